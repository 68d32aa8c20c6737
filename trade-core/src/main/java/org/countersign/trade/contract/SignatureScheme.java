package org.countersign.trade.contract;

import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.log.VerifierKey;

/**
 * A way of signing electronically that can be checked. A host adds its own: its certificates, its platform's, its bank's. It answers from what it is
 * given and what it holds, the same every time.
 */
@Evolving
public interface SignatureScheme {
    /** Ed25519 with keys as {@link VerifierKey} writes them. Whose key it is has to be known by another way. */
    SignatureScheme ED25519 = new SignatureScheme() {
        @Override
        public String code() {
            return "ed25519";
        }

        @Override
        public boolean verifies(byte[] signed, SignatureProof.Electronic proof) {
            try {
                return VerifierKey.parse(proof.key()).verifies(signed, proof.bytes());
            } catch (IllegalArgumentException noKey) {
                return false;
            }
        }

        @Override
        public String toString() {
            return code();
        }
    };

    /** What signatures of this scheme are called by: lower-case name, digits and hyphens. */
    String code();

    /** Whether this is a signature of its key over exactly these bytes. */
    boolean verifies(byte[] signed, SignatureProof.Electronic proof);
}
