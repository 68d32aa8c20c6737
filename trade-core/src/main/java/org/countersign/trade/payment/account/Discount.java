package org.countersign.trade.payment.account;

import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.payment.date.Deadline;

/**
 * A discount for early payment, written {@code 2% within 10 days}: the "2/10" of "2/10 net 30". The days count from the event of the
 * instalment. It is earned where the whole instalment less the discount is paid by that day; there is none for a part.
 *
 * @param rate of the instalment, above zero and below 100 %
 * @param within until when to pay, from the event of the instalment
 */
@Evolving
public record Discount(Percentage rate, Deadline within) {
    /** The spelling, both ways. */
    public static final Scalar<Discount> TEXT = new Scalar<>("discount", Discount::toString, Discount::parse);

    private static final String WITHIN = " within ";

    /** Checks the rate. */
    public Discount {
        if (!rate.points().isPositive() || rate.compareTo(Percentage.of(100)) >= 0) {
            throw new IllegalArgumentException("discount must be above 0 % and below 100 %: `" + rate + "`");
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Discount parse(String text) {
        int at = text.indexOf(WITHIN);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "discount must be written like `2% within 10 days`: `" + PlainText.shown(text) + "`");
        }
        return new Discount(
                Percentage.parse(text.substring(0, at)), Deadline.parse(text.substring(at + WITHIN.length())));
    }

    @Override
    public String toString() {
        return rate + WITHIN + within;
    }
}
