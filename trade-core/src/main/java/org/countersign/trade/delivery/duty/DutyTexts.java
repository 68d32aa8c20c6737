package org.countersign.trade.delivery.duty;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/**
 * The words of this room and of what a rule lays on whom: duties ({@code duty.S-DELIVER}), events, provisos, limits, what follows, stages,
 * bearers, points of delivery. {@link DutyWords} puts them together.
 */
@Evolving
public final class DutyTexts {
    private DutyTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(DutyTexts.class.getResourceAsStream(name)));
    }
}
