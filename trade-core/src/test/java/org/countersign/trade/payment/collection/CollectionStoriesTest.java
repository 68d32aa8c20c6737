package org.countersign.trade.payment.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.account.Interest;
import org.countersign.trade.payment.date.Deadline;
import org.junit.jupiter.api.Test;

/** What happens to documents sent for collection, told as an export clerk would. All names are fiction. */
class CollectionStoriesTest {
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final CollectionInstruction SIGHT = CollectionInstruction.builder()
            .number("COL-7")
            .principal("Ningbo Lamps Co., Ltd.")
            .remittingBank("First Bank, Ningbo")
            .presentingBank(Option.some("Hafenbank, Hamburg"))
            .drawee("Nordlicht GmbH")
            .amount(Amount.parse("EUR 48200.50"))
            .documents(Vector.of(
                    new CollectionDocument("bill of lading", 3, 2), new CollectionDocument("packing list", 1, 0)))
            .release(Option.some(Release.PAYMENT))
            .consignee(Option.some(Consignee.ORDER))
            .orders(Vector.of(CollectionOrder.CHARGES_FROM_DRAWEE, CollectionOrder.NO_PROTEST))
            .actWithin(Option.some(Deadline.parse("5 days")))
            .build();
    private static final CollectionInstruction TERM = CollectionInstruction.SHAPE.with(
            CollectionInstruction.SHAPE.with(SIGHT, CollectionInstruction.RELEASE, Option.some(Release.ACCEPTANCE)),
            CollectionInstruction.TENOR,
            Option.some(Deadline.parse("60 days")));

    @Test
    void documentsAgainstPaymentEndWithTheProceedsLessTheCharges() {
        CollectionState.Settled state = assertInstanceOf(
                CollectionState.Settled.class,
                presented(SIGHT)
                        .hear(at("2026-05-11"), new CollectionReport.SurchargeRefused(Surcharge.CHARGES))
                        .hear(at("2026-05-12"), new CollectionReport.Paid(eur("48200.50")))
                        .hear(at("2026-05-15"), new CollectionReport.Remitted(eur("48150.50"), Option.some(eur("50"))))
                        .state());
        assertEquals(eur("48150.50"), state.file().remitted());
        assertEquals(Vector.of(Surcharge.CHARGES), state.file().waived());
    }

    @Test
    void whereChargesMayNotBeWaivedTheDocumentsStayWithTheBankUntilWeSayOtherwise() {
        CollectionInstruction strict = SIGHT.with(CollectionOrder.CHARGES_NOT_WAIVED, true);
        History<CollectionState, CollectionReport, CollectionDecision> blocked =
                presented(strict).hear(at("2026-05-11"), new CollectionReport.SurchargeRefused(Surcharge.CHARGES));
        assertInstanceOf(CollectionState.Refused.class, blocked.state());
        CollectionState.Held held = assertInstanceOf(
                CollectionState.Held.class,
                decided(
                                decided(blocked, "2026-05-12", new CollectionDecision.Waive(Surcharge.CHARGES)),
                                "2026-05-12",
                                new CollectionDecision.PresentAgain(Option.none()))
                        .state());
        assertEquals(Vector.of(Surcharge.CHARGES), held.file().waived());
    }

    @Test
    void aDraftPayableLaterDoesNotGoOutAgainstPaymentByOversight() {
        CollectionInstruction usance =
                CollectionInstruction.SHAPE.with(TERM, CollectionInstruction.RELEASE, Option.some(Release.PAYMENT));
        Refusal refusal = fresh().decide(at("2026-05-04"), new CollectionDecision.Instruct(usance))
                .getLeft();
        assertEquals("COL-USANCE-AGAINST-PAYMENT", refusal.code());
        assertEquals("URC 522 7(a)", refusal.reason().citation().toString());
        assertEquals(Need.Supplier.SELLER, refusal.needs().head().from());
        CollectionInstruction onPurpose = usance.with(CollectionOrder.HOLD_UNTIL_MATURITY, true);
        assertTrue(codes(onPurpose).contains("COL-ADVICE-HELD-UNTIL-MATURITY"));
        CollectionState.Accepted state = assertInstanceOf(
                CollectionState.Accepted.class,
                presented(onPurpose)
                        .hear(at("2026-05-12"), new CollectionReport.Accepted(LocalDate.of(2026, 7, 11)))
                        .state());
        assertEquals(false, state.released(), "the bank keeps the documents until he pays");
        assertEquals(
                "COL-RELEASE-UNSTATED",
                fresh().decide(
                                at("2026-05-04"),
                                new CollectionDecision.Instruct(CollectionInstruction.SHAPE.with(
                                        TERM, CollectionInstruction.RELEASE, Option.none())))
                        .getLeft()
                        .code());
    }

