package org.countersign.trade.payment.method;

import org.countersign.trade.base.style.Evolving;

/** Ways of paying that share the place where the risk lies. */
@Evolving
public enum MethodFamily {
    /** The buyer pays before anything is made or shipped. */
    ADVANCE,
    /** A deposit, and the balance at a later event. */
    MIXED,
    /** A bank promises to pay against documents. */
    CREDIT,
    /** Banks hand documents over against payment or acceptance and promise nothing. */
    COLLECTION,
    /** A third party holds the money. */
    ESCROW,
    /** A bank promises to pay if the buyer does not. */
    GUARANTEE,
    /** The goods go first, the money follows. */
    OPEN_ACCOUNT,
    /** The goods stay the seller's until somebody buys them from the buyer. */
    CONSIGNMENT
}
