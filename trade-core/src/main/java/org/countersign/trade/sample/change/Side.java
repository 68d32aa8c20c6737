package org.countersign.trade.sample.change;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** One of the two parties. */
@Evolving
public enum Side {
    /** Who buys. */
    BUYER,
    /** Who sells. */
    SELLER;

    /** The lower-case word, both ways. */
    public static final Scalar<Side> TEXT = Scalar.word("side", Vector.of(values()));

    /** The other one. */
    public Side other() {
        return this == BUYER ? SELLER : BUYER;
    }
}
