package org.countersign.trade.evidence.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The two hashes of RFC 6962, section 2.1: of a leaf, SHA-256 over a byte 0 and the content; of a node, SHA-256 over a byte 1 and the two hashes
 * below it. The bytes in front keep a leaf from being taken for a node. One object hashes many things one after another; it is not for
 * threads to share.
 */
final class Hashing {
    /** Only ever copied, which is quicker than asking the platform each time; INVARIANT: nothing is hashed with it. */
    private static final MessageDigest FRESH = fresh();

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final int PAIR = 1 + 2 * Hash.BYTES;
    /** Complete subtrees that can stand side by side in a tree. */
    private static final int HEIGHT = 31;

    private final MessageDigest sha256;
    private final ByteBuffer pair = ByteBuffer.allocate(PAIR);

    private Hashing(MessageDigest sha256) {
        this.sha256 = sha256;
    }

    static Hashing sha256() {
        try {
            return new Hashing((MessageDigest) FRESH.clone());
        } catch (CloneNotSupportedException impossible) {
            return new Hashing(fresh());
        }
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The hash of a tree without leaves: of nothing at all. */
    Hash nothing() {
        return Hash.of(sha256.digest());
    }

    /** The hash of a leaf with this content. */
    Hash leaf(byte[] content) {
        sha256.update(LEAF);
        return Hash.of(sha256.digest(content));
    }

    /** The hash of this leaf: of its bytes as it is kept. */
    Hash leaf(Leaf leaf) {
        sha256.update(LEAF);
        sha256.update(leaf.header().getBytes(StandardCharsets.UTF_8));
        return Hash.of(sha256.digest(leaf.text().getBytes(StandardCharsets.UTF_8)));
    }

    /** The hash of a node above these two. */
    Hash node(Hash left, Hash right) {
        pair.clear().put(NODE);
        right.put(left.put(pair));
        return Hash.of(sha256.digest(pair.array()));
    }

    /** The root over leaves of these contents; keeps no more than one hash for each level. */
    Hash rootOf(Iterable<byte[]> contents) {
        byte[][] open = new byte[HEIGHT][];
        int height = 0;
        int size = 0;
        for (byte[] content : contents) {
            sha256.update(LEAF);
            byte[] hash = sha256.digest(content);
            for (int full = size; (full & 1) == 1; full >>= 1) {
                height--;
                hash = node(open[height], hash);
            }
            open[height] = hash;
            height++;
            size = next(size);
        }
        return height == 0 ? nothing() : Hash.of(top(open, height));
    }

    private byte[] top(byte[][] open, int height) {
        byte[] hash = open[height - 1];
        for (int at = height - 2; at >= 0; at--) {
            hash = node(open[at], hash);
        }
        return hash;
    }

    private byte[] node(byte[] left, byte[] right) {
        sha256.update(NODE);
        sha256.update(left);
        return sha256.digest(right);
    }

    private static int next(int size) {
        if (size == Tree.MAX_SIZE) {
            throw new IllegalArgumentException("a tree has at most " + Tree.MAX_SIZE + " leaves");
        }
        return size + 1;
    }
}
