package org.countersign.trade.evidence.log;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * The public half of an Ed25519 key, and what it is called. Written {@code name+id+base64} as verifiers of signed notes expect it; as PEM for
 * {@code openssl}; and as a fingerprint that can be read out on the telephone.
 *
 * @param name what the key is called, best as its log
 * @param hex the 32 bytes of the public key (RFC 8032) as hexadecimal digits, lower case
 */
@Evolving
public record VerifierKey(LogName name, String hex) {
    static final String ALGORITHM = "Ed25519";

    private static final int KEY_BYTES = 32;
    /** Of the kinds of signatures in a note, Ed25519. */
    private static final String TYPE = "01";
    /** What stands before the key in a SubjectPublicKeyInfo (RFC 8410, section 4). */
    private static final String SPKI = "302a300506032b6570032100";

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final String PEM_HEAD = "-----BEGIN PUBLIC KEY-----\n";
    private static final String PEM_FOOT = "\n-----END PUBLIC KEY-----\n";

    /** Checks that the key has 32 bytes. */
    public VerifierKey {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "public key must have 64 lower-case hexadecimal digits: `" + PlainText.shown(hex) + "`");
        }
    }

    /**
     * The key of that name in this SubjectPublicKeyInfo, as {@code openssl pkey -pubout -outform DER} writes it.
     *
     * @throws IllegalArgumentException if the bytes are no such key
     */
    public static VerifierKey from(LogName name, byte[] spki) {
        String written = HexFormat.of().formatHex(spki);
        if (!written.startsWith(SPKI)) {
            throw new IllegalArgumentException(
                    "public key must be Ed25519 in SubjectPublicKeyInfo: `" + PlainText.shown(written) + "`");
        }
        return new VerifierKey(name, written.substring(SPKI.length()));
    }

    /**
     * Reads {@code name+id+base64}.
     *
     * @throws IllegalArgumentException if the text is anything else, or the id is not that of the key
     */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length == 3) {
            String hex = hex(parts[2]);
            if (hex.length() == 2 * (1 + KEY_BYTES) && hex.startsWith(TYPE)) {
                VerifierKey key = new VerifierKey(LogName.of(parts[0]), hex.substring(2));
                if (key.print().equals(text)) {
                    return key;
                }
            }
        }
        throw new IllegalArgumentException(
                "key must be written `name+id+base64`, Ed25519: `" + PlainText.shown(text) + "`");
    }

    private static String hex(String base64) {
        try {
            return HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException wrong) {
            return "";
        }
    }

    /** {@code name+id+base64}. */
    public String print() {
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(typed());
    }

    /** The first four bytes of SHA-256 over name, line feed, type and key, as eight hexadecimal digits. */
    public String id() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(typed());
        return Digest.of(bytes.toByteArray()).hex().substring(0, 2 * NoteSignature.KEY_BYTES);
    }

    /** The SubjectPublicKeyInfo in DER. */
    public byte[] spki() {
        return HexFormat.of().parseHex(SPKI + hex);
    }

    /** The key as {@code openssl} reads it. */
    public String pem() {
        return PEM_HEAD + Base64.getEncoder().encodeToString(spki()) + PEM_FOOT;
    }

    /** What to compare by another way: the digest of the SubjectPublicKeyInfo, as {@code openssl pkey -pubin -outform DER | sha256sum}. */
    public Digest fingerprint() {
        return Digest.of(spki());
    }

    /** Whether this is the key's signature over exactly these bytes. */
    public boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(spki())));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private byte[] typed() {
        return HexFormat.of().parseHex(TYPE + hex);
    }
}
