package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.BILL;
import static org.countersign.testkit.trade.LampsCredit.SHIPPED;
import static org.countersign.testkit.trade.LampsCredit.examine;
import static org.countersign.trade.credit.check.Lamps.articles;
import static org.countersign.trade.credit.check.Lamps.asking;
import static org.countersign.trade.credit.check.Lamps.bill;
import static org.countersign.trade.credit.check.Lamps.codes;
import static org.countersign.trade.credit.check.Lamps.issued;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.credit.Allowance;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.ShipmentTerms;
import org.countersign.trade.document.Capacity;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.Freight;
import org.countersign.trade.document.Issue;
import org.countersign.trade.document.ShipmentNote;
import org.countersign.trade.document.Signature;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.document.TransportKind;
import org.junit.jupiter.api.Test;

/** What transport documents say of goods, places, consignee and freight (arts. 19 to 27). */
class CarriageTest {
    private static final String ANY =
            "BILL OF LADING OR SEA WAYBILL OR CHARTER PARTY BILL\nOR MULTIMODAL DOCUMENT OR AIR WAYBILL OR CMR OR CIM\n"
                    + "OR INLAND WATERWAY DOCUMENT OR COURIER RECEIPT OR POST RECEIPT";

    private static Vector<String> found(String item, TransportDocument paper) {
        return codes(examine(asking(item), DocumentSet.of(paper)));
    }

    private static Vector<String> found(ShipmentTerms terms, TransportDocument paper) {
        return codes(examined(terms, paper));
    }

    private static Examination examined(ShipmentTerms terms, TransportDocument paper) {
        return examine(Credit.SHAPE.with(asking(ANY), Credit.SHIPMENT, terms), DocumentSet.of(paper));
    }

    private static TransportDocument of(TransportKind kind) {
        return bill(TransportDocument.FORM, kind);
    }

    private static <F> TransportDocument noted(Field<ShipmentNote, F> field, F content) {
        return bill(TransportDocument.SHIPMENT, ShipmentNote.SHAPE.with(BILL.shipment(), field, content));
    }

    /** Clauses of carriers, and what follows. */
    private static final Vector<Vector<String>> CLAUSES = Vector.of(
            Vector.of("20 cartons shipped on deck", "UCP-26-DECK"),
            Vector.of("Loaded on deck at shipper's risk", "UCP-26-DECK"),
            Vector.of("goods may be carried on deck", ""),
            Vector.of("stowed on deck at carrier's option", ""),
            Vector.of("deck cargo rates apply", ""),
            Vector.of("5 cartons torn", "UCP-27-CLEAN"),
            Vector.of("Second-hand packing", "UCP-27-CLEAN"),
            Vector.of("carrier not responsible for goods wet or broken", ""),
            Vector.of("said to contain lamps", ""),
            Vector.of("contents unchanged", ""),
            Vector.of("2 cartons wet, shipped on deck", "UCP-26-DECK UCP-27-CLEAN"));

    @Test
    void clausesDeclareDeckCargoOrDefectsOrNeither() {
        assertEquals(
                CLAUSES,
                CLAUSES.map(row -> Vector.of(
                        row.head(),
                        found("BILLS OF LADING", bill(TransportDocument.CLAUSES, Vector.of(row.head())))
                                .mkString(" "))));
        assertEquals(
                Vector.of("papers[1].clauses[2]"),
                examine(
                                asking("BILLS OF LADING"),
                                DocumentSet.of(
                                        bill(TransportDocument.CLAUSES, Vector.of("clean on board", "1 drum leaking"))))
                        .findings()
                        .map(finding -> finding.place().toString())
                        .toVector());
    }

    @Test
    void aProhibitionOfTranshipmentBindsPapersOfSeaThatAreNotContainers() {
        ShipmentTerms forbidden = ShipmentTerms.builder()
                .transhipment(Option.some(Allowance.NOT_ALLOWED))
                .build();
        assertEquals(
                "BILL_OF_LADING SEA_WAYBILL",
                Vector.of(TransportKind.values())
                        .filter(kind -> found(
                                        forbidden,
                                        TransportDocument.SHAPE.with(
                                                of(kind), TransportDocument.TRANSHIPMENTS, Vector.of("Singapore")))
                                .contains("UCP-TR-TRANSHIP"))
                        .mkString(" "));
        assertEquals(Vector.empty(), found(forbidden, BILL));
        assertEquals(
                Vector.empty(),
                found(ShipmentTerms.open(), bill(TransportDocument.TRANSHIPMENTS, Vector.of("Singapore"))));
    }

