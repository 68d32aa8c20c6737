package org.countersign.trade.offer.negotiation;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** What an offeror says about an acceptance that came late or holds changes. */
@Evolving
public enum Notice {
    /** He lets it stand. */
    LET,
    /** He does not: the offer had lapsed, or the changes do not suit him. */
    OBJECTED;

    /** The lower-case words, both ways. */
    public static final Scalar<Notice> TEXT = Scalar.word("notice", Vector.of(values()));
}
