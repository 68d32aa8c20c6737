package org.countersign.trade.document;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** The kinds of insurance documents. */
@Evolving
public enum InsuranceKind {
    /** A policy, which takes the place of each of the next two. */
    POLICY,
    /** A certificate under an open cover. */
    CERTIFICATE,
    /** A declaration under an open cover. */
    DECLARATION,
    /** A cover note, which banks do not take. */
    COVER_NOTE;

    /** The lower-case words with hyphens, both ways. */
    public static final Scalar<InsuranceKind> TEXT = Scalar.word("kind of insurance document", Vector.of(values()));
}
