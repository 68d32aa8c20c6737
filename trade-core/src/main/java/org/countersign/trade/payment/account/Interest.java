package org.countersign.trade.payment.account;

import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.payment.date.DayCount;

/**
 * Interest on arrears as agreed, simple, without interest on interest: {@code 8% a year, act/365}. What a statute grants instead (CISG
 * 78 leaves the rate to national law) is for the host to know.
 *
 * @param rate a year, above zero
 * @param count how days and years are counted
 */
@Evolving
public record Interest(Percentage rate, DayCount count) {
    /** The spelling, both ways. */
    public static final Scalar<Interest> TEXT = new Scalar<>("interest", Interest::toString, Interest::parse);

    private static final String A_YEAR = " a year, ";

    /** Checks the rate. */
    public Interest {
        if (!rate.points().isPositive()) {
            throw new IllegalArgumentException("interest must be above 0 %: `" + rate + "`");
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Interest parse(String text) {
        int at = text.indexOf(A_YEAR);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "interest must be written like `8% a year, act/365`: `" + PlainText.shown(text) + "`");
        }
        return new Interest(
                Percentage.parse(text.substring(0, at)), DayCount.parse(text.substring(at + A_YEAR.length())));
    }

    @Override
    public String toString() {
        return rate + A_YEAR + count;
    }
}
