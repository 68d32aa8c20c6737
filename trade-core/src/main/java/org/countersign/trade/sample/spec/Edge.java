package org.countersign.trade.sample.spec;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** From where a place on a face is measured. */
@Evolving
public enum Edge {
    /** The left edge of the face and its lower edge. */
    LOWER_LEFT,
    /** The right edge and the lower edge. */
    LOWER_RIGHT,
    /** The left edge and the upper edge. */
    UPPER_LEFT,
    /** The right edge and the upper edge. */
    UPPER_RIGHT,
    /** The centre line, and the lower edge. */
    LOWER_CENTRE,
    /** The centre line, and the upper edge. */
    UPPER_CENTRE,
    /** The middle of the face. */
    CENTRE,
    /** The seam or line that the words of the attribute name. */
    NAMED_LINE;

    /** The lower-case words with hyphens, both ways. */
    public static final Scalar<Edge> TEXT = Scalar.word("edge", Vector.of(values()));
}
