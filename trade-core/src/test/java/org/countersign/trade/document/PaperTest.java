package org.countersign.trade.document;

import static org.countersign.testkit.trade.LampsCredit.BILL;
import static org.countersign.testkit.trade.LampsCredit.CERTIFICATE;
import static org.countersign.testkit.trade.LampsCredit.DRAFT;
import static org.countersign.testkit.trade.LampsCredit.INVOICE;
import static org.countersign.testkit.trade.LampsCredit.ORIGIN;
import static org.countersign.testkit.trade.LampsCredit.PACKING;
import static org.countersign.testkit.trade.LampsCredit.POLICY;
import static org.countersign.testkit.trade.LampsCredit.SET;
import static org.countersign.testkit.trade.LampsCredit.SHIPPED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.testkit.Refused;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.DocumentGens;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Reason;
import org.countersign.trade.money.Amount;
import org.countersign.trade.party.Country;
import org.junit.jupiter.api.Test;

/** What papers of each kind say, leave open and may not say. */
class PaperTest {
    @Test
    void theLatestNotationCounts() {
        TransportDocument twice = TransportDocument.SHAPE.with(
                BILL,
                TransportDocument.SHIPMENT,
                ShipmentNote.SHAPE.with(
                        ShipmentNote.on(SHIPPED), ShipmentNote.NOTATIONS, Vector.of(SHIPPED.plusDays(2), SHIPPED)));
        assertEquals(Option.some(SHIPPED.plusDays(2)), twice.shipped());
        assertEquals(Option.none(), note(ShipmentNote.builder().build()).shipped());
        assertTrue(ShipmentNote.on(SHIPPED).isByNotationOnly());
        assertFalse(ShipmentNote.printed().isByNotationOnly());
    }

    private static TransportDocument note(ShipmentNote note) {
        return TransportDocument.SHAPE.with(BILL, TransportDocument.SHIPMENT, note);
    }

    /** What a bill says of its consignee, and whether the goods go to order. */
    private static final Vector<Vector<String>> CONSIGNEES = Vector.of(
            Vector.of("TO ORDER", "yes"),
            Vector.of("to the order of shipper", "yes"),
            Vector.of("To-order of Fiktivbank", "yes"),
            Vector.of("ORDER", "yes"),
            Vector.of("Order of shipper", "yes"),
            Vector.of("Consigned to order of consignor", "yes"),
            Vector.of("Border Lamps GmbH", "no"),
            Vector.of("Orderly Lamps GmbH", "no"),
            Vector.of("Lamps in order GmbH", "no"),
            Vector.of("-", "no"));

    @Test
    void goodsGoToOrderWhereTheBillSaysSo() {
        assertEquals(
                CONSIGNEES,
                CONSIGNEES.map(
                        row -> Vector.of(row.head(), consigned(row.head()).isMadeToOrder() ? "yes" : "no")));
        assertFalse(TransportDocument.SHAPE
                .with(BILL, TransportDocument.CONSIGNEE, Option.<String>none())
                .isMadeToOrder());
    }

    private static TransportDocument consigned(String name) {
        return TransportDocument.SHAPE.with(BILL, TransportDocument.CONSIGNEE, Option.some(name));
    }

    @Test
    void onlyWhatIsNegotiableIsFoundByEndorsement() {
        assertEquals(
                "BILL_OF_LADING CHARTER_PARTY_BILL MULTIMODAL",
                Vector.of(TransportKind.values())
                        .filter(kind -> TransportDocument.SHAPE
                                .with(BILL, TransportDocument.FORM, kind)
                                .isToOrder())
                        .mkString(" "));
        assertFalse(consigned("Beispiel Licht GmbH").isToOrder());
    }

    @Test
    void eachKindOfTransportDocumentHasItsArticle() {
        assertEquals(
                "20 21 22 19 23 24 24 24 25 25",
                Vector.of(TransportKind.values()).map(TransportKind::article).mkString(" "));
        assertEquals(
                "BILL_OF_LADING SEA_WAYBILL CHARTER_PARTY_BILL",
                Vector.of(TransportKind.values()).filter(TransportKind::isOfSea).mkString(" "));
    }

