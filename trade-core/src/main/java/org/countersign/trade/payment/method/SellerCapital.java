package org.countersign.trade.payment.method;

import org.countersign.trade.base.style.Evolving;

/** What the seller has to finance out of his own pocket. */
@Evolving
public enum SellerCapital {
    /** What production costs beyond the deposit. */
    PART_OF_PRODUCTION,
    /** The whole of production. */
    PRODUCTION,
    /** The main carriage where the delivery term lays it on him. */
    FREIGHT,
    /** The time the goods travel. */
    TRANSIT,
    /** The time for payment that he grants. */
    TENOR,
    /** The time until a third party releases the money. */
    UNTIL_RELEASE,
    /** The goods on the buyer's shelf until they are sold. */
    STOCK,
    /** A line of credit with his own bank. */
    BANK_LINE
}
