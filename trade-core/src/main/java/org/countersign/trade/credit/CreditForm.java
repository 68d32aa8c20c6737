package org.countersign.trade.credit;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** The form of a credit, field 40A. There is no revocable credit under UCP 600 (art. 3), and none is read. */
@Evolving
public enum CreditForm {
    /** A documentary credit that cannot be transferred. */
    IRREVOCABLE("IRREVOCABLE"),
    /** A documentary credit that says that it is transferable (art. 38 b). */
    IRREVOCABLE_TRANSFERABLE("IRREVOCABLE TRANSFERABLE"),
    /** A standby that cannot be transferred. */
    IRREVOCABLE_STANDBY("IRREVOCABLE STANDBY"),
    /** A transferable standby. */
    IRREVOC_TRANS_STANDBY("IRREVOC TRANS STANDBY");

    /** The words in lower case with hyphens, both ways. */
    public static final Scalar<CreditForm> TEXT = Scalar.word("form of credit", Vector.of(values()));

    private final String code;

    CreditForm(String code) {
        this.code = code;
    }

    /** What an MT700 writes. */
    public String code() {
        return code;
    }

    /** What that code of an MT700 means. */
    public static Option<CreditForm> find(String code) {
        return Vector.of(values()).find(value -> value.code.equals(code));
    }

    /** Whether it says that it may be transferred. */
    public boolean isTransferable() {
        return this == IRREVOCABLE_TRANSFERABLE || this == IRREVOC_TRANS_STANDBY;
    }
}
