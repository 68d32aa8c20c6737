package org.countersign.trade.payment.open;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: why an act on an open account has no effect or may not be done. */
@Evolving
public final class OpenTexts {
    private OpenTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(OpenTexts.class.getResourceAsStream(name)));
    }
}
