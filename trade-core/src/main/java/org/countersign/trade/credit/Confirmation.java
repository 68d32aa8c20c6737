package org.countersign.trade.credit;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** What the advising bank is asked to do, field 49. */
@Evolving
public enum Confirmation {
    /** To add its confirmation. */
    CONFIRM("CONFIRM"),
    /** To add it if the beneficiary asks for it. */
    MAY_ADD("MAY ADD"),
    /** Not to add it. */
    WITHOUT("WITHOUT");

    /** The words in lower case with hyphens, both ways. */
    public static final Scalar<Confirmation> TEXT = Scalar.word("confirmation", Vector.of(values()));

    private final String code;

    Confirmation(String code) {
        this.code = code;
    }

    /** What an MT700 writes. */
    public String code() {
        return code;
    }

    /** What that code of an MT700 means. */
    public static Option<Confirmation> find(String code) {
        return Vector.of(values()).find(value -> value.code.equals(code));
    }
}
