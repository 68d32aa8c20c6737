package org.countersign.trade.offer.book;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/**
 * That an inquiry is like an earlier one.
 *
 * @param of the reference of the earlier one
 * @param points how much, 0 to 100
 * @param why by what
 */
@Evolving
public record Likeness(String of, int points, Reason why) {
    /** All of it. */
    public static final int ALL = 100;

    /** Checks reference and points. */
    public Likeness {
        PlainText.checkName(of);
        if (points < 0 || points > ALL) {
            throw new IllegalArgumentException("points must be from 0 to " + ALL + ": `" + points + "`");
        }
    }
}
