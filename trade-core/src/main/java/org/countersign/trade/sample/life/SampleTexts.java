package org.countersign.trade.sample.life;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: why an act on a specification and its samples has no effect or may not be done, and what would let it pass. */
@Evolving
public final class SampleTexts {
    private SampleTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(SampleTexts.class.getResourceAsStream(name)));
    }
}
