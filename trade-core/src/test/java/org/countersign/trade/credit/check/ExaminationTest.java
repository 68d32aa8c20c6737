package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.BANKS;
import static org.countersign.testkit.trade.LampsCredit.BILL;
import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.DRAFT;
import static org.countersign.testkit.trade.LampsCredit.ORIGIN;
import static org.countersign.testkit.trade.LampsCredit.SET;
import static org.countersign.testkit.trade.LampsCredit.SHIPPED;
import static org.countersign.testkit.trade.LampsCredit.and;
import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.countersign.testkit.trade.LampsCredit.with;
import static org.countersign.testkit.trade.LampsCredit.without;
import static org.countersign.trade.credit.check.Faults.FAULTS;
import static org.countersign.trade.credit.check.Faults.bill;
import static org.countersign.trade.credit.check.Faults.clause;
import static org.countersign.trade.credit.check.Faults.examine;
import static org.countersign.trade.credit.check.Faults.policy;
import static org.countersign.trade.credit.check.Faults.presented;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Truth;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.Draft;
import org.countersign.trade.document.InsuranceDocument;
import org.countersign.trade.document.Issue;
import org.countersign.trade.document.NameAndAddress;
import org.countersign.trade.document.ShipmentNote;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** One thing wrong in papers that comply gives one finding, and every finding that there are words for is reached. */
class ExaminationTest {
    /** Codes of notices and amendments, which other tests reach. */
    private static final Vector<String> ELSEWHERE =
            Vector.of("UCP-16C-PAPERS", "UCP-16C-REASONS", "UCP-16C-REFUSES", "UCP-16D-LATE");

    @Test
    void papersThatComplyLeaveNothingToSay() {
        assertEquals(Vector.empty(), examine(CREDIT, SET).findings().toVector());
        assertEquals(Truth.YES, examine(CREDIT, SET).complies());
    }

    @Test
    void oneFaultGivesItsOwnFinding() {
        Vector<String> found = FAULTS.map(fault -> fault.code() + ": "
                + fault.examination()
                        .get()
                        .findings()
                        .map(Discrepancy::code)
                        .distinct()
                        .sorted()
                        .mkString(" "));
        assertEquals(FAULTS.map(fault -> fault.code() + ": " + fault.code()), found);
    }

    @Test
    void everyFindingThatHasWordsIsReached() {
        Seq<String> worded = CheckTexts.english().keys().filter(key -> !key.endsWith(".cure"));
        assertEquals(
                Vector.empty(),
                worded.removeAll(FAULTS.map(Faults.Faulty::code))
                        .removeAll(ELSEWHERE)
                        .toVector());
    }

    @Test
    void everyFindingIsSaidAndCuredInBothLanguages() {
        FAULTS.flatMap(fault -> fault.examination().get().findings())
                .forEach(finding -> Vector.of(CheckTexts.english(), CheckTexts.chinese())
                        .flatMap(texts ->
                                Vector.of(texts.say(finding.reason()), CheckTexts.cure(texts, finding.reason())))
                        .forEach(said ->
                                assertTrue(!said.contains("{") && !said.startsWith("`" + finding.code()), said)));
        assertEquals(CheckTexts.english().keys(), CheckTexts.chinese().keys());
    }

    @Test
    void aFindingSaysWhatItDoes() {
        assertEquals(Truth.NO, examine(CREDIT, without(ORIGIN)).complies());
        assertEquals(
                Truth.UNKNOWN,
                examine(credit(":48:21", ":48:21/INVOICE DATE"), SET).complies());
        assertEquals(
                Truth.YES,
                examine(credit("ALL DOCUMENTS MUST QUOTE THE CREDIT NUMBER", "GOODS MUST BE NEW"), SET)
                        .complies());
        assertEquals(
                1,
                examine(
                                credit("USD100000,", "USD99000,"),
                                with(Draft.SHAPE.with(DRAFT, Draft.AMOUNT, Amount.parse("USD 99000"))))
                        .of(Discrepancy.Weight.BANKS_CHOICE)
                        .size());
    }

    @Test
    void everyFindingHasItsArticleAndItsPlace() {
        Discrepancy late = presented(LocalDate.of(2026, 6, 11)).discrepancies().head();
        assertEquals("UCP 600 14(c)", late.reason().citation().toString());
        Discrepancy torn = clause("5 cartons torn").discrepancies().head();
        assertEquals("UCP 600 27", torn.reason().citation().toString());
        assertEquals("papers[2].clauses[1]", torn.place().toString());
        assertEquals(Option.some("transport document BL-77"), torn.paper());
        assertEquals(
                "UCP 600 20(a)(ii)",
                bill(TransportDocument.VESSEL, Option.<String>none())
                        .discrepancies()
                        .head()
                        .reason()
                        .citation()
                        .toString());
    }

    @Test
    void whatTheRulesOverlookIsNoFinding() {
        assertEquals(Truth.YES, clause("shipper's load and count").complies());
        assertEquals(Truth.YES, clause("goods may be carried on deck").complies());
        assertEquals(Truth.YES, clause("packaging may be insufficient").complies());
        assertEquals(
                Truth.YES,
                bill(TransportDocument.SHIPPER, Option.some(NameAndAddress.of("A forwarder")))
                        .complies());
        assertEquals(
                Truth.YES,
                bill(TransportDocument.TRANSHIPMENTS, Vector.of("Singapore")).complies());
        assertEquals(
                Truth.YES,
                policy(InsuranceDocument.RISKS, Vector.of("ICC (A) with franchise"))
                        .complies());
    }

    @Test
    void aProhibitionOfTranshipmentHasNoEffectOnContainers() {
        TransportDocument boxed = TransportDocument.SHAPE.with(
                TransportDocument.SHAPE.with(BILL, TransportDocument.TRANSHIPMENTS, Vector.of("Singapore")),
                TransportDocument.SHIPMENT,
                ShipmentNote.SHAPE.with(BILL.shipment(), ShipmentNote.IS_CONTAINER, true));
        assertEquals(
                Truth.YES,
                examine(credit(":43T:ALLOWED", ":43T:NOT ALLOWED"), with(boxed)).complies());
    }

    @Test
    void sameVesselVoyageAndDestinationAreOneShipment() {
        TransportDocument other =
                TransportDocument.SHAPE.with(BILL, TransportDocument.SHIPMENT, ShipmentNote.on(SHIPPED.plusDays(1)));
        assertEquals(Truth.YES, examine(CREDIT, and(other)).complies());
    }

    @Test
    void beforeShipmentTimeIsNotLookedAt() {
        assertEquals(
                Truth.YES,
                Examination.of(CREDIT, SET, Presentation.planned(), BANKS).complies());
    }

    @Test
    void copiesOfTransportDocumentsStartNoDays() {
        Issue copies = Issue.SHAPE.with(Issue.SHAPE.with(BILL.issue(), Issue.ORIGINALS, 0), Issue.COPIES, 3);
        Examination late = Examination.of(
                credit("FULL SET OF CLEAN ON BOARD BILLS OF LADING", "COPY OF BILL OF LADING"),
                with(TransportDocument.SHAPE.with(
                        TransportDocument.SHAPE.with(BILL, TransportDocument.ISSUE, copies),
                        TransportDocument.ISSUED_SET,
                        Option.<Integer>none())),
                Presentation.on(LocalDate.of(2026, 6, 20)),
                BANKS);
        assertEquals(Truth.YES, late.complies());
    }
}
