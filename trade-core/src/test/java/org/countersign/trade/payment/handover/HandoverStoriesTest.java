package org.countersign.trade.payment.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** What happens to goods that are paid for at the door, told as a dispatcher would. All names are fiction. */
class HandoverStoriesTest {
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final HandoverOrder ORDER = HandoverOrder.builder()
            .number("HND-7")
            .carrier("Overland Freight")
            .buyer("Nordlicht GmbH")
            .amount(eur("1200"))
            .collector(Collector.CARRIER)
            .freightOut(Option.some(eur("120")))
            .freightBack(Option.some(eur("95.50")))
            .fee(Option.some(eur("18")))
            .remitWithin(Option.some(7))
            .clauses(Vector.of(HandoverClause.PAID_BEFORE_UNLOADING))
            .build();

    @Test
    void arrivedPaidUnloadedRemitted() {
        History<HandoverState, HandoverReport, HandoverDecision> unloaded = arrived(ORDER)
                .hear(at("2026-05-10"), new HandoverReport.Paid(eur("1200")))
                .hear(at("2026-05-10"), new HandoverReport.Unloaded());
        HandoverState.Unremitted waiting = assertInstanceOf(HandoverState.Unremitted.class, unloaded.state());
        assertEquals(Option.some(Moment.parse("2026-05-17+08:00")), waiting.remitBy());
        HandoverState.Settled state = assertInstanceOf(
                HandoverState.Settled.class,
                unloaded.hear(at("2026-05-15"), new HandoverReport.Remitted(eur("1182"), Option.some(eur("18"))))
                        .state());
        assertEquals(eur("1182"), state.file().remitted());
        assertEquals(Vector.empty(), state.file().claims());
    }

    @Test
    void unloadedUnpaidIsAnArrearForWhichBuyerAndCarrierAreGood() {
        HandoverState.Arrear state = assertInstanceOf(
                HandoverState.Arrear.class,
                arrived(ORDER)
                        .hear(at("2026-05-10"), new HandoverReport.Unloaded())
                        .state());
        assertEquals(Vector.of("BUYER EUR 1200.00 CISG 53", "CARRIER EUR 1200.00 CMR 21"), claims(state.file()));
    }

    @Test
    void whereTheOrderDoesNotForbidItOrWeAllowItTheBuyerAloneOwes() {
        HandoverOrder free = HandoverOrder.SHAPE.with(ORDER, HandoverOrder.CLAUSES, Vector.empty());
        assertEquals(Vector.of("BUYER EUR 1200.00 CISG 53"), claims(arrear(arrived(free))));
        History<HandoverState, HandoverReport, HandoverDecision> allowed =
                decided(arrived(ORDER), "2026-05-09", new HandoverDecision.AllowUnloading("an old customer"));
        assertEquals(Vector.of("BUYER EUR 1200.00 CISG 53"), claims(arrear(allowed)));
        assertEquals(
                "HND-ALLOWED",
                allowed.decide(at("2026-05-09"), new HandoverDecision.AllowUnloading("again"))
                        .getLeft()
                        .code());
    }

    @Test
    void aPermissionRecordedLateTakesTheCarrierOutOfItAndMoneyForTheArrearEndsIt() {
        History<HandoverState, HandoverReport, HandoverDecision> arrear =
                arrived(ORDER).hear(at("2026-05-10"), new HandoverReport.Unloaded());
        History<HandoverState, HandoverReport, HandoverDecision> known = arrear.decide(
                        at("2026-05-09").recorded(Moment.parse("2026-05-11+08:00")),
                        new HandoverDecision.AllowUnloading("agreed by telephone"))
                .getOrElseThrow(HandoverStoriesTest::unexpected);
        assertEquals(
                Vector.of("BUYER EUR 1200.00 CISG 53"),
                claims(assertInstanceOf(HandoverState.Arrear.class, known.state())
                        .file()));
        HandoverState.Unremitted paid = assertInstanceOf(
                HandoverState.Unremitted.class,
                known.hear(at("2026-05-20"), new HandoverReport.Paid(eur("200")))
                        .hear(at("2026-05-21"), new HandoverReport.Paid(eur("1000")))
                        .state());
        assertEquals(eur("1200"), paid.file().withCarrier());
    }

