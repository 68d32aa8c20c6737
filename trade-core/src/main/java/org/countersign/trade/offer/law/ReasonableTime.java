package org.countersign.trade.offer.law;

import org.countersign.trade.base.style.Evolving;

/**
 * What a house takes for a reasonable time where a law says no more than that. No court is bound by it; it is for planning, and a time that the
 * papers name always goes first.
 *
 * @param toAccept days that an offer without a time stays open after it arrived; 1 to {@value #MAX_DAYS}
 * @param toNotify days for a notice that has to go out without delay; 1 to {@value #MAX_DAYS}
 */
@Evolving
public record ReasonableTime(int toAccept, int toNotify) {
    /** The longest of either, in days. */
    public static final int MAX_DAYS = 365;

    /** Fourteen days to accept and three to give notice: house figures of 2026, taken from no text. */
    public static final ReasonableTime OF_THE_HOUSE = new ReasonableTime(14, 3);

    /** Checks both. */
    public ReasonableTime {
        check(toAccept);
        check(toNotify);
    }

    private static void check(int days) {
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException(
                    "a reasonable time must be from 1 to " + MAX_DAYS + " days: `" + days + "`");
        }
    }
}
