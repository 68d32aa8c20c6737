package org.countersign.trade.credit;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** What a credit says of partial shipments and transhipment, fields 43P and 43T. Silent, it allows both (UCP 600 arts. 20 c and 31 a). */
@Evolving
public enum Allowance {
    /** Allowed. */
    ALLOWED("ALLOWED"),
    /** Allowed on conditions that stand elsewhere in the credit. */
    CONDITIONAL("CONDITIONAL"),
    /** Forbidden. */
    NOT_ALLOWED("NOT ALLOWED");

    /** The words in lower case with hyphens, both ways. */
    public static final Scalar<Allowance> TEXT = Scalar.word("allowance", Vector.of(values()));

    private final String code;

    Allowance(String code) {
        this.code = code;
    }

    /** What an MT700 writes. */
    public String code() {
        return code;
    }

    /** What that code of an MT700 means. */
    public static Option<Allowance> find(String code) {
        return Vector.of(values()).find(value -> value.code.equals(code));
    }
}
