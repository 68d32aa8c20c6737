package org.countersign.trade.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/** The SHA-256 digest (FIPS 180-4) of the exact bytes that somebody saw or signed; written {@code sha256:} and 64 hex digits. */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Digest permits ImmutableDigest {
    private static final String PREFIX = "sha256:";
    private static final int LONGEST = PREFIX.length() + 64;
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    Digest() {}

    /** The 64 hexadecimal digits, lower case. */
    public abstract String hex();

    /** The digest of these bytes. */
    public static Digest of(byte[] bytes) {
        try {
            return ImmutableDigest.of(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The digest of this text in UTF-8. */
    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads {@code sha256:} followed by 64 lower-case hexadecimal digits.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Digest parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("digest must start with `sha256:`: `" + PlainText.shown(text) + "`");
        }
        // no more than one digit too many: a million would be copied only to be refused
        return ImmutableDigest.of(text.substring(PREFIX.length(), Math.min(text.length(), LONGEST + 1)));
    }

    @Value.Check
    void check() {
        if (!HEX.matcher(hex()).matches()) {
            throw new IllegalArgumentException(
                    "digest must have 64 lower-case hexadecimal digits: `" + PlainText.shown(hex()) + "`");
        }
    }

    @Override
    public final String toString() {
        return PREFIX + hex();
    }
}