    @Test
    void onePaperCoversTheWholeCarriageWhateverItsKind() {
        TransportDocument broken = TransportDocument.SHAPE.with(
                noted(ShipmentNote.IS_WHOLE_VOYAGE, false), TransportDocument.TRANSHIPMENTS, Vector.of("Singapore"));
        assertEquals(
                Vector.of("20(c)", "21(c)", "22", "19(c)", "23(c)", "24(e)", "24(e)", "24(e)", "25", "25"),
                Vector.of(TransportKind.values())
                        .flatMap(kind -> articles(
                                examined(
                                        ShipmentTerms.open(),
                                        TransportDocument.SHAPE.with(broken, TransportDocument.FORM, kind)),
                                "UCP-TR-TRANSHIP")));
    }

    @Test
    void theFullSetIsPresentedUnlessTheCreditAsksForFewer() {
        TransportDocument two = issued(BILL, Issue.ORIGINALS, 2);
        assertEquals(Vector.of("UCP-TR-SET"), found("BILLS OF LADING", two));
        assertEquals(Vector.of("UCP-TR-SET"), found("FULL SET OF BILLS OF LADING", two));
        assertEquals(Vector.empty(), found("2/3 BILLS OF LADING", two));
        assertEquals(Vector.empty(), found("TWO ORIGINAL BILLS OF LADING", two));
        assertEquals(Vector.of("UCP-TR-SET"), found("FULL SET LESS ONE ORIGINAL BILL OF LADING", two), "still a set");
        assertEquals(
                Vector.empty(),
                found(
                        "BILLS OF LADING",
                        TransportDocument.SHAPE.with(two, TransportDocument.ISSUED_SET, Option.some(2))));
        assertEquals(
                "BILL_OF_LADING SEA_WAYBILL CHARTER_PARTY_BILL MULTIMODAL",
                Vector.of(TransportKind.values())
                        .filter(kind -> found(
                                        ShipmentTerms.open(),
                                        TransportDocument.SHAPE.with(two, TransportDocument.FORM, kind))
                                .contains("UCP-TR-SET"))
                        .mkString(" "));
    }

    @Test
    void freightIsMarkedAsTheItemSays() {
        assertEquals(
                Vector.of(
                        "FREIGHT PREPAID: PREPAID",
                        "FREIGHT PAID: PREPAID",
                        "FREIGHT COLLECT: COLLECT",
                        "FREIGHT TO COLLECT: COLLECT",
                        "FREIGHT PAYABLE AT DESTINATION: COLLECT",
                        "CLEAN: NONE PREPAID COLLECT"),
                Vector.of(
                                "FREIGHT PREPAID",
                                "FREIGHT PAID",
                                "FREIGHT COLLECT",
                                "FREIGHT TO COLLECT",
                                "FREIGHT PAYABLE AT DESTINATION",
                                "CLEAN")
                        .map(words -> words + ": " + taken(words)));
    }

    private static String taken(String words) {
        return Vector.of(Option.<Freight>none(), Option.some(Freight.PREPAID), Option.some(Freight.COLLECT))
                .filter(mark -> found("BILLS OF LADING " + words, bill(TransportDocument.FREIGHT, mark))
                        .isEmpty())
                .map(mark -> mark.map(Enum::name).getOrElse("NONE"))
                .mkString(" ");
    }

    @Test
    void aBillToOrderHasNoNamedConsignee() {
        Vector.of("TO ORDER", "to the order of shipper", "ORDER", "TO ORDER OF FIKTIVBANK")
                .forEach(shown -> assertEquals(Vector.empty(), consigned("MADE OUT TO ORDER", shown), shown));
        Vector.of("Border Lamps GmbH", "Beispiel Licht GmbH", "-")
                .forEach(shown -> assertEquals(
                        Vector.of("UCP-TR-CONSIGNEE"), consigned("MADE OUT TO THE ORDER OF SHIPPER", shown), shown));
        assertEquals(
                Vector.of("UCP-TR-CONSIGNEE"),
                found("BILLS OF LADING TO ORDER", bill(TransportDocument.CONSIGNEE, Option.<String>none())));
        assertEquals(Vector.empty(), consigned("CONSIGNED TO APPLICANT", "Beispiel Licht GmbH"));
    }

    private static Vector<String> consigned(String words, String shown) {
        return found("BILLS OF LADING " + words, bill(TransportDocument.CONSIGNEE, Option.some(shown)));
    }

