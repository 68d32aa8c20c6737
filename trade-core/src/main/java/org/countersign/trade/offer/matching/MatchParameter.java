package org.countersign.trade.offer.matching;

import java.time.LocalDate;
import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * One number by which products are held against inquiries, from a day on until a later one of the same name.
 *
 * @param name what it is for: {@code price-met}, {@code price-missed}, {@code near-percent}
 * @param value from -1000 to 1000
 * @param from the first day on which it holds
 * @param source who says so
 */
@Evolving
public record MatchParameter(String name, int value, LocalDate from, String source) {
    /** Points of a product that meets everything, and the most that a number may be. */
    public static final int MOST = 1000;

    /** Checks name, value, day and source. */
    public MatchParameter {
        CodeList.checkCode("parameter", "price-met", name);
        PlainText.checkName(source);
        Moment.on(from);
        if (value < -MOST || value > MOST) {
            throw new IllegalArgumentException(
                    "parameter must lie between -" + MOST + " and " + MOST + ": `" + value + "`");
        }
    }
}
