package org.countersign.trade.party.trust;

import java.time.LocalDate;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * From when on a house calls a buyer what.
 *
 * @param graceDays how late a payment may be and the order still count as clean, zero or more
 * @param proven after how many clean orders he is proven, one or more
 * @param trusted after how many he is trusted, more than for proven
 * @param memoryDays for how many days something that went wrong strains the relationship, one or more
 * @param source who says so
 * @param effective from which day on
 */
@Evolving
public record TrustScale(int graceDays, int proven, int trusted, int memoryDays, String source, LocalDate effective) {
    /** Our judgement of 2026, UNCONFIRMED; replace it by your credit policy. One clean order proves, ten make trust, a wrong fades in two years. */
    public static final TrustScale BY_JUDGEMENT =
            new TrustScale(10, 1, 10, 730, "judgement of this library", LocalDate.of(2026, 11, 25));

    /** Checks numbers and names. */
    public TrustScale {
        PlainText.checkName(source);
        Moment.on(effective);
        if (graceDays < 0 || proven < 1 || trusted <= proven || memoryDays < 1) {
            throw new IllegalArgumentException(
                    "a scale must rise: grace from 0, proven from 1, trusted above it, memory from 1: `" + graceDays
                            + ", " + proven + ", " + trusted + ", " + memoryDays + "`");
        }
    }
}
