package org.countersign.trade.payment.escrow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** What happens to orders whose price a third party holds, told as a salesperson would. All names are fiction. */
class EscrowStoriesTest {
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final Digest SHOWN = Digest.of("listing L-12: brass lantern, EUR 500 for ten");
    private static final EscrowOrder ORDER = EscrowOrder.builder()
            .number("ESC-7")
            .buyer("Nordlicht GmbH")
            .seller("Ningbo Lamps Co., Ltd.")
            .holder("Harbour Escrow")
            .listing("L-12")
            .content(SHOWN)
            .price(eur("500"))
            .fee(Option.some(eur("12.50")))
            .feeFrom(FeeBearer.SELLER)
            .shipBy(Option.some(Moment.parse("2026-05-20+08:00")))
            .inspectionDays(14)
            .build();

    @Test
    void whatTheListingShowedIsWhatIsOrderedAndConfirmed() {
        History<EscrowState, EscrowReport, EscrowDecision> ordered =
                fresh().hear(at("2026-05-04"), new EscrowReport.Ordered(ORDER));
        Refusal refusal = ordered.decide(
                        at("2026-05-05"),
                        new EscrowDecision.Confirm(Digest.of("listing L-12: brass lantern, EUR 560 for ten")))
                .getLeft();
        assertEquals("ESC-OTHER-CONTENT", refusal.code());
        assertEquals("CISG 19(1)", refusal.reason().citation().toString());
        assertEquals(
                Vector.of(Need.Supplier.SELLER, Need.Supplier.BUYER),
                refusal.needs().map(Need::from));
        EscrowState.Confirmed state = assertInstanceOf(
                EscrowState.Confirmed.class,
                decided(ordered, "2026-05-05", new EscrowDecision.Confirm(SHOWN))
                        .state());
        assertEquals(SHOWN, state.file().order().content());
    }

    @Test
    void fundedShippedAcceptedAndPaidOutLessTheFee() {
        EscrowState.Closed state = assertInstanceOf(
                EscrowState.Closed.class,
                delivered()
                        .hear(at("2026-05-18"), new EscrowReport.Accepted())
                        .hear(at("2026-05-19"), new EscrowReport.Released(eur("487.50"), Option.some(eur("12.50"))))
                        .state());
        assertEquals(eur("487.50"), state.file().released());
        assertEquals(eur("12.50"), state.file().fees());
        assertEquals(Option.some("AWB-1"), state.file().shipment());
    }

    @Test
    void goodsDoNotLeaveBeforeTheMoneyIsHeldAndThoseThatDidAreAFinding() {
        History<EscrowState, EscrowReport, EscrowDecision> half =
                confirmed().hear(at("2026-05-06"), new EscrowReport.Funded(eur("200")));
        Refusal refusal =
                half.decide(at("2026-05-07"), new EscrowDecision.Ship("AWB-1")).getLeft();
        assertEquals("ESC-NOT-FUNDED", refusal.code());
        assertEquals(
                Vector.of(Need.Supplier.BUYER, Need.Supplier.THIRD_PARTY),
                refusal.needs().map(Need::from));
        History<EscrowState, EscrowReport, EscrowDecision> funded =
                half.hear(at("2026-05-08"), new EscrowReport.Funded(eur("300")));
        History<EscrowState, EscrowReport, EscrowDecision> shipped =
                decided(funded, "2026-05-09", new EscrowDecision.Ship("AWB-1"));
        History<EscrowState, EscrowReport, EscrowDecision> bounced =
                shipped.strike(at("2026-05-12"), 4, "the holder's notice was for another order");
        assertInstanceOf(EscrowState.Shipped.class, bounced.state());
        assertEquals("ESC-NOT-FUNDED", bounced.overtaken().head()._2.code());
    }

    @Test
    void aBuyerWhoLetsHisTimePassHasAccepted() {
        EscrowDecision claim = new EscrowDecision.ClaimRelease();
        Refusal early = delivered().decide(at("2026-05-28"), claim).getLeft();
        assertEquals("ESC-STILL-INSPECTING", early.code());
        assertEquals(
                Vector.of(Need.Supplier.BUYER, Need.Supplier.TIME),
                early.needs().map(Need::from));
        EscrowState.Closing state = assertInstanceOf(
                EscrowState.Closing.class,
                decided(delivered(), "2026-05-29", claim).state());
        assertEquals(eur("500"), state.file().freed());
        assertEquals(
                "ESC-INSPECTION-OVER",
                reason(delivered().hear(at("2026-05-29"), new EscrowReport.Disputed(eur("100"), "scratched")))
                        .code());
    }

