package org.countersign.trade.offer.negotiation;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: why a word has no effect or may not be said, and why there is no contract. */
@Evolving
public final class NegotiationTexts {
    private NegotiationTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(NegotiationTexts.class.getResourceAsStream(name)));
    }
}
