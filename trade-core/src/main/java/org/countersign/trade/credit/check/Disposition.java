package org.countersign.trade.credit.check;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** What a bank that refuses says it does with the documents (UCP 600 art. 16 c iii). */
@Evolving
public enum Disposition {
    /** It holds them for the presenter. */
    HOLD_FOR_PRESENTER,
    /** It holds them until the applicant waives and it agrees. */
    HOLD_PENDING_WAIVER,
    /** It returns them. */
    RETURNING,
    /** It does what the presenter said before. */
    PRIOR_INSTRUCTIONS;

    /** The lower-case words with hyphens, both ways. */
    public static final Scalar<Disposition> TEXT = Scalar.word("disposition", Vector.of(values()));
}