    @Test
    void anObjectionThatCameInTimeAndWasRecordedLateMakesTheClaimAFinding() {
        History<EscrowState, EscrowReport, EscrowDecision> claimed =
                decided(delivered(), "2026-05-29", new EscrowDecision.ClaimRelease());
        History<EscrowState, EscrowReport, EscrowDecision> known = claimed.hear(
                at("2026-05-20").recorded(Moment.parse("2026-05-30+08:00")),
                new EscrowReport.Disputed(eur("100"), "scratched"));
        assertInstanceOf(EscrowState.Disputed.class, known.state());
        assertEquals("ESC-DISPUTED", known.overtaken().head()._2.code());
        assertInstanceOf(
                EscrowState.Closing.class,
                known.knownAt(Moment.parse("2026-05-29+08:00")).state(),
                "what we knew on 29 May");
    }

    @Test
    void aClaimConcededDividesTheMoneyAndTheBuyerKeepsTheGoods() {
        History<EscrowState, EscrowReport, EscrowDecision> conceded =
                decided(disputed("120.50"), "2026-05-21", new EscrowDecision.Concede(GoodsTerm.KEPT));
        EscrowState.Closing state = assertInstanceOf(EscrowState.Closing.class, conceded.state());
        assertEquals(eur("120.50"), state.file().owedBack());
        assertEquals(eur("379.50"), state.file().freed());
        assertInstanceOf(
                EscrowState.Closed.class,
                conceded.hear(at("2026-05-22"), new EscrowReport.Refunded(eur("120.50"), Option.none()))
                        .hear(at("2026-05-22"), new EscrowReport.Released(eur("367"), Option.some(eur("12.50"))))
                        .state());
    }

    @Test
    void aRefundAgainstReturnWaitsForTheGoods() {
        History<EscrowState, EscrowReport, EscrowDecision> returning =
                decided(disputed("500"), "2026-05-21", new EscrowDecision.Concede(GoodsTerm.SENT_BACK));
        assertInstanceOf(EscrowState.Returning.class, returning.state());
        assertEquals(
                "ESC-NOT-OWED-BACK",
                reason(returning.hear(at("2026-05-22"), new EscrowReport.Refunded(eur("500"), Option.none())))
                        .code());
        assertInstanceOf(
                EscrowState.Closed.class,
                returning
                        .hear(at("2026-06-02"), new EscrowReport.GoodsBack())
                        .hear(at("2026-06-03"), new EscrowReport.Refunded(eur("500"), Option.none()))
                        .state());
    }

    @Test
    void anObjectionContestedIsForOthersToRuleOnAndOneDroppedGivesTheTimeBack() {
        History<EscrowState, EscrowReport, EscrowDecision> contested =
                decided(disputed("500"), "2026-05-21", new EscrowDecision.Contest("it left us whole"));
        assertEquals(
                "ESC-ANSWERED",
                contested
                        .decide(at("2026-05-22"), new EscrowDecision.Contest("once more"))
                        .getLeft()
                        .code());
        EscrowState.Closing ruled = assertInstanceOf(
                EscrowState.Closing.class,
                contested
                        .hear(at("2026-05-28"), new EscrowReport.Ruled(eur("80"), GoodsTerm.KEPT))
                        .state());
        assertEquals(eur("420"), ruled.file().freed());
        EscrowState.Delivered dropped = assertInstanceOf(
                EscrowState.Delivered.class,
                contested
                        .hear(at("2026-05-28"), new EscrowReport.Dropped("settled"))
                        .state());
        assertEquals(Option.some(Moment.parse("2026-05-28+08:00")), dropped.until());
    }

    @Test
    void partOfTheMoneyMayBeFreedWhileTheRestIsInDispute() {
        History<EscrowState, EscrowReport, EscrowDecision> part =
                disputed("100").hear(at("2026-05-21"), new EscrowReport.PartFreed(eur("400")));
        EscrowState.Disputed state = assertInstanceOf(EscrowState.Disputed.class, part.state());
        assertEquals(eur("100"), state.file().open());
        assertEquals(
                "ESC-TOO-MUCH",
                reason(part.hear(at("2026-05-22"), new EscrowReport.PartFreed(eur("0.01"))))
                        .code());
        assertInstanceOf(
                EscrowState.Disputed.class,
                part.hear(at("2026-05-22"), new EscrowReport.Released(eur("400"), Option.none()))
                        .state());
    }

