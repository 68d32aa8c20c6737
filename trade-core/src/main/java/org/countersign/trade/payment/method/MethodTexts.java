package org.countersign.trade.payment.method;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The names of the ways of paying, filed under {@link Method#code()}. */
@Evolving
public final class MethodTexts {
    private MethodTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(MethodTexts.class.getResourceAsStream(name)));
    }
}
