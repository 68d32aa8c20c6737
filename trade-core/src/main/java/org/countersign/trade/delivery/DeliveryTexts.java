package org.countersign.trade.delivery;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: what we noticed in a written delivery term, what to ask the buyer, the names of the rules. */
@Evolving
public final class DeliveryTexts {
    private DeliveryTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(DeliveryTexts.class.getResourceAsStream(name)));
    }
}