    @Test
    void anAcceptedDraftThatIsNotPaidIsAllThatIsLeftUnderDA() {
        History<CollectionState, CollectionReport, CollectionDecision> accepted =
                presented(TERM).hear(at("2026-05-12"), new CollectionReport.Accepted(LocalDate.of(2026, 7, 11)));
        History<CollectionState, CollectionReport, CollectionDecision> early =
                accepted.hear(at("2026-06-01"), new CollectionReport.Refused("we shall not pay"));
        assertEquals("COL-NOT-DUE", reason(early).code());
        History<CollectionState, CollectionReport, CollectionDecision> dishonoured =
                early.hear(at("2026-07-13"), new CollectionReport.Refused("no funds"));
        assertInstanceOf(CollectionState.Dishonoured.class, dishonoured.state());
        assertEquals(
                "COL-RELEASED",
                dishonoured
                        .decide(at("2026-07-14"), new CollectionDecision.Recall("give the papers back"))
                        .getLeft()
                        .code());
        CollectionState.Dishonoured protested = assertInstanceOf(
                CollectionState.Dishonoured.class,
                decided(dishonoured, "2026-07-14", new CollectionDecision.OrderProtest())
                        .hear(at("2026-07-15"), new CollectionReport.Protested())
                        .state());
        assertTrue(protested.protested());
        assertTrue(protested.file().instruction().has(CollectionOrder.PROTEST));
    }

    @Test
    void aRefusalLeavesSixtyDaysForFreshInstructionsAndTheBanksWordThatItHoldsThePapersGivesMore() {
        History<CollectionState, CollectionReport, CollectionDecision> refused =
                presented(SIGHT).hear(at("2026-05-12"), new CollectionReport.Refused("the market has fallen"));
        CollectionDecision cheaper = new CollectionDecision.PresentAgain(Option.some(eur("45000")));
        assertTrue(refused.decide(at("2026-07-11"), cheaper).isRight(), "the sixtieth day");
        Refusal late = refused.decide(at("2026-07-12"), cheaper).getLeft();
        assertEquals("COL-SIXTY-DAYS", late.code());
        assertEquals(Need.Supplier.THIRD_PARTY, late.needs().head().from());
        History<CollectionState, CollectionReport, CollectionDecision> asked =
                refused.hear(at("2026-07-12"), new CollectionReport.Arrived(Vector.empty()));
        CollectionState.Paid state = assertInstanceOf(
                CollectionState.Paid.class,
                decided(asked, "2026-07-13", cheaper)
                        .hear(at("2026-07-20"), new CollectionReport.Paid(eur("45000")))
                        .state());
        assertEquals(eur("45000"), state.file().due());
    }

    @Test
    void partOfTheAmountCountsOnlyIfTheInstructionAllowsParts() {
        History<CollectionState, CollectionReport, CollectionDecision> offered =
                presented(SIGHT).hear(at("2026-05-12"), new CollectionReport.Paid(eur("20000")));
        assertEquals("COL-PART", reason(offered).code());
        CollectionState.Presented state = assertInstanceOf(
                CollectionState.Presented.class,
                decided(offered, "2026-05-13", new CollectionDecision.AllowParts())
                        .hear(at("2026-05-14"), new CollectionReport.Paid(eur("20000")))
                        .state());
        assertEquals(eur("28200.50"), state.file().open());
        assertEquals(eur("20000"), state.file().withBanks());
    }

    @Test
    void aRepresentativeWithoutPowersIsNotListenedTo() {
        CollectionInstruction vague = CollectionInstruction.SHAPE.with(
                SIGHT,
                CollectionInstruction.CASE_OF_NEED,
                Option.some(new CaseOfNeed("Hamburg Agency", Option.none())));
        CollectionInstruction clear = CollectionInstruction.SHAPE.with(
                SIGHT,
                CollectionInstruction.CASE_OF_NEED,
                Option.some(new CaseOfNeed("Hamburg Agency", Option.some("may have them presented again"))));
        CollectionReport words = new CollectionReport.CaseOfNeedInstructed("present again on Monday");
        CollectionReport refused = new CollectionReport.Refused("the market has fallen");
        assertEquals(
                "COL-NO-POWERS",
                reason(presented(vague).hear(at("2026-05-12"), refused).hear(at("2026-05-13"), words))
                        .code());
        assertInstanceOf(
                CollectionState.Held.class,
                presented(clear)
                        .hear(at("2026-05-12"), refused)
                        .hear(at("2026-05-13"), words)
                        .state());
    }

    @Test
    void documentsThatABankLetGoForNothingAreAFaultOfItsOwnAndARecallThatCameTooLateIsAFinding() {
        History<CollectionState, CollectionReport, CollectionDecision> recalled =
                decided(presented(SIGHT), "2026-05-13", new CollectionDecision.Recall("sold to another buyer"));
        History<CollectionState, CollectionReport, CollectionDecision> late = recalled.hear(
                at("2026-05-12").recorded(Moment.parse("2026-05-20+08:00")), new CollectionReport.Released());
        assertInstanceOf(CollectionState.ReleasedUnpaid.class, late.state());
        assertEquals("COL-RELEASED", late.overtaken().head()._2.code());
        assertInstanceOf(
                CollectionState.Recalled.class,
                late.knownAt(Moment.parse("2026-05-19+08:00")).state(),
                "what we knew on 19 May");
    }

