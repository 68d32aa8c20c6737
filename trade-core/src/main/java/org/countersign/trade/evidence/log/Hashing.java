package org.countersign.trade.evidence.log;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The two hashes of RFC 6962, section 2.1: of a leaf, SHA-256 over a byte 0 and the content; of a node, SHA-256 over a byte 1 and the two hashes
 * below it. The bytes in front keep a leaf from being taken for a node. One object hashes many things one after another; it is not for
 * threads to share.
 */
final class Hashing {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final int PAIR = 1 + 2 * Hash.BYTES;

    private final MessageDigest sha256;
    private final ByteBuffer pair = ByteBuffer.allocate(PAIR);

    private Hashing(MessageDigest sha256) {
        this.sha256 = sha256;
    }

    static Hashing sha256() {
        try {
            return new Hashing(MessageDigest.getInstance("SHA-256"));
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

    /** The hash of a node above these two. */
    Hash node(Hash left, Hash right) {
        pair.clear().put(NODE);
        right.put(left.put(pair));
        return Hash.of(sha256.digest(pair.array()));
    }
}
