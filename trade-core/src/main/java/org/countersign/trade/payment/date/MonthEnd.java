package org.countersign.trade.payment.date;

import org.countersign.trade.base.style.Evolving;

/**
 * Whether a term runs to the end of a month, and what comes first. "30 days end of month" is read both ways in trade, and from 15 January
 * one reading gives the end of February, the other 1 March: a term has to say which it means.
 */
@Evolving
public enum MonthEnd {
    /** It does not. */
    NONE,
    /** Count first, then go to the end of the month that was reached: {@code 30 days end-of-month}. */
    AFTER_COUNTING,
    /** Go to the end of the month of the event first, then count: {@code end-of-month 30 days}; UN/EDIFACT 2009 code 17. */
    BEFORE_COUNTING
}
