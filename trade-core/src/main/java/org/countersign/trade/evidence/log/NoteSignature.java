package org.countersign.trade.evidence.log;

import java.util.Base64;
import java.util.HexFormat;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * One signature line of a signed note (C2SP signed-note): {@code — name base64}. The base 64 holds four bytes that tell the key, and the
 * signature. Keys that are not known here may have any name and any kind of signature.
 *
 * @param name what the key is called; no blanks of any kind, no plus sign
 * @param base64 four bytes and the signature, in base 64 with padding
 */
@Evolving
public record NoteSignature(String name, String base64) {
    static final String DASH = "\u2014 ";
    static final int KEY_BYTES = 4;

    private static final int LONGEST = 8000;

    /** Checks that a verifier could read the line. */
    public NoteSignature {
        PlainText.checkName(name);
        if (name.indexOf('+') >= 0 || name.codePoints().anyMatch(NoteSignature::isBlank)) {
            throw new IllegalArgumentException(
                    "name of a key must have no blanks and no plus signs: `" + PlainText.shown(name) + "`");
        }
        if (base64.length() > LONGEST || length(base64) <= KEY_BYTES) {
            throw new IllegalArgumentException(
                    "signature must be more than four bytes in base 64: `" + PlainText.shown(base64) + "`");
        }
    }

    static NoteSignature of(VerifierKey key, byte[] signature) {
        byte[] bytes = new byte[KEY_BYTES + signature.length];
        System.arraycopy(HexFormat.of().parseHex(key.id()), 0, bytes, 0, KEY_BYTES);
        System.arraycopy(signature, 0, bytes, KEY_BYTES, signature.length);
        return new NoteSignature(key.name().name(), Base64.getEncoder().encodeToString(bytes));
    }

    /** The four bytes that tell the key, as eight hexadecimal digits. */
    public String keyId() {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(base64), 0, KEY_BYTES);
    }

    /** The signature alone. */
    public byte[] signature() {
        byte[] bytes = Base64.getDecoder().decode(base64);
        byte[] signature = new byte[bytes.length - KEY_BYTES];
        System.arraycopy(bytes, KEY_BYTES, signature, 0, signature.length);
        return signature;
    }

    /** The line, without its end. */
    public String print() {
        return DASH + name + " " + base64;
    }

    /** How many bytes it spells; none if there is another spelling for them. */
    private static int length(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return Base64.getEncoder().encodeToString(bytes).equals(base64) ? bytes.length : 0;
        } catch (IllegalArgumentException wrong) {
            return 0;
        }
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