    @Test
    void papersAreFoundByKindAndByType() {
        assertEquals(
                Vector.of("papers[2]", "papers[4]"),
                DocumentSet.of(INVOICE, BILL, PACKING, BILL)
                        .of(PaperKind.TRANSPORT)
                        .map(paper -> paper._1.toString())
                        .toVector());
        assertEquals(
                Vector.of("papers[3]"),
                DocumentSet.of(INVOICE, BILL, PACKING)
                        .all(PackingList.class)
                        .map(paper -> paper._1.toString())
                        .toVector());
        assertEquals(Vector.empty(), SET.of(PaperKind.INSPECTION).toVector());
        assertEquals(
                "INVOICE TRANSPORT PACKING_LIST INSURANCE ORIGIN OTHER DRAFT",
                SET.papers().map(Paper::kind).mkString(" "));
        assertEquals(PaperKind.INSPECTION, inspected().kind());
    }

    private static InspectionCertificate inspected() {
        return InspectionCertificate.builder()
                .issue(Issue.blank())
                .about("quality")
                .build();
    }

    @Test
    void aPaperIsKnownByItsKindAndNumber() {
        assertEquals(
                "commercial invoice INV-9, transport document BL-77, packing list, insurance document POL-5, "
                        + "certificate of origin, certificate 1, draft D-1",
                SET.papers().map(Paper::label).mkString(", "));
        assertEquals("inspection certificate", inspected().label());
    }

    @Test
    void whatAPaperHasNoPlaceForItLeavesOpen() {
        assertEquals(
                "goods: invoice packing-list transport insurance origin inspection", saying("goods", Paper::goods));
        assertEquals(
                "marks: invoice packing-list transport insurance origin inspection", saying("marks", Paper::marks));
        assertEquals("packages: invoice packing-list transport origin inspection", saying("packages", Paper::packages));
        assertEquals(
                "weight: invoice packing-list transport origin inspection", saying("weight", Paper::grossKilograms));
        assertEquals("loading: invoice transport", saying("loading", Paper::loading));
        assertEquals("discharge: invoice transport", saying("discharge", Paper::discharge));
        assertEquals(
                "invoice number: packing-list insurance origin inspection draft other",
                saying("invoice number", Paper::invoiceNumber));
        assertEquals(
                "credit number: invoice packing-list transport insurance origin inspection draft other",
                saying("credit number", Paper::creditNumber));
    }

    /** The kinds of papers that can say it, out of a thousand of all kinds. */
    private static String saying(String what, Function<Paper, Option<?>> of) {
        Source source = Source.of(42);
        Vector<PaperKind> kinds = Vector.fill(1000, () -> DocumentGens.paper().next(source))
                .filter(paper -> of.apply(paper).isDefined())
                .map(Paper::kind)
                .distinct();
        return what + ": "
                + Vector.of(PaperKind.values())
                        .filter(kinds::contains)
                        .map(PaperKind.TEXT.print())
                        .mkString(" ");
    }

    @Test
    void whatIsPaidInAdvanceIsStillWorthSomething() {
        assertEquals(Amount.parse("USD 100000"), INVOICE.gross());
        assertEquals(
                Amount.parse("USD 130000"),
                CommercialInvoice.SHAPE
                        .with(INVOICE, CommercialInvoice.DEDUCTED, Option.some(Amount.parse("USD 30000")))
                        .gross());
    }