    @Test
    void theShippersOwnOrderNeedsHisEndorsement() {
        Vector.of(
                        "TO ORDER",
                        "Order",
                        "TO THE ORDER",
                        "To order of shipper",
                        "TO THE ORDER OF THE SHIPPER",
                        "ORDER OF CONSIGNOR")
                .forEach(
                        shown -> assertEquals(Vector.of("ISBP-ENDORSED"), unendorsed("BILLS OF LADING", shown), shown));
        Vector.of("TO ORDER OF FIKTIVBANK", "Beispiel Licht GmbH")
                .forEach(shown -> assertEquals(Vector.empty(), unendorsed("BILLS OF LADING", shown), shown));
        assertEquals(
                Vector.of("ISBP-ENDORSED"), unendorsed("BILLS OF LADING ENDORSED IN BLANK", "TO ORDER OF FIKTIVBANK"));
        assertEquals(Vector.empty(), unendorsed("SEA WAYBILL", "TO ORDER", TransportKind.SEA_WAYBILL));
    }

    private static Vector<String> unendorsed(String item, String shown) {
        return unendorsed(item, shown, TransportKind.BILL_OF_LADING);
    }

    private static Vector<String> unendorsed(String item, String shown, TransportKind form) {
        TransportDocument open = TransportDocument.SHAPE.with(
                bill(TransportDocument.CONSIGNEE, Option.some(shown)), TransportDocument.IS_ENDORSED, false);
        return found(item, TransportDocument.SHAPE.with(open, TransportDocument.FORM, form));
    }

    @Test
    void theApplicantIsNotifiedOnlyWhereTheCreditAsksForIt() {
        TransportDocument nobody = bill(TransportDocument.NOTIFIED, Vector.empty());
        Vector.of("NOTIFY APPLICANT", "NOTIFY THE APPLICANT", "NOTIFYING APPLICANT", "NOTIFYING THE APPLICANT")
                .forEach(words -> {
                    assertEquals(Vector.of("UCP-TR-NOTIFY"), found("BILLS OF LADING " + words, nobody), words);
                    assertEquals(Vector.empty(), found("BILLS OF LADING " + words, BILL), words);
                });
        assertEquals(Vector.empty(), found("BILLS OF LADING", nobody));
    }

    @Test
    void theKindIsOneOfThoseTheItemNames() {
        assertEquals(Vector.empty(), found("BILL OF LADING OR SEA WAYBILL", of(TransportKind.SEA_WAYBILL)));
        assertEquals(Vector.of("UCP-TR-FORM"), found("AIR WAYBILL OR SEA WAYBILL", BILL));
        assertEquals(Vector.of("20"), articles(examine(asking("SEA WAYBILL"), DocumentSet.of(BILL)), "UCP-TR-FORM"));
    }

    @Test
    void onlyACharterPartyBillMaySpeakOfACharter() {
        TransportDocument charter = noted(ShipmentNote.IS_CHARTER, true);
        assertEquals(Vector.of("UCP-TR-CHARTER"), found("BILLS OF LADING", charter));
        assertEquals(
                Vector.empty(),
                found(
                        "CHARTER PARTY BILL OF LADING",
                        issued(
                                TransportDocument.SHAPE.with(
                                        charter, TransportDocument.FORM, TransportKind.CHARTER_PARTY_BILL),
                                Issue.SIGNATURE,
                                Option.some(Signature.of("the master", Capacity.MASTER)))));
    }

    @Test
    void whoeverSignsSaysInWhichCapacityAndAnAgentForWhom() {
        Vector.of(
                        Option.<Signature>none(),
                        Option.some(Signature.of("Fiktiv Line")),
                        Option.some(Signature.of("Fiktiv Line", Capacity.INSURER)),
                        Option.some(Signature.of("a forwarder", Capacity.AGENT)))
                .forEach(signature -> assertEquals(
                        Vector.of("UCP-TR-SIGNED"),
                        found("BILLS OF LADING", issued(BILL, Issue.SIGNATURE, signature)),
                        signature.toString()));
        assertEquals(
                Vector.empty(),
                found(
                        "BILLS OF LADING",
                        issued(
                                BILL,
                                Issue.SIGNATURE,
                                Option.some(Signature.of("a forwarder", Capacity.AGENT, "Fiktiv Line")))));
    }

    @Test
    void theCarrierIsNamedWhereItsArticleAsksForIt() {
        assertEquals(
                "BILL_OF_LADING SEA_WAYBILL MULTIMODAL AIR_WAYBILL ROAD INLAND_WATERWAY COURIER",
                Vector.of(TransportKind.values())
                        .filter(kind -> found(
                                        ShipmentTerms.open(),
                                        TransportDocument.SHAPE.with(
                                                of(kind), TransportDocument.CARRIER, Option.<String>none()))
                                .contains("UCP-TR-CARRIER"))
                        .mkString(" "));
    }

