package org.countersign.trade.credit;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** The rules that a credit is subject to, field 40E. */
@Evolving
public enum ApplicableRules {
    /** UCP in the version in force on the day of issue. */
    UCP("UCP LATEST VERSION"),
    /** The supplement for electronic presentation, with UCP. */
    EUCP("EUCP LATEST VERSION"),
    /** UCP, and the rules for reimbursements between banks. */
    UCP_URR("UCPURR LATEST VERSION"),
    /** The supplement for electronic presentation, and the rules for reimbursements. */
    EUCP_URR("EUCPURR LATEST VERSION"),
    /** The rules for standbys, ISP98. */
    ISP("ISP LATEST VERSION"),
    /** Others, which the credit names. */
    OTHER("OTHR");

    /** The words in lower case with hyphens, both ways. */
    public static final Scalar<ApplicableRules> TEXT = Scalar.word("rules", Vector.of(values()));

    private final String code;

    ApplicableRules(String code) {
        this.code = code;
    }

    /** What an MT700 writes. */
    public String code() {
        return code;
    }

    /** What that code of an MT700 means. */
    public static Option<ApplicableRules> find(String code) {
        return Vector.of(values()).find(value -> value.code.equals(code));
    }

    /** Whether the articles of UCP 600 apply. */
    public boolean areUcp() {
        return this == UCP || this == EUCP || this == UCP_URR || this == EUCP_URR;
    }
}
