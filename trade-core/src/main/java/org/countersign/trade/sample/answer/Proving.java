package org.countersign.trade.sample.answer;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** What shows that an instructed value was really made, since nobody has seen a sample of it. */
@Evolving
public enum Proving {
    /** The first pieces of the bulk. */
    FIRST_OF_PRODUCTION,
    /** The inspection of the lot. */
    INSPECTION;

    /** The lower-case words with hyphens, both ways. */
    public static final Scalar<Proving> TEXT = Scalar.word("proof of an instructed value", Vector.of(values()));
}
