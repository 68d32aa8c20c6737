package org.countersign.trade.payment.method;

import org.countersign.trade.base.style.Evolving;

/** A list of codes in which others express how is paid. */
@Evolving
public enum CodeScheme {
    /** UN/EDIFACT data element 4439, payment conditions. */
    EDIFACT_4439("UN/EDIFACT 4439"),
    /** UN/EDIFACT data element 4279, payment terms type. */
    EDIFACT_4279("UN/EDIFACT 4279"),
    /** UN/EDIFACT data element 4431, payment guarantee means. */
    EDIFACT_4431("UN/EDIFACT 4431"),
    /** UN/EDIFACT data element 4461, payment means; the list that UBL calls PaymentMeansCode. It names the instrument only. */
    UNCL_4461("UNCL4461"),
    /** UN/ECE Recommendation 17, PAYTERMS, of 1982; {@code n} stands for a number of months. */
    UNECE_REC_17("UN/ECE Rec 17"),
    /** Message types of SWIFT. */
    SWIFT_MT("SWIFT MT");

    private final String words;

    CodeScheme(String words) {
        this.words = words;
    }

    /** As people cite it. */
    @Override
    public String toString() {
        return words;
    }
}
