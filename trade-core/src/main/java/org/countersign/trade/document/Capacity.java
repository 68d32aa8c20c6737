package org.countersign.trade.document;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** In which capacity somebody signed. */
@Evolving
public enum Capacity {
    /** As carrier. */
    CARRIER,
    /** As master of the vessel. */
    MASTER,
    /** As owner of the vessel. */
    OWNER,
    /** As charterer of the vessel. */
    CHARTERER,
    /** As agent of a named principal. */
    AGENT,
    /** As insurer or underwriter. */
    INSURER,
    /** As proxy of a named principal. */
    PROXY,
    /** As courier or post. */
    COURIER,
    /** As whoever issues the paper. */
    ISSUER;

    /** The lower-case words with hyphens, both ways. */
    public static final Scalar<Capacity> TEXT = Scalar.word("capacity", Vector.of(values()));
}
