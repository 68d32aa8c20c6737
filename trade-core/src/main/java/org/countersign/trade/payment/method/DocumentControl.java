package org.countersign.trade.payment.method;

import org.countersign.trade.base.style.Evolving;

/** In whose hand the documents that give the goods are until payment. */
@Evolving
public enum DocumentControl {
    /** The seller keeps them. */
    SELLER,
    /** A bank holds them for the seller. */
    BANK,
    /** The seller or his bank. */
    SELLER_OR_BANK,
    /** The carrier hands the goods over against cash; no document stands between. */
    CARRIER,
    /** The buyer gets them once he, or the bank, has accepted to pay later. */
    RELEASED_ON_ACCEPTANCE,
    /** What the parties do with the bill of lading decides. */
    DEPENDS,
    /** They go straight to the buyer, or there are none. */
    NOBODY
}
