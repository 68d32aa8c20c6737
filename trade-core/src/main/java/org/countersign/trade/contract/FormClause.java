package org.countersign.trade.contract;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.law.Medium;

/**
 * What the contract asks of a change or of an end by agreement (CISG 29(2)). Without such a clause mere agreement is enough, even on the telephone
 * (29(1)). Whoever let the other side act on a change without the form cannot invoke the clause as far as that went (29(2), second sentence).
 */
@Evolving
public enum FormClause {
    /** Nothing: agreement is enough. */
    NONE,
    /** Both sides agree in writing; letters, mails and messages are writing (CISG 13). */
    WRITING,
    /** Both sides sign the change. */
    SIGNATURES;

    /** The lower-case words, both ways. */
    public static final Scalar<FormClause> TEXT = Scalar.word("form clause", Vector.of(values()));

    /** Whether a word that came so, signed or not, has the form. */
    public boolean isMetBy(Medium medium, boolean isSigned) {
        return switch (this) {
            case NONE -> true;
            case WRITING -> isSigned || medium == Medium.INSTANT || medium == Medium.LETTER;
            case SIGNATURES -> isSigned;
        };
    }
}