    @Test
    void aBuyerWhoRefusesCostsTheFreightBothWaysAndTheFee() {
        History<HandoverState, HandoverReport, HandoverDecision> refused =
                arrived(ORDER).hear(at("2026-05-10"), new HandoverReport.Refused("too late for the season"));
        HandoverState.Back state = assertInstanceOf(
                HandoverState.Back.class,
                decided(refused, "2026-05-11", new HandoverDecision.CallBack("bring it back"))
                        .hear(at("2026-05-25"), new HandoverReport.CameBack(Option.some(eur("240"))))
                        .state());
        assertEquals(Option.some(eur("233.50")), state.file().costOfReturn(), "as far as the order knew");
        assertEquals(Option.some(eur("240")), state.charged(), "as the carrier charged");
        assertInstanceOf(
                HandoverState.OnTheWay.class,
                decided(refused, "2026-05-11", new HandoverDecision.TryAgain()).state());
    }

    @Test
    void aCostThatNobodyKnowsIsNotZero() {
        HandoverOrder unknown = HandoverOrder.SHAPE.with(ORDER, HandoverOrder.FREIGHT_BACK, Option.none());
        assertEquals(Option.none(), HandoverFile.of(unknown).costOfReturn());
        HandoverOrder noFee = HandoverOrder.SHAPE.with(ORDER, HandoverOrder.FEE, Option.none());
        assertEquals(Option.none(), HandoverFile.of(noFee).costOfReturn(), "a carrier who collects takes a fee");
        HandoverOrder direct = HandoverOrder.SHAPE.with(noFee, HandoverOrder.COLLECTOR, Collector.SELLER);
        assertEquals(Option.some(eur("215.50")), HandoverFile.of(direct).costOfReturn());
        assertEquals(
                Option.some(eur("233.50")),
                HandoverFile.of(HandoverOrder.SHAPE.with(ORDER, HandoverOrder.COLLECTOR, Collector.SELLER))
                        .costOfReturn());
    }

    @Test
    void aCarrierIsLateOnlyAfterTheDayThatWasAgreed() {
        History<HandoverState, HandoverReport, HandoverDecision> unloaded = arrived(ORDER)
                .hear(at("2026-05-10"), new HandoverReport.Paid(eur("1200")))
                .hear(at("2026-05-10"), new HandoverReport.Unloaded());
        HandoverDecision claim = new HandoverDecision.ClaimRemittance();
        Refusal early = unloaded.decide(at("2026-05-17"), claim).getLeft();
        assertEquals("HND-NOT-LATE", early.code());
        assertEquals(Need.Supplier.TIME, early.needs().head().from());
        HandoverState.Claimed claimed = assertInstanceOf(
                HandoverState.Claimed.class,
                decided(unloaded, "2026-05-18", claim).state());
        assertEquals(1, claimed.file().claims().size());
        assertEquals(
                "CARRIER EUR 1200.00 practice what is collected for another is his",
                claims(claimed.file()).head());
        HandoverOrder termless = HandoverOrder.SHAPE.with(ORDER, HandoverOrder.REMIT_WITHIN, Option.none());
        Refusal never = arrived(termless)
                .hear(at("2026-05-10"), new HandoverReport.Paid(eur("1200")))
                .hear(at("2026-05-10"), new HandoverReport.Unloaded())
                .decide(at("2026-12-31"), claim)
                .getLeft();
        assertEquals("HND-NO-TERM", never.code());
    }

    @Test
    void anotherCarrierCollectsNothingUnlessHeAgreed() {
        HandoverOrder remote = HandoverOrder.SHAPE.with(
                ORDER, HandoverOrder.CLAUSES, Vector.of(HandoverClause.OTHER_CARRIER_DELIVERS));
        Refusal refusal = fresh().decide(at("2026-05-04"), new HandoverDecision.HandOver(remote))
                .getLeft();
        assertEquals("HND-NO-COLLECTOR", refusal.code());
        assertEquals(Need.Supplier.THIRD_PARTY, refusal.needs().head().from());
        HandoverOrder agreed = HandoverOrder.SHAPE.with(
                remote,
                HandoverOrder.CLAUSES,
                Vector.of(HandoverClause.OTHER_CARRIER_DELIVERS, HandoverClause.LAST_CARRIER_COLLECTS));
        assertTrue(fresh().decide(at("2026-05-04"), new HandoverDecision.HandOver(agreed))
                .isRight());
        HandoverOrder direct = HandoverOrder.SHAPE.with(remote, HandoverOrder.COLLECTOR, Collector.SELLER);
        assertTrue(fresh().decide(at("2026-05-04"), new HandoverDecision.HandOver(direct))
                .isRight());
    }

    @Test
    void whoTakesTheMoneyHimselfMayHaveItBeforeTheGoodsArrive() {
        HandoverOrder direct = HandoverOrder.SHAPE.with(ORDER, HandoverOrder.COLLECTOR, Collector.SELLER);
        History<HandoverState, HandoverReport, HandoverDecision> paid = decided(
                        fresh(), "2026-05-04", new HandoverDecision.HandOver(direct))
                .hear(at("2026-05-05"), new HandoverReport.Paid(eur("1200")))
                .hear(at("2026-05-09"), new HandoverReport.Arrived());
        assertInstanceOf(HandoverState.Paid.class, paid.state());
        assertInstanceOf(
                HandoverState.Settled.class,
                paid.hear(at("2026-05-09"), new HandoverReport.Unloaded()).state());
    }

