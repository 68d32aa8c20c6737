package org.countersign.trade.credit.amend;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** What the beneficiary said to an amendment. Silence is neither yes nor no (UCP 600 art. 10 c). */
@Evolving
public enum Answer {
    /** Nothing yet; the terms before it stay in force for him. */
    OPEN,
    /** He accepted it, in words or by presenting documents that fit it. */
    ACCEPTED,
    /** He rejected it, in words or by accepting a part of it. */
    REJECTED;

    /** The lower-case words with hyphens, both ways. */
    public static final Scalar<Answer> TEXT = Scalar.word("answer to an amendment", Vector.of(values()));
}
