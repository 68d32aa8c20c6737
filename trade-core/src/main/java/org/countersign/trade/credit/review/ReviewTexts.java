package org.countersign.trade.credit.review;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: what is wrong with a credit, and the letter that asks for its amendment. */
@Evolving
public final class ReviewTexts {
    private ReviewTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(ReviewTexts.class.getResourceAsStream(name)));
    }
}