    @Test
    void anOrderSaysWhatItLeavesOpen() {
        assertEquals(Vector.empty(), codes(ORDER));
        HandoverOrder bare = HandoverOrder.builder()
                .number("HND-8")
                .carrier("Overland Freight")
                .buyer("Nordlicht GmbH")
                .amount(eur("1"))
                .collector(Collector.CARRIER)
                .clauses(Vector.of(HandoverClause.OTHER_CARRIER_DELIVERS, HandoverClause.FREIGHT_COLLECT))
                .build();
        assertEquals(
                Vector.of(
                        "OTHER-CARRIER",
                        "UNLOADING-FREE",
                        "BACK-UNKNOWN",
                        "FEE-UNKNOWN",
                        "REMITTANCE-UNSTATED",
                        "FREIGHT-FALLS-BACK"),
                codes(bare));
        assertEquals(
                Vector.of("OTHER-CARRIER", "UNLOADING-FREE", "BACK-UNKNOWN", "FREIGHT-FALLS-BACK"),
                codes(HandoverOrder.SHAPE.with(bare, HandoverOrder.COLLECTOR, Collector.SELLER)));
        bare.advice()
                .forEach(advice -> assertTrue(HandoverTexts.english().keys().contains(advice.code()), advice.code()));
    }

    @Test
    void noBadOrderOrFileIsBorn() {
        Refused.with(
                "clauses must be given once: `freight-collect`",
                () -> HandoverOrder.SHAPE.with(
                        ORDER,
                        HandoverOrder.CLAUSES,
                        Vector.of(HandoverClause.FREIGHT_COLLECT, HandoverClause.FREIGHT_COLLECT)));
        Refused.with(
                "days to remit must lie between 0 and 3650: `3651`",
                () -> HandoverOrder.SHAPE.with(ORDER, HandoverOrder.REMIT_WITHIN, Option.some(3651)));
        Refused.with(
                "amount must be above zero, in whole minor units: `EUR 0.00`",
                () -> HandoverOrder.SHAPE.with(ORDER, HandoverOrder.FEE, Option.some(eur("0"))));
        HandoverFile file = HandoverFile.of(ORDER);
        Refused.with("paid must lie between nothing and `EUR 1200.00`: `EUR 1200.01`", () -> file.paid(eur("1200.01")));
        Refused.with(
                "no more can be remitted and withheld than was paid: `EUR 1.00` and `EUR 0.00`",
                () -> file.remitted(eur("1"), eur("0")));
        assertEquals(
                file.paid(eur("7")).remitted(eur("4"), eur("1")),
                file.paid(eur("7")).remitted(eur("4"), eur("1")));
    }

    private static Vector<String> codes(HandoverOrder order) {
        return order.advice()
                .map(Reason::code)
                .map(code -> code.replace("HND-ADVICE-", ""))
                .toVector();
    }

    private static Seq<String> claims(HandoverFile file) {
        return file.claims()
                .map(claim -> claim.debtor() + " " + claim.amount() + " " + claim.ground())
                .toVector();
    }

    private static HandoverFile arrear(History<HandoverState, HandoverReport, HandoverDecision> history) {
        return assertInstanceOf(
                        HandoverState.Arrear.class,
                        history.hear(at("2026-05-10"), new HandoverReport.Unloaded())
                                .state())
                .file();
    }

    private static History<HandoverState, HandoverReport, HandoverDecision> fresh() {
        return History.of(HandoverProcess.HANDOVER);
    }

    private static History<HandoverState, HandoverReport, HandoverDecision> arrived(HandoverOrder order) {
        return decided(fresh(), "2026-05-04", new HandoverDecision.HandOver(order))
                .hear(at("2026-05-08"), new HandoverReport.Arrived());
    }

    private static History<HandoverState, HandoverReport, HandoverDecision> decided(
            History<HandoverState, HandoverReport, HandoverDecision> history, String day, HandoverDecision decision) {
        return history.decide(at(day), decision).getOrElseThrow(HandoverStoriesTest::unexpected);
    }

    private static Stamp at(String day) {
        return Stamp.at(Moment.parse(day + "+08:00"), MEI, Channel.EMAIL);
    }

    private static Amount eur(String amount) {
        return Amount.parse("EUR " + amount);
    }

    private static AssertionError unexpected(Refusal refusal) {
        return new AssertionError("refused: " + refusal);
    }
}
