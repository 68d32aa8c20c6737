package org.countersign.trade.offer.law;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** What has to happen, besides agreeing, before anybody is bound: a reservation that one side makes and the other has to respect. */
@Evolving
public enum Form {
    /** Nothing: agreement is enough (CISG 11). */
    NONE,
    /** Nobody is bound until the agreed terms are confirmed in writing. */
    CONFIRMATION,
    /** Nobody is bound until both have signed the same text. */
    SIGNATURES;

    /** The lower-case words, both ways. */
    public static final Scalar<Form> TEXT = Scalar.word("form", Vector.of(values()));

    /** The strictest of several; none of none. A reservation once made holds until a contract is concluded. */
    public static Form strictest(Seq<Form> forms) {
        return forms.foldLeft(NONE, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }
}
