package org.countersign.trade.credit.amend;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: why an amendment cannot be answered so, and what a transfer must not change. */
@Evolving
public final class AmendTexts {
    private AmendTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(AmendTexts.class.getResourceAsStream(name)));
    }
}
