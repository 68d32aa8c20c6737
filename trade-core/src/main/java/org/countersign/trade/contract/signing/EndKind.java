package org.countersign.trade.contract.signing;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** How a contract ended. */
@Evolving
public enum EndKind {
    /** Both did what they owed. */
    PERFORMED,
    /** One side declared it avoided, by notice to the other (CISG 26, 49, 64); whether it might is another question. */
    AVOIDED,
    /** Both agreed to end it (29(1)). */
    AGREED;

    /** The lower-case words, both ways. */
    public static final Scalar<EndKind> TEXT = Scalar.word("end", Vector.of(values()));
}
