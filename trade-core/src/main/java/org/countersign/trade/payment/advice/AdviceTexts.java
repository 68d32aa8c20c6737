package org.countersign.trade.payment.advice;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: why a way of paying is advised or not, and where it fails. */
@Evolving
public final class AdviceTexts {
    private AdviceTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(AdviceTexts.class.getResourceAsStream(name)));
    }
}
