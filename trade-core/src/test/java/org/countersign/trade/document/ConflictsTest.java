package org.countersign.trade.document;

import static org.countersign.testkit.trade.LampsCredit.BILL;
import static org.countersign.testkit.trade.LampsCredit.CERTIFICATE;
import static org.countersign.testkit.trade.LampsCredit.DRAFT;
import static org.countersign.testkit.trade.LampsCredit.INVOICE;
import static org.countersign.testkit.trade.LampsCredit.ORIGIN;
import static org.countersign.testkit.trade.LampsCredit.POLICY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.party.Country;
import org.junit.jupiter.api.Test;

/** What two papers may say beside each other, and what they may not (UCP 600 art. 14 d). */
class ConflictsTest {
    private static Vector<String> conflicts(Paper... papers) {
        return DocumentSet.of(papers).conflicts().map(Discrepancy::code).toVector();
    }

    private static PackingList packing(String marks, int packages, int kilograms) {
        return PackingList.builder()
                .issue(Issue.blank())
                .marks(Option.some(marks))
                .packages(Option.some(packages))
                .grossKilograms(Option.some(Decimal.of(kilograms)))
                .build();
    }

    @Test
    void numbersAreTheSameAndMarksMaySayLess() {
        assertEquals(Vector.empty(), conflicts(BILL, packing("beispiel hamburg", 200, 4200)));
        assertEquals(Vector.of("UCP-14D-WEIGHT"), conflicts(BILL, packing("BEISPIEL", 200, 4201)));
        assertEquals(Vector.of("UCP-14D-PACKAGES"), conflicts(BILL, packing("BEISPIEL", 201, 4200)));
        assertEquals(Vector.of("UCP-14D-MARKS"), conflicts(BILL, packing("BEISPIEL BREMEN", 200, 4200)));
    }

    @Test
    void whatNobodySaysContradictsNothing() {
        PackingList silent = PackingList.builder().issue(Issue.blank()).build();
        assertEquals(Vector.empty(), conflicts(silent, BILL, silent, INVOICE, DRAFT, POLICY, CERTIFICATE, ORIGIN));
    }

    @Test
    void eachPaperIsHeldAgainstTheFirstThatSaysSomething() {
        Vector<String> places = DocumentSet.of(
                        CERTIFICATE,
                        packing("X", 200, 1),
                        packing("X", 199, 1),
                        packing("X", 200, 1),
                        packing("X", 198, 1))
                .conflicts()
                .map(found -> found.place() + " " + DocumentTexts.english().say(found.reason()))
                .toVector();
        assertEquals(
                Vector.of(
                        "papers[3] `199` packages here and `200` in the packing list",
                        "papers[5] `198` packages here and `200` in the packing list"),
                places);
    }

    @Test
    void placesOfLoadingAndDischargeMaySayLess() {
        assertEquals(Vector.empty(), conflicts(BILL, shippedBy("NINGBO, CHINA", "Hamburg Port")));
        assertEquals(Vector.of("UCP-14D-LOADING"), conflicts(BILL, shippedBy("Shanghai", "Hamburg")));
        assertEquals(Vector.of("UCP-14D-DISCHARGE"), conflicts(BILL, shippedBy("Ningbo", "Bremen")));
    }

    private static CommercialInvoice shippedBy(String loading, String discharge) {
        return CommercialInvoice.SHAPE.with(
                CommercialInvoice.SHAPE.with(INVOICE, CommercialInvoice.LOADING, Option.some(loading)),
                CommercialInvoice.DISCHARGE,
                Option.some(discharge));
    }

    @Test
    void numbersOfInvoiceAndCreditAreTheSameButForBlanks() {
        assertEquals(Vector.empty(), conflicts(INVOICE, numbered("inv 9", "LC 2605 FICTION")));
        assertEquals(Vector.of("UCP-14D-INVOICE"), conflicts(INVOICE, numbered("INV-99", "LC2605-FICTION")));
        assertEquals(Vector.of("UCP-14D-CREDIT"), conflicts(INVOICE, numbered("INV-9", "LC2605")));
    }

    private static Certificate numbered(String invoice, String credit) {
        return Certificate.SHAPE.with(
                Certificate.SHAPE.with(CERTIFICATE, Certificate.INVOICE_NUMBER, Option.some(invoice)),
                Certificate.CREDIT_NUMBER,
                Option.some(credit));
    }

    @Test
    void invoiceAndCertificateNameOneOrigin() {
        assertEquals(Vector.empty(), conflicts(INVOICE, ORIGIN));
        CertificateOfOrigin vietnam =
                CertificateOfOrigin.SHAPE.with(ORIGIN, CertificateOfOrigin.ORIGIN, Country.of("VN"));
        assertEquals(Vector.of("UCP-14D-ORIGIN"), conflicts(INVOICE, vietnam));
        assertEquals(
                Vector.empty(),
                conflicts(
                        CommercialInvoice.SHAPE.with(INVOICE, CommercialInvoice.ORIGIN, Option.<Country>none()),
                        vietnam));
    }

    /** A delivery term, and which marks of freight go with it. */
    @Test
    void freightInThePriceIsNotCollected() {
        assertEquals("PREPAID", marks("CIF Hamburg, Incoterms 2020"));
        assertEquals("PREPAID", marks("CPT Hamburg, Incoterms 2020"));
        assertEquals("PREPAID COLLECT", marks("FOB Ningbo, Incoterms 2020"));
        assertEquals("PREPAID COLLECT", marks("EXW Ningbo, Incoterms 2020"));
        assertEquals("PREPAID COLLECT", marks("DAP Hamburg, Incoterms 2020"));
        assertEquals("PREPAID COLLECT", marks(""));
    }

    private static String marks(String term) {
        CommercialInvoice invoice = CommercialInvoice.SHAPE.with(
                INVOICE, CommercialInvoice.DELIVERY_TERM, Option.when(!term.isEmpty(), () -> DeliveryTerm.parse(term)));
        return Vector.of(Freight.values())
                .filter(mark -> conflicts(
                                invoice,
                                TransportDocument.SHAPE.with(BILL, TransportDocument.FREIGHT, Option.some(mark)))
                        .isEmpty())
                .mkString(" ");
    }

    @Test
    void foldedTextKeepsLettersAndDigits() {
        assertEquals("ningbo2größe", Folded.of("Ningbo-2, GRÖßE."));
        assertTrue(Folded.isSame("SL-9", "sl 9"));
        assertFalse(Folded.isSame("SL-9", "SL-90"));
        assertTrue(Folded.agree("NINGBO", "Ningbo, China") && Folded.agree("Ningbo, China", "NINGBO"));
        assertFalse(Folded.agree("Ningbo", "Hamburg"));
    }
}
