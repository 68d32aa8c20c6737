package org.countersign.trade.payment.date;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * A term of payment in the codes of UN/EDIFACT, without the event, whose code is in element 2475. Written {@code 2009=3 2151=D
 * 2152=60}.
 *
 * @param relation element 2009, how the time lies to the event
 * @param period element 2151, in what is counted
 * @param count element 2152, how many
 */
@Evolving
public record EdifactTime(String relation, String period, int count) {
    /** Checks both codes and the count. */
    public EdifactTime {
        PlainText.checkName(relation);
        PlainText.checkName(period);
        if (count < 0) {
            throw new IllegalArgumentException("count must not be below zero: `" + count + "`");
        }
    }

    @Override
    public String toString() {
        return "2009=" + relation + " 2151=" + period + " 2152=" + count;
    }
}