    @Test
    void anInstructionSaysWhatItLeavesOpen() {
        assertEquals(Vector.of("COL-ADVICE-CHARGES-WAIVABLE"), codes(SIGHT));
        CollectionInstruction toBank =
                CollectionInstruction.SHAPE.with(SIGHT, CollectionInstruction.CONSIGNEE, Option.some(Consignee.BANK));
        assertEquals("COL-ADVICE-GOODS-TO-BANK", codes(toBank).head());
        assertEquals(
                Vector.of("COL-ADVICE-CHARGES-WAIVABLE"), codes(toBank.with(CollectionOrder.BANK_TAKES_GOODS, true)));
        assertTrue(codes(TERM).contains("COL-ADVICE-GOODS-BEFORE-MONEY"));
        Vector<String> keys = CollectionTexts.english().keys();
        TERM.advice().forEach(advice -> assertTrue(keys.contains(advice.code()), advice.code()));
        CollectionInstruction bare = CollectionInstruction.builder()
                .number("COL-8")
                .principal("Ningbo Lamps Co., Ltd.")
                .remittingBank("First Bank, Ningbo")
                .drawee("Nordlicht GmbH")
                .amount(eur("100"))
                .documents(SIGHT.documents())
                .consignee(Option.some(Consignee.DRAWEE))
                .interest(Option.some(Interest.parse("6% a year, act/360")))
                .caseOfNeed(Option.some(new CaseOfNeed("Hamburg Agency", Option.none())))
                .build();
        assertEquals(
                Vector.of(
                        "GOODS-TO-DRAWEE",
                        "PROTEST-UNSTATED",
                        "POWERS-UNSTATED",
                        "PERIOD-UNSTATED",
                        "INTEREST-WAIVABLE"),
                codes(bare).map(code -> code.replace("COL-ADVICE-", "")));
    }

    @Test
    void noBadInstructionOrFileIsBorn() {
        Refused.with(
                "orders must not contradict each other: `protest` and `no-protest`",
                () -> SIGHT.with(CollectionOrder.PROTEST, true));
        Refused.with(
                "orders must be given once: `no-protest`",
                () -> CollectionInstruction.SHAPE.with(
                        SIGHT,
                        CollectionInstruction.ORDERS,
                        Vector.of(CollectionOrder.NO_PROTEST, CollectionOrder.NO_PROTEST)));
        Refused.with(
                "a documentary collection must have at least one document: `0`",
                () -> CollectionInstruction.SHAPE.with(SIGHT, CollectionInstruction.DOCUMENTS, Vector.empty()));
        Refused.with(
                "amount must be above zero, in whole minor units: `EUR 0.001`",
                () -> new CollectionReport.Paid(eur("0.001")));
        Refused.with(
                "originals and copies must be zero or more: `-1` and `0`",
                () -> new CollectionDocument("invoice", -1, 0));
        CollectionFile file = CollectionFile.of(SIGHT);
        Refused.with(
                "no more can be due than was asked, and no more paid than is due: `EUR 48200.50` and `EUR 48200.51`",
                () -> file.paid(eur("48200.51")));
        Refused.with(
                "no more can come out of a collection than was paid in: `EUR 1.00` and `EUR 0.00`",
                () -> file.remitted(eur("1"), eur("0")));
        assertEquals(
                file.paid(eur("5")).remitted(eur("4"), eur("1")),
                file.paid(eur("5")).remitted(eur("4"), eur("1")));
        assertEquals(file.paid(eur("5")).hashCode(), file.paid(eur("5")).hashCode());
    }

    private static Vector<String> codes(CollectionInstruction instruction) {
        return instruction.advice().map(Reason::code).toVector();
    }

    private static Reason reason(History<CollectionState, CollectionReport, CollectionDecision> history) {
        Outcome<CollectionState> last = history.timeline().last().outcome();
        return assertInstanceOf(Outcome.NoEffect.class, last).why();
    }

    private static History<CollectionState, CollectionReport, CollectionDecision> fresh() {
        return History.of(CollectionProcess.COLLECTION);
    }

    private static History<CollectionState, CollectionReport, CollectionDecision> presented(
            CollectionInstruction instruction) {
        return decided(fresh(), "2026-05-04", new CollectionDecision.Instruct(instruction))
                .hear(at("2026-05-08"), new CollectionReport.Arrived(Vector.empty()))
                .hear(at("2026-05-09"), new CollectionReport.Presented());
    }

    private static History<CollectionState, CollectionReport, CollectionDecision> decided(
            History<CollectionState, CollectionReport, CollectionDecision> history,
            String day,
            CollectionDecision decision) {
        return history.decide(at(day), decision).getOrElseThrow(refusal -> new AssertionError("refused: " + refusal));
    }

    private static Stamp at(String day) {
        return Stamp.at(Moment.parse(day + "+08:00"), MEI, Channel.EMAIL);
    }

    private static Amount eur(String amount) {
        return Amount.parse("EUR " + amount);
    }
}
