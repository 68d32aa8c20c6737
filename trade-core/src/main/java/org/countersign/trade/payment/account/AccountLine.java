package org.countersign.trade.payment.account;

import io.vavr.control.Option;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.DatedInstalment;

/**
 * How one instalment stands on a day. Amount = discount + paid + open.
 *
 * @param part the instalment and its due date
 * @param amount what it comes to
 * @param discount what early payment has taken off it
 * @param paid what has been paid of it, set-off included
 * @param open what is still owed of it
 * @param overdueDays how many days the open part is overdue, zero if it is not; none while nobody knows when it falls due
 * @param interest on what was paid late or is still open, rounded once; none if no rate is agreed or nobody knows when it falls due
 */
@Evolving
public record AccountLine(
        DatedInstalment part,
        Amount amount,
        Amount discount,
        Amount paid,
        Amount open,
        Option<Long> overdueDays,
        Option<Amount> interest) {}
