package org.countersign.trade.offer.matching;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: why a criterion is met or not, and what to ask where it is unknown. */
@Evolving
public final class MatchTexts {
    private MatchTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(MatchTexts.class.getResourceAsStream(name)));
    }
}
