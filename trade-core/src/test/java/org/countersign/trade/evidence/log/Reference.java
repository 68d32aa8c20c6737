package org.countersign.trade.evidence.log;

import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The definitions of RFC 6962, section 2.1, word by word: slow, without memory, sharing nothing with what they are held against. */
final class Reference {
    private Reference() {}

    static byte[] sha256(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Hash leaf(byte[] content) {
        return Hash.of(sha256(new byte[] {0}, content));
    }

    /** MTH over leaf hashes. */
    static Hash root(Vector<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.of(sha256());
        }
        if (leaves.size() == 1) {
            return leaves.head();
        }
        int k = split(leaves.size());
        return Hash.of(sha256(
                new byte[] {1},
                root(leaves.take(k)).toBytes(),
                root(leaves.drop(k)).toBytes()));
    }

    /** PATH(m, D[n]). */
    static Vector<Hash> path(int m, Vector<Hash> leaves) {
        if (leaves.size() == 1) {
            return Vector.empty();
        }
        int k = split(leaves.size());
        return m < k
                ? path(m, leaves.take(k)).append(root(leaves.drop(k)))
                : path(m - k, leaves.drop(k)).append(root(leaves.take(k)));
    }

    /** PROOF(m, D[n]). */
    static Vector<Hash> proof(int m, Vector<Hash> leaves) {
        return m == 0 ? Vector.empty() : subproof(m, leaves, true);
    }

    private static Vector<Hash> subproof(int m, Vector<Hash> leaves, boolean whole) {
        if (m == leaves.size()) {
            return whole ? Vector.empty() : Vector.of(root(leaves));
        }
        int k = split(leaves.size());
        return m <= k
                ? subproof(m, leaves.take(k), whole).append(root(leaves.drop(k)))
                : subproof(m - k, leaves.drop(k), false).append(root(leaves.take(k)));
    }

    private static int split(int size) {
        int k = 1;
        while (2 * k < size) {
            k *= 2;
        }
        return k;
    }

    static Vector<Hash> leaves(int count) {
        return Vector.range(0, count).map(n -> leaf(new byte[] {n.byteValue(), (byte) (n >> 8)}));
    }

    /** The same hash with one bit turned over. */
    static Hash flipped(Hash hash, int bit) {
        byte[] bytes = hash.toBytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Hash.of(bytes);
    }
}
