package org.countersign.trade.contract;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.Company;

/** One of the two parties to a sale. */
@Evolving
public enum Side {
    /** Who sells. */
    SELLER,
    /** Who buys. */
    BUYER;

    /** The lower-case words, both ways. */
    public static final Scalar<Side> TEXT = Scalar.word("side", Vector.of(values()));

    /** The party across from this one. */
    public Side other() {
        return this == SELLER ? BUYER : SELLER;
    }

    /** The company on this side of these terms. */
    public Company of(Quotation terms) {
        return this == SELLER ? terms.seller() : terms.buyer();
    }
}