    @Test
    void anOrderGivenUpBeforeTheGoodsLeaveSendsTheMoneyBack() {
        History<EscrowState, EscrowReport, EscrowDecision> funded =
                confirmed().hear(at("2026-05-06"), new EscrowReport.Funded(eur("500")));
        EscrowReport withdrew = new EscrowReport.Withdrew("found it cheaper");
        assertEquals(
                "ESC-CONFIRMED", reason(funded.hear(at("2026-05-19"), withdrew)).code());
        EscrowState.Closing late = assertInstanceOf(
                EscrowState.Closing.class,
                funded.hear(at("2026-05-21"), withdrew).state(),
                "the day of shipment has passed");
        assertEquals(eur("500"), late.file().owedBack());
        assertInstanceOf(
                EscrowState.Closing.class,
                decided(funded, "2026-05-08", new EscrowDecision.Cancel("the mould broke"))
                        .state());
        assertInstanceOf(
                EscrowState.Cancelled.class,
                fresh().hear(at("2026-05-04"), new EscrowReport.Ordered(ORDER))
                        .hear(at("2026-05-05"), withdrew)
                        .state(),
                "an offer can be revoked");
    }

    @Test
    void aBuyerWhoBearsTheFeePaysItBesideThePrice() {
        assertEquals(eur("500"), ORDER.toFund());
        EscrowOrder his = EscrowOrder.SHAPE.with(ORDER, EscrowOrder.FEE_FROM, FeeBearer.BUYER);
        assertEquals(eur("512.50"), his.toFund());
        assertEquals(
                eur("500"),
                EscrowOrder.SHAPE.with(his, EscrowOrder.FEE, Option.none()).toFund());
    }

    @Test
    void noBadOrderOrFileIsBorn() {
        Refused.with(
                "fee must be below `EUR 500.00`: `EUR 500.00`",
                () -> EscrowOrder.SHAPE.with(ORDER, EscrowOrder.FEE, Option.some(eur("500"))));
        Refused.with(
                "days of inspection must lie between 0 and 3650: `3651`",
                () -> EscrowOrder.SHAPE.with(ORDER, EscrowOrder.INSPECTION_DAYS, 3651));
        EscrowFile file = EscrowFile.of(ORDER);
        Refused.with("no more can be paid in than `EUR 500.00`: `EUR 500.01`", () -> file.paidIn(eur("500.01")));
        Refused.with(
                "no more can be paid out or spoken for than was paid in, `EUR 0.00`: `EUR 1.00`",
                () -> file.freed(eur("1")));
        Refused.with(
                "no part of the money can be below zero: `EUR -1.00`",
                () -> file.paidIn(eur("5")).released(eur("1"), eur("0")));
        assertEquals(
                file.paidIn(eur("5")).freed(eur("2")), file.paidIn(eur("5")).freed(eur("2")));
        assertTrue(!file.paidIn(eur("5")).equals(file.paidIn(eur("4"))));
    }

    private static Reason reason(History<EscrowState, EscrowReport, EscrowDecision> history) {
        return assertInstanceOf(
                        Outcome.NoEffect.class, history.timeline().last().outcome())
                .why();
    }

    private static History<EscrowState, EscrowReport, EscrowDecision> fresh() {
        return History.of(EscrowProcess.ESCROW);
    }

    private static History<EscrowState, EscrowReport, EscrowDecision> confirmed() {
        return decided(
                fresh().hear(at("2026-05-04"), new EscrowReport.Ordered(ORDER)),
                "2026-05-05",
                new EscrowDecision.Confirm(SHOWN));
    }

    private static History<EscrowState, EscrowReport, EscrowDecision> delivered() {
        return decided(
                        confirmed().hear(at("2026-05-06"), new EscrowReport.Funded(eur("500"))),
                        "2026-05-08",
                        new EscrowDecision.Ship("AWB-1"))
                .hear(at("2026-05-14"), new EscrowReport.Delivered());
    }

    private static History<EscrowState, EscrowReport, EscrowDecision> disputed(String claimed) {
        return delivered().hear(at("2026-05-20"), new EscrowReport.Disputed(eur(claimed), "scratched"));
    }

    private static History<EscrowState, EscrowReport, EscrowDecision> decided(
            History<EscrowState, EscrowReport, EscrowDecision> history, String day, EscrowDecision decision) {
        return history.decide(at(day), decision).getOrElseThrow(refusal -> new AssertionError("refused: " + refusal));
    }

    private static Stamp at(String day) {
        return Stamp.at(Moment.parse(day + "+08:00"), MEI, Channel.PLATFORM);
    }

    private static Amount eur(String amount) {
        return Amount.parse("EUR " + amount);
    }
}
