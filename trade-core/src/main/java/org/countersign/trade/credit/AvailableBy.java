package org.countersign.trade.credit;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** How a credit is available, field 41a (UCP 600 art. 6 b). */
@Evolving
public enum AvailableBy {
    /** By payment at sight. */
    SIGHT_PAYMENT("BY PAYMENT"),
    /** By payment at a later date, without a draft. */
    DEFERRED_PAYMENT("BY DEF PAYMENT"),
    /** By acceptance of a draft. */
    ACCEPTANCE("BY ACCEPTANCE"),
    /** By negotiation. */
    NEGOTIATION("BY NEGOTIATION"),
    /** By several of these, as field 42M says. */
    MIXED("BY MIXED PYMT");

    /** The words in lower case with hyphens, both ways. */
    public static final Scalar<AvailableBy> TEXT = Scalar.word("availability", Vector.of(values()));

    private final String code;

    AvailableBy(String code) {
        this.code = code;
    }

    /** What an MT700 writes. */
    public String code() {
        return code;
    }

    /** What that code of an MT700 means. */
    public static Option<AvailableBy> find(String code) {
        return Vector.of(values()).find(value -> value.code.equals(code));
    }
}
