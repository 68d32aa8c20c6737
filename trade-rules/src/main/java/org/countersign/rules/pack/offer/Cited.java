package org.countersign.rules.pack.offer;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;

/** On whom the rules of this pack rest. Facts are told in our own words; the texts themselves are to be read where they are published. */
final class Cited {
    private static final Authority INCOTERMS_2020 = new Authority("Incoterms 2020", "Incoterms, ICC rules of 2020");
    private static final Authority ISO_4217 =
            new Authority("ISO 4217", "codes for the representation of currencies (2015)");
    private static final Authority REC_5 =
            new Authority("UN/ECE Rec 5", "UN/ECE Recommendation 5, Abbreviations of Incoterms, editions 2000 to 2020");
    private static final Authority REC_16 =
            new Authority("UN/ECE Rec 16", "UN/ECE Recommendation 16, codes of places (UN/LOCODE)");
    private static final Authority REC_20 =
            new Authority("UN/ECE Rec 20", "UN/ECE Recommendation 20, codes of units of measure, revision 8e (2012)");
    private static final Authority UCP_600 =
            new Authority("UCP 600", "Uniform Customs and Practice for Documentary Credits, ICC 600 (2007)");
    private static final Authority URC_522 = new Authority("URC 522", "Uniform Rules for Collections, ICC 522 (1995)");

    private Cited() {}

    static Citation practice(String inOurWords) {
        return Citation.of(Authority.PRACTICE, inOurWords);
    }

    static Citation cisg(String article) {
        return Citation.of(Authority.CISG, article);
    }

    static Citation incoterms2020(String article) {
        return Citation.of(INCOTERMS_2020, article);
    }

    static Citation iso4217(String part) {
        return Citation.of(ISO_4217, part);
    }

    static Citation rec5(String part) {
        return Citation.of(REC_5, part);
    }

    static Citation rec16(String part) {
        return Citation.of(REC_16, part);
    }

    static Citation rec20(String part) {
        return Citation.of(REC_20, part);
    }

    static Citation ucp600(String article) {
        return Citation.of(UCP_600, article);
    }

    static Citation urc522(String article) {
        return Citation.of(URC_522, article);
    }
}
