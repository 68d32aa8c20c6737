package org.countersign.trade.payment.collection;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: why an act on a collection has no effect or may not be done, and what an instruction leaves open. */
@Evolving
public final class CollectionTexts {
    private CollectionTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(CollectionTexts.class.getResourceAsStream(name)));
    }
}
