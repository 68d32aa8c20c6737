package org.countersign.trade.party.trust;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: what a buyer is to us, and why. */
@Evolving
public final class TrustTexts {
    private TrustTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(TrustTexts.class.getResourceAsStream(name)));
    }
}
