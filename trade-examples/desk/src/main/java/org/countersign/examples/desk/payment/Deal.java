package org.countersign.examples.desk.payment;

import io.vavr.control.Option;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.countersign.trade.payment.exposure.Stakes;
import org.countersign.trade.payment.exposure.Title;

/**
 * A deal with everything but the way of paying.
 *
 * @param price above zero
 * @param term who carries
 * @param title what paper gives the goods
 * @param stakes what the goods are worth to whom
 * @param milestones the expected days
 * @param calendar which days are business days, if somebody has said
 */
public record Deal(
        Amount price,
        DeliveryTerm term,
        Title title,
        Stakes stakes,
        Milestones milestones,
        Option<BusinessCalendar> calendar) {}
