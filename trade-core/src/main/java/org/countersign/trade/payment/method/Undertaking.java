package org.countersign.trade.payment.method;

import org.countersign.trade.base.style.Evolving;

/** A promise of a third party that stands behind the payment, or behind the one who paid. */
@Evolving
public enum Undertaking {
    /** The bank that opened the credit pays against complying documents. */
    ISSUING_BANK,
    /** A second bank, mostly in the seller's country, promises the same by itself. */
    CONFIRMING_BANK,
    /** A bank pays on demand once the buyer has not. */
    ISSUING_BANK_ON_DEFAULT,
    /** An insurer makes good a share of a loss that nobody disputes. */
    INSURER,
    /** A factor has bought the receivable, unless it is disputed. */
    FACTOR,
    /** A platform holds the money and releases it by its own rules. */
    PLATFORM,
    /** A card scheme may charge the payment back to the seller: a promise to the buyer. */
    CARD_SCHEME
}
