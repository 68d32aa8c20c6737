package org.countersign.trade.document;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** What a transport document says of the freight. */
@Evolving
public enum Freight {
    /** Paid. */
    PREPAID,
    /** To be paid at destination. */
    COLLECT;

    /** The lower-case words with hyphens, both ways. */
    public static final Scalar<Freight> TEXT = Scalar.word("freight", Vector.of(values()));
}
