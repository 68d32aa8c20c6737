package org.countersign.trade.payment.handover;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: why an act on a handover has no effect or may not be done, and what an order leaves open. */
@Evolving
public final class HandoverTexts {
    private HandoverTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(HandoverTexts.class.getResourceAsStream(name)));
    }
}
