package org.countersign.trade.delivery;

import org.countersign.trade.base.style.Evolving;

/** One of the two sides between whom a delivery term divides everything; its articles are lettered A and B. */
@Evolving
public enum Side {
    /** The seller: articles A1 to A10. */
    SELLER,
    /** The buyer: articles B1 to B10. */
    BUYER;

    /** The side that stands across. */
    public Side other() {
        return this == SELLER ? BUYER : SELLER;
    }
}
