package org.countersign.trade.payment.method;

import org.countersign.trade.base.style.Evolving;

/** What the buyer has to put up before he has the goods. */
@Evolving
public enum BuyerCapital {
    /** The whole price before anything is made. */
    WHOLE_PRICE_IN_ADVANCE,
    /** A part of the price with the order. */
    DEPOSIT,
    /** The balance before the goods leave. */
    BALANCE_BEFORE_SHIPMENT,
    /** The balance while the goods travel. */
    BALANCE_AT_DOCUMENTS,
    /** A line of credit, or a margin in cash, with his bank. */
    BANK_LINE
}
