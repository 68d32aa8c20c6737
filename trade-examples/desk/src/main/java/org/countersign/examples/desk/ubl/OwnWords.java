package org.countersign.examples.desk.ubl;

import org.countersign.trade.goods.AttributeName;

/** Words and codes that UBL leaves to the parties, one spelling for what we read and what we write. */
public final class OwnWords {
    /** The scheme of a delivery term; its version is the year of the edition. */
    public static final String INCOTERMS = "INCOTERMS";
    /** The scheme of a place. */
    public static final String UN_LOCODE = "UN/LOCODE";
    /** A day in UN/ECE Recommendation 20. */
    public static final String DAY = "DAY";
    /** Value-added tax, as a tax scheme is called (UN/ECE 5153). */
    public static final String VAT = "VAT";
    /** How a paper is marked that the seller supplies; a reference without it is a paper of somebody else. */
    public static final String SUPPLIED = "supplied by the seller";
    /** The attribute of a product for what UBL calls its description. */
    public static final AttributeName DESCRIPTION = AttributeName.of("description");
    /** A name in a language that nobody stated (BCP 47: undetermined). */
    public static final String UNDETERMINED = "und";

    private OwnWords() {}
}