    @Test
    void aPrintedFormIsDatedByItsIssueUnlessTheVesselIsOnlyIntended() {
        TransportDocument printed = bill(TransportDocument.SHIPMENT, ShipmentNote.printed());
        assertEquals(Vector.empty(), found("BILLS OF LADING", printed));
        assertEquals(
                Vector.of("UCP-TR-BOARD"),
                found("BILLS OF LADING", issued(printed, Issue.ON, Option.<LocalDate>none())));
        ShipmentNote intended = ShipmentNote.SHAPE.with(ShipmentNote.printed(), ShipmentNote.IS_INTENDED, true);
        assertEquals(Vector.of("UCP-TR-BOARD"), found("BILLS OF LADING", bill(TransportDocument.SHIPMENT, intended)));
        assertEquals(
                Vector.empty(),
                found(
                        "BILLS OF LADING",
                        bill(
                                TransportDocument.SHIPMENT,
                                ShipmentNote.SHAPE.with(intended, ShipmentNote.NOTATIONS, Vector.of(SHIPPED)))));
    }

    @Test
    void onlyPapersOfSeaNameAVessel() {
        assertEquals(
                "BILL_OF_LADING SEA_WAYBILL CHARTER_PARTY_BILL",
                Vector.of(TransportKind.values())
                        .filter(kind -> found(
                                        ShipmentTerms.open(),
                                        TransportDocument.SHAPE.with(
                                                of(kind), TransportDocument.VESSEL, Option.<String>none()))
                                .contains("UCP-TR-VESSEL"))
                        .mkString(" "));
    }

    @Test
    void thePortsStandForThePlacesWhereThePaperNamesNoOthers() {
        ShipmentTerms ends = ShipmentTerms.builder()
                .receipt(Option.some("NINGBO, CHINA"))
                .destination(Option.some("HAMBURG"))
                .build();
        assertEquals(Vector.empty(), found(ends, BILL));
        assertEquals(Vector.of("UCP-TR-RECEIPT"), found(ends, bill(TransportDocument.RECEIPT, Option.some("Yiwu"))));
        assertEquals(
                Vector.of("UCP-TR-DELIVERY"), found(ends, bill(TransportDocument.DELIVERY, Option.some("Berlin"))));
        assertEquals(Vector.of("UCP-TR-RECEIPT"), found(ends, bill(TransportDocument.LOADING, Option.<String>none())));
    }

    @Test
    void eachArticleSpeaksOfTheEndsOfTheCarriageSomewhereElse() {
        ShipmentTerms away =
                ShipmentTerms.builder().loading(Option.some("SHANGHAI")).build();
        assertEquals(
                Vector.of(
                        "20(a)(iii)",
                        "21(a)(iii)",
                        "22(a)(iii)",
                        "19(a)(iii)",
                        "23(a)(iv)",
                        "24(a)(iii)",
                        "24(a)(iii)",
                        "24(a)(iii)",
                        "25(a)(i)",
                        "25(c)"),
                Vector.of(TransportKind.values())
                        .flatMap(kind -> articles(examined(away, of(kind)), "UCP-TR-LOADING")));
    }

    @Test
    void aCopyIsHeldAgainstTheWordsOfItsItemAndNothingElse() {
        TransportDocument copy = issued(issued(BILL, Issue.ORIGINALS, 0), Issue.SIGNATURE, Option.<Signature>none());
        assertEquals(Vector.empty(), found("NON-NEGOTIABLE COPY OF BILL OF LADING", copied(copy)));
        assertEquals(Vector.of("UCP-TR-FREIGHT"), found("COPY OF BILL OF LADING MARKED FREIGHT COLLECT", copied(copy)));
        assertEquals(Vector.of("UCP-TR-FORM"), found("COPY OF AIR WAYBILL", copied(copy)));
        assertEquals(
                Vector.of("UCP-17-ORIGINALS", "UCP-TR-SIGNED", "UCP-TR-SET"), found("BILL OF LADING", copied(copy)));
        assertEquals(
                Vector.of("UCP-TR-SIGNED"),
                found("COPY OF BILL OF LADING", issued(BILL, Issue.SIGNATURE, Option.<Signature>none())));
    }

    private static TransportDocument copied(TransportDocument paper) {
        return issued(paper, Issue.COPIES, 1);
    }
}
