package org.countersign.trade.evidence.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import org.countersign.trade.base.style.Evolving;

/**
 * Signs with a private key in memory, by the Ed25519 of the JDK. {@code openssl genpkey -algorithm ed25519 -outform DER} makes such a key. It
 * never prints it.
 */
@Evolving
public final class LocalSigner implements Signer {
    private static final byte[] TRIAL = "countersign key trial\n".getBytes(StandardCharsets.US_ASCII);

    private final VerifierKey key;
    private final PrivateKey secret;

    private LocalSigner(VerifierKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
    }

    /**
     * A signer with both halves of a key.
     *
     * @param key the public half
     * @param pkcs8 the private half in PKCS #8, DER
     * @throws IllegalArgumentException if the bytes are no such key, or the halves do not belong together
     */
    public static LocalSigner of(VerifierKey key, byte[] pkcs8) {
        try {
            PrivateKey secret =
                    KeyFactory.getInstance(VerifierKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            LocalSigner signer = new LocalSigner(key, secret);
            if (!key.verifies(TRIAL, signer.sign(TRIAL))) {
                throw new IllegalArgumentException("the private half does not belong to key `" + key.name() + "`");
            }
            return signer;
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("private key must be Ed25519 in PKCS #8", wrong);
        }
    }

    @Override
    public VerifierKey key() {
        return key;
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(VerifierKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("an Ed25519 key signs anything", impossible);
        }
    }

    @Override
    public String toString() {
        return "LocalSigner[" + key + "]";
    }
}
