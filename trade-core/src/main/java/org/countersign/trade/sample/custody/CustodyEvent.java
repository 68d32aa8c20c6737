package org.countersign.trade.sample.custody;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** What happened to a copy of a sample. */
@Evolving
public enum CustodyEvent {
    /** Pictures of it were taken. */
    PHOTOGRAPHED,
    /** It was sealed; the reference is the number of the seal. */
    SEALED,
    /** It was given to a carrier; the reference is the carrier's number. */
    SENT,
    /** It arrived at its holder. */
    RECEIVED,
    /** It was put away where it stays. */
    KEPT,
    /** The seal was opened; the reference is its number. */
    OPENED,
    /** It is no more. */
    DESTROYED;

    /** The lower-case word, both ways. */
    public static final Scalar<CustodyEvent> TEXT = Scalar.word("event of custody", Vector.of(values()));

    /** Whether somebody outside the seller's house could see it from then on. */
    public boolean isShowing() {
        return this == SENT || this == RECEIVED;
    }
}
