package org.countersign.trade.evidence.log;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * 32 random bytes that go into a leaf, so that nobody who sees only its hash can find the entry by trying. The host draws them anew for each
 * entry, from a {@code SecureRandom}; this library has none. A salt is as secret as its entry, and is not printed.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Salt permits ImmutableSalt {
    /** Bytes of a salt. */
    public static final int BYTES = 32;
    /** The 64 hexadecimal digits, both ways. */
    public static final Scalar<Salt> TEXT = new Scalar<>("salt", Salt::hex, Salt::parse);

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    Salt() {}

    /** The 64 hexadecimal digits, lower case. */
    public abstract String hex();

    /**
     * A salt of these bytes.
     *
     * @throws IllegalArgumentException if they are not 32
     */
    public static Salt of(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("salt must have 32 bytes: `" + random.length + "`");
        }
        return ImmutableSalt.of(HexFormat.of().formatHex(random));
    }

    /**
     * Reads 64 lower-case hexadecimal digits.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Salt parse(String hex) {
        return ImmutableSalt.of(hex);
    }

    @Value.Check
    void check() {
        if (!HEX.matcher(hex()).matches()) {
            throw new IllegalArgumentException(
                    "salt must have 64 lower-case hexadecimal digits: `" + PlainText.shown(hex()) + "`");
        }
    }

    @Override
    public final String toString() {
        return "Salt";
    }
}
