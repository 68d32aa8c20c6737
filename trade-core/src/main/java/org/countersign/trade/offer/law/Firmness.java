package org.countersign.trade.offer.law;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** How far whoever proposes terms wants to be bound by them, as far as he says so. */
@Evolving
public enum Firmness {
    /** He says that he will not take it back, or not before its time is over. */
    FIRM,
    /** He says neither; the law decides, perhaps from a time that he names. */
    UNSAID,
    /** He says that he may take it back. */
    REVOCABLE,
    /** He says that he is not bound at all: without engagement, subject to change, for information. No offer under any law. */
    WITHOUT_ENGAGEMENT;

    /** The lower-case words, both ways. */
    public static final Scalar<Firmness> TEXT = Scalar.word("firmness", Vector.of(values()));
}