    @Test
    void numbersOnPapersAreNotBelowZeroAndSumsAreAbove() {
        Option<Integer> less = Option.some(-1);
        String rule = "` must not be below zero: `-1`";
        Refused.with("`packages" + rule, () -> PackingList.SHAPE.with(PACKING, PackingList.PACKAGES, less));
        Refused.with("`packages" + rule, () -> CommercialInvoice.SHAPE.with(INVOICE, CommercialInvoice.PACKAGES, less));
        Refused.with("`packages" + rule, () -> TransportDocument.SHAPE.with(BILL, TransportDocument.PACKAGES, less));
        Refused.with(
                "`packages" + rule, () -> CertificateOfOrigin.SHAPE.with(ORIGIN, CertificateOfOrigin.PACKAGES, less));
        Refused.with(
                "`packages" + rule,
                () -> InspectionCertificate.SHAPE.with(inspected(), InspectionCertificate.PACKAGES, less));
        Refused.with("`issuedSet" + rule, () -> TransportDocument.SHAPE.with(BILL, TransportDocument.ISSUED_SET, less));
        Refused.with(
                "`issuedSet" + rule, () -> InsuranceDocument.SHAPE.with(POLICY, InsuranceDocument.ISSUED_SET, less));
        Refused.with(
                "`freeGoods" + rule, () -> CommercialInvoice.SHAPE.with(INVOICE, CommercialInvoice.FREE_GOODS, -1));
        assertEquals(
                Option.some(0),
                PackingList.SHAPE
                        .with(PACKING, PackingList.PACKAGES, Option.some(0))
                        .packages());
        Option<Amount> nothing = Option.some(Amount.parse("USD 0"));
        Refused.with(
                "`deducted` must be above zero: `USD 0.00`",
                () -> CommercialInvoice.SHAPE.with(INVOICE, CommercialInvoice.DEDUCTED, nothing));
        Refused.with(
                "`insured` must be above zero: `USD 0.00`",
                () -> InsuranceDocument.SHAPE.with(POLICY, InsuranceDocument.INSURED, nothing));
        Refused.with(
                "`amount` must be above zero: `USD 0.00`",
                () -> Draft.SHAPE.with(DRAFT, Draft.AMOUNT, Amount.parse("USD 0")));
    }

    @Test
    void copiesAndCorrectionsAreCountedFromZero() {
        String rule = "numbers of originals, copies and corrections must not be below zero: ";
        Refused.with(rule + "`1`, `-1`, `0`", () -> Issue.SHAPE.with(Issue.blank(), Issue.COPIES, -1));
        Refused.with(rule + "`1`, `0`, `-1`", () -> Issue.SHAPE.with(Issue.blank(), Issue.OPEN_CORRECTIONS, -1));
        assertEquals(0, Issue.SHAPE.with(Issue.blank(), Issue.ORIGINALS, 0).originals());
    }

    @Test
    void linesAreInTheCurrencyOfTheirInvoice() {
        InvoiceLine euro = InvoiceLine.builder()
                .id("1")
                .goods("lamps")
                .amount(Amount.parse("EUR 1"))
                .build();
        Refused.with(
                "amounts of one paper must be in one currency: `USD 100000.00` and `EUR 1.00`",
                () -> CommercialInvoice.SHAPE.with(INVOICE, CommercialInvoice.LINES, Vector.of(euro)));
    }

    @Test
    void aSetTakesTwoHundredPapers() {
        assertEquals(
                200,
                DocumentSet.builder()
                        .papers(Vector.fill(200, ORIGIN))
                        .build()
                        .papers()
                        .size());
    }

    /** Lines of a field, the name and the country that are read in them. */
    private static final Vector<Vector<String>> PARTIES = Vector.of(
            Vector.of("LICHT GMBH\nHAMBURG\nGERMANY", "LICHT GMBH", "DE"),
            Vector.of("LICHT GMBH\n20457 HAMBURG, GERMANY", "LICHT GMBH", "DE"),
            Vector.of("LICHT GMBH\nGERMANY\nTEL 123", "LICHT GMBH", ""),
            Vector.of("LICHT GMBH, GERMANY", "LICHT GMBH, GERMANY", ""),
            Vector.of("/123\nLICHT GMBH\nCHINA", "LICHT GMBH", "CN"),
            Vector.of("/123", "/123", ""),
            Vector.of("/123\n/456", "/123", ""));

