package org.countersign.examples.desk.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.delivery.DeliveryTerm;
import org.junit.jupiter.api.Test;

class TermsTest {
    @Test
    void commasPartTheTerms() {
        assertReads("FOB,CIF,DAP", "FOB, Incoterms 2020|CIF, Incoterms 2020|DAP, Incoterms 2020");
        assertReads(
                " fob Ningbo , CIF Hamburg (DEHAM) ", "FOB Ningbo, Incoterms 2020|CIF Hamburg (DEHAM), Incoterms 2020");
    }

    @Test
    void whereASemicolonStandsATermMayHaveCommas() {
        assertReads(
                "FOB Ningbo, Incoterms 2010; DAP Musterkai 7, Hamburg",
                "FOB Ningbo, Incoterms 2010|DAP Musterkai 7, Hamburg, Incoterms 2020");
        assertReads("DAP Musterkai 7, Hamburg;", "DAP Musterkai 7, Hamburg, Incoterms 2020");
    }

    @Test
    void whatIsNoTermIsRefusedWithTheRule() {
        assertRefuses(
                "FOB,,CIF", "a delivery term is three letters and perhaps a place, such as `FOB` or `FOB Ningbo`: ``");
        assertRefuses(
                "FOB Musterkai 7, Hamburg",
                "a delivery term is three letters and perhaps a place, such as `FOB` or `FOB Ningbo`: `Hamburg`");
        assertRefuses(
                "XYZ", "`XYZ` is no rule of Incoterms: one of EXW, FCA, CPT, CIP, DAP, DPU, DDP, FAS, FOB, CFR, CIF");
        assertRefuses(
                "DAT Hamburg",
                "`DAT` is no rule of Incoterms 2020: one of EXW, FCA, CPT, CIP, DAP, DPU, DDP, FAS, FOB, CFR, CIF");
        assertRefuses("FOB Ningbo, Incoterms 1990;", "edition of Incoterms must be 2000, 2010 or 2020: `1990`");
        assertRefuses("FOB,CIF,fob", "a delivery term stands twice: `FOB, Incoterms 2020`");
        assertRefuses("FOB,".repeat(12) + "FOB", "at most 11 delivery terms stand side by side: 13");
        assertRefuses("F".repeat(1_001), "delivery terms may have at most 1000 characters: 1001");
    }

    @Test
    void aRetiredRuleStandsByItsEdition() {
        assertReads("DAT Hamburg, Incoterms 2010;", "DAT Hamburg, Incoterms 2010");
    }

    @Test
    void thePlaceOfTheBuyersTermServesTheRulesThatWantTheSameKind() {
        assertPlaced("CFR Hamburg (DEHAM), Incoterms 2020", "CFR", "CIF Hamburg (DEHAM)");
        assertPlaced("CPT Nairobi, Incoterms 2020", "CPT", "DAP Nairobi");
    }

    @Test
    void aPortThatTheTableKnowsServesTheRulesForShips() {
        assertPlaced("CIF Hamburg (DEHAM), Incoterms 2020", "CIF", "DAP Hamburg (DEHAM)");
        assertPlaced("FOB Ningbo (CNNGB), Incoterms 2020", "FOB", "FCA Ningbo (CNNGB)");
    }

    @Test
    void noOtherPlaceIsGuessed() {
        // a name alone is no port
        assertPlaced("CIF, Incoterms 2020", "CIF", "DAP Hamburg");
        // no port
        assertPlaced("CIF, Incoterms 2020", "CIF", "DAP Zürich (CHZRH)");
        // the port is not the buyer's door
        assertPlaced("DAP, Incoterms 2020", "DAP", "CIF Hamburg (DEHAM)");
        // the other end of the voyage
        assertPlaced("FOB, Incoterms 2020", "FOB", "CIF Hamburg (DEHAM)");
        assertPlaced("CFR, Incoterms 2020", "CFR", "FOB Ningbo (CNNGB)");
    }

    @Test
    void aPlaceThatIsTypedStays() {
        assertPlaced("CFR Bremen, Incoterms 2020", "CFR Bremen", "CIF Hamburg (DEHAM)");
    }

    private static void assertReads(String text, String terms) {
        assertEquals(Either.right(terms), Terms.parse(text).map(read -> read.mkString("|")));
    }

    private static void assertRefuses(String text, String message) {
        assertEquals(message, Terms.parse(text).fold(why -> why, read -> "read as " + read));
    }

    private static void assertPlaced(String expected, String asked, String ofBuyer) {
        DeliveryTerm term = Terms.parse(asked).get().head();
        assertEquals(
                expected,
                Terms.placed(term, Option.some(DeliveryTerm.parse(ofBuyer))).toString());
    }
}
