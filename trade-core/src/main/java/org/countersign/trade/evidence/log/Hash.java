package org.countersign.trade.evidence.log;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/**
 * The SHA-256 hash of a leaf or a node of a tree: 32 bytes, kept small because a log has more than one for each entry. What somebody saw or signed has a
 * {@link Digest} instead.
 */
@Evolving
public final class Hash {
    /** Bytes of a hash. */
    public static final int BYTES = 32;
    /** The 64 hexadecimal digits, both ways. */
    public static final Scalar<Hash> TEXT = new Scalar<>("hash", Hash::hex, Hash::parse);

    private final long first;
    private final long second;
    private final long third;
    private final long last;

    private Hash(ByteBuffer bytes) {
        first = bytes.getLong();
        second = bytes.getLong();
        third = bytes.getLong();
        last = bytes.getLong();
    }

    /**
     * The hash of these bytes; the bytes are the hash itself.
     *
     * @throws IllegalArgumentException if they are not 32
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("hash must have 32 bytes: `" + bytes.length + "`");
        }
        return new Hash(ByteBuffer.wrap(bytes));
    }

    /**
     * Reads 64 lower-case hexadecimal digits.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Hash parse(String hex) {
        if (hex.length() != 2 * BYTES || !hex.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
            throw new IllegalArgumentException(
                    "hash must have 64 lower-case hexadecimal digits: `" + PlainText.shown(hex) + "`");
        }
        return of(HexFormat.of().parseHex(hex));
    }

    /** The 32 bytes. */
    public byte[] toBytes() {
        return put(ByteBuffer.allocate(BYTES)).array();
    }

    ByteBuffer put(ByteBuffer into) {
        return into.putLong(first).putLong(second).putLong(third).putLong(last);
    }

    /** The 64 hexadecimal digits, lower case. */
    public String hex() {
        return HexFormat.of().formatHex(toBytes());
    }

    /** The bytes in base 64 (RFC 4648, section 4). */
    public String base64() {
        return Base64.getEncoder().encodeToString(toBytes());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash
                && first == hash.first
                && second == hash.second
                && third == hash.third
                && last == hash.last;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * Long.hashCode(first) + Long.hashCode(second)) + Long.hashCode(third))
                + Long.hashCode(last);
    }

    @Override
    public String toString() {
        return hex();
    }
}
