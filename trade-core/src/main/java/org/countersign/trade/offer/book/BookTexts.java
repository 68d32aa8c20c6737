package org.countersign.trade.offer.book;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: who somebody is, what an inquiry repeats, what is to be done and why now. */
@Evolving
public final class BookTexts {
    private BookTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(BookTexts.class.getResourceAsStream(name)));
    }
}