    @Test
    void nameAndCountryAreReadAndAnAccountIsPassedOver() {
        assertEquals(PARTIES, PARTIES.map(row -> {
            NameAndAddress read = NameAndAddress.read(row.head());
            return Vector.of(
                    row.head(), read.name(), read.country().map(Country::code).getOrElse(""));
        }));
    }

    @Test
    void aFindingKeepsItsReasonWhateverItsWeight() {
        Reason reason = Reason.of("UCP-27-CLEAN", Ucp600.article("27"));
        Discrepancy found = Discrepancy.of(reason, Path.parse("papers[2]"), BILL);
        Discrepancy lighter = found.with(Discrepancy.Weight.BANKS_CHOICE);
        assertEquals(new Discrepancy(Discrepancy.Weight.BANKS_CHOICE, reason, found.paper(), found.place()), lighter);
        assertEquals(Discrepancy.Weight.DISCREPANT, found.weight());
        assertEquals(
                new Discrepancy(Discrepancy.Weight.DISCREPANT, reason, Option.none(), Path.root()),
                Discrepancy.of(reason));
        assertEquals(
                "Discrepancy[weight=DISCREPANT, reason=" + reason
                        + ", paper=Some(transport document BL-77), place=papers[2]]",
                found.toString());
        Refused.with(
                "name must stand on one line: `BLU+000A77`",
                () -> new Discrepancy(Discrepancy.Weight.UNKNOWN, reason, Option.some("BL\n77"), Path.root()));
    }

    @Test
    void aSignatureSaysWhoAsWhatAndForWhom() {
        assertEquals(
                "Vector(None, None) Vector(Some(AGENT), None) Vector(Some(AGENT), Some(Fiktiv Line))",
                Vector.of(
                                Signature.of("a forwarder"),
                                Signature.of("a forwarder", Capacity.AGENT),
                                Signature.of("a forwarder", Capacity.AGENT, "Fiktiv Line"))
                        .map(one -> Vector.of(one.capacity(), one.principal()))
                        .mkString(" "));
    }

    @Test
    void practiceAndArticlesAreCitedBySource() {
        assertEquals("UCP 600 14(c)", Ucp600.article("14(c)").toString());
        assertEquals("ISBP 745 drafts", Ucp600.practice("drafts").toString());
    }

    @Test
    void everyPaperIsShownByItsShape() {
        assertEquals(CommercialInvoice.SHAPE.summary(INVOICE), INVOICE.toString());
        assertEquals(TransportDocument.SHAPE.summary(BILL), BILL.toString());
        assertEquals(PackingList.SHAPE.summary(PACKING), PACKING.toString());
        assertEquals(InsuranceDocument.SHAPE.summary(POLICY), POLICY.toString());
        assertEquals(CertificateOfOrigin.SHAPE.summary(ORIGIN), ORIGIN.toString());
        assertEquals(Certificate.SHAPE.summary(CERTIFICATE), CERTIFICATE.toString());
        assertEquals(Draft.SHAPE.summary(DRAFT), DRAFT.toString());
        assertEquals(
                InspectionCertificate.SHAPE.summary(inspected()), inspected().toString());
        assertEquals(DocumentSet.SHAPE.summary(SET), SET.toString());
        assertEquals(Issue.SHAPE.summary(BILL.issue()), BILL.issue().toString());
        assertEquals(
                ShipmentNote.SHAPE.summary(BILL.shipment()), BILL.shipment().toString());
        InvoiceLine line = INVOICE.lines().head();
        assertEquals(InvoiceLine.SHAPE.summary(line), line.toString());
        Signature signature = Signature.of("Fiktiv Line");
        assertEquals(Signature.SHAPE.summary(signature), signature.toString());
        assertEquals(
                NameAndAddress.SHAPE.summary(INVOICE.buyer()), INVOICE.buyer().toString());
        assertTrue(INVOICE.toString().contains("100000") && SET.toString().contains("papers"));
    }
}
