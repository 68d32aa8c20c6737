package org.countersign.trade.document;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** What a paper is, as far as the rules tell papers apart. */
@Evolving
public enum PaperKind {
    /** The commercial invoice. */
    INVOICE,
    /** The packing list. */
    PACKING_LIST,
    /** A transport document of any kind. */
    TRANSPORT,
    /** An insurance document of any kind. */
    INSURANCE,
    /** A certificate of origin. */
    ORIGIN,
    /** A certificate of inspection, quality, quantity, weight or analysis. */
    INSPECTION,
    /** A draft. */
    DRAFT,
    /** Any other certificate or statement. */
    OTHER;

    /** The lower-case words with hyphens, both ways. */
    public static final Scalar<PaperKind> TEXT = Scalar.word("kind of paper", Vector.of(values()));
}
