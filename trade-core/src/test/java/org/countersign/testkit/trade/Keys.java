package org.countersign.testkit.trade;

import java.util.HexFormat;
import org.countersign.trade.evidence.log.LocalSigner;
import org.countersign.trade.evidence.log.LogName;
import org.countersign.trade.evidence.log.VerifierKey;

/** Keys whose secrets everybody knows: the first three of RFC 8032, section 7.1. For tests and nothing else. */
public final class Keys {
    private static final String PKCS8 = "302e020100300506032b657004220420";

    private static final LocalSigner LAMPWORKS = signer(
            "lampworks.example/deals/4711",
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

    private static final LocalSigner WITNESS = signer(
            "witness.example/w1",
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");

    private static final LocalSigner FORGER = signer(
            "lampworks.example/deals/4711",
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");

    private Keys() {}

    /** The key of the log that the tests write. */
    public static LocalSigner lampworks() {
        return LAMPWORKS;
    }

    /** A key of somebody else, under a name of his own. */
    public static LocalSigner witness() {
        return WITNESS;
    }

    /** A key of somebody else, under the name of the first. */
    public static LocalSigner forger() {
        return FORGER;
    }

    /** A key of this name and these halves, each of 32 bytes in hexadecimal digits. */
    public static LocalSigner signer(String name, String secret, String open) {
        return LocalSigner.of(
                new VerifierKey(LogName.of(name), open), HexFormat.of().parseHex(PKCS8 + secret));
    }
}
