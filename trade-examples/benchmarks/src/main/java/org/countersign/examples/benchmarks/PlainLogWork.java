package org.countersign.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Bare SHA-256 over the same leaves and nodes: one digest, no objects, nothing kept but the hashes that are still needed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlainLogWork {
    private static final int HEIGHT = 32;

    /** What appending is held against: from texts, which have to become bytes first. */
    @Benchmark
    public byte[] plainAppendMillion() throws NoSuchAlgorithmException {
        Iterable<String> texts = Leaves.times(Leaves.TEXTS, Leaves.MILLION);
        Iterator<String> each = texts.iterator();
        return root(() -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public byte[] next() {
                return each.next().getBytes(StandardCharsets.UTF_8);
            }
        });
    }

    /** What checking is held against: from bytes as a host has read them. */
    @Benchmark
    public byte[] plainVerifyMillion() throws NoSuchAlgorithmException {
        return root(Leaves.times(Leaves.BYTES, Leaves.MILLION));
    }

    private static byte[] root(Iterable<byte[]> contents) throws NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[][] open = new byte[HEIGHT][];
        int height = 0;
        int size = 0;
        for (byte[] content : contents) {
            sha256.update((byte) 0);
            byte[] hash = sha256.digest(content);
            for (int level = size; (level & 1) == 1; level >>= 1) {
                height--;
                hash = node(sha256, open[height], hash);
            }
            open[height] = hash;
            height++;
            size++;
        }
        byte[] root = open[height - 1];
        for (int at = height - 2; at >= 0; at--) {
            root = node(sha256, open[at], root);
        }
        return root;
    }

    private static byte[] node(MessageDigest sha256, byte[] left, byte[] right) {
        sha256.update((byte) 1);
        sha256.update(left);
        return sha256.digest(right);
    }
}
