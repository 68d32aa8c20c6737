package org.countersign.trade.evidence.log;

import org.countersign.trade.base.style.Evolving;

/**
 * Whatever can sign with a key: {@link LocalSigner}, or a host's own around a hardware module or a signing service. Two methods; nothing else
 * of the key is ever asked for.
 */
@Evolving
public interface Signer {
    /** The public half of the key. */
    VerifierKey key();

    /** The 64 bytes of the Ed25519 signature (RFC 8032) over exactly these bytes. */
    byte[] sign(byte[] message);
}
