package org.countersign.rules.pack.offer;

import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.date.Deadline;
import org.countersign.trade.payment.date.Span;

/**
 * How long an instalment gives the buyer to pay, before any event has its day. Months have no fixed number of days and business days no
 * calendar yet, so the time is counted as credit is spoken of: a month is 30 days, five business days are a week, and the way to the end
 * of a month is not counted.
 */
final class Credit {
    private static final int MONTH = 30;
    private static final int WEEK = 7;
    private static final int BUSINESS_WEEK = 5;

    private static final Map<Span, Integer> IN_DAYS = TreeMap.of(Span.DAYS, 1, Span.WEEKS, WEEK, Span.MONTHS, MONTH);

    private Credit() {}

    /** Whether it falls due with the event itself, no time later. */
    static boolean isAtSight(Instalment part) {
        return part.deadline().words().equals(Deadline.AT_ONCE.words());
    }

    /** About how many calendar days it gives after the event. */
    static int days(Instalment part) {
        Deadline deadline = part.deadline();
        if (deadline instanceof Deadline.Counted counted) {
            return IN_DAYS.get(counted.span())
                    .map(each -> each * counted.count())
                    .getOrElse(() -> counted.count() * WEEK / BUSINESS_WEEK);
        }
        return deadline instanceof Deadline.DayOfMonth fixed ? (fixed.months() - 1) * MONTH + fixed.day() : 0;
    }

    /** The same, so many days after its event; where the day goes on a holiday stays as agreed. */
    static Instalment within(Instalment part, int days) {
        return part.with(Deadline.of(days, Span.DAYS).with(part.deadline().convention()));
    }
}
