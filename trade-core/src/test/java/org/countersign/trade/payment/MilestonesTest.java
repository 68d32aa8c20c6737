package org.countersign.trade.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** What has happened on which day, and what no list of it can be. */
class MilestonesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-05-12");

    @Test
    void daysAreKnownByTheirEvent() {
        Milestones known = Milestones.of(LinkedHashMap.of(Trigger.ON_BOARD, DAY, Trigger.ORDER, DAY.minusDays(40)));
        assertEquals("on-board 2026-05-12; order 2026-04-02", known.spelling());
        assertEquals(known, Milestones.parse(known.spelling()));
        assertEquals(Option.some(DAY), known.on(Trigger.ON_BOARD));
        assertEquals(Option.none(), known.without(Trigger.ON_BOARD).on(Trigger.ON_BOARD));
        assertEquals("Milestones[days=((on-board, 2026-05-12), (order, 2026-04-02))]", known.toString());
        assertEquals("none", Milestones.parse("none").spelling());
    }

    @Test
    void anEventIsWrittenOnceWithItsDay() {
        String rule = "milestone must be a new event and its day, such as `on-board 2026-05-12`: `";
        Refused.with(rule + "order`", () -> Milestones.parse("order"));
        Refused.with(rule + "order 2026-05-13`", () -> Milestones.parse("order 2026-05-12; order 2026-05-13"));
        Refused.with("trigger must be a lower-case name such as `on-board`: ``", () -> Milestones.parse(" 2026-05-12"));
    }

    @Test
    void thereAreAThousandEventsAtMost() {
        Milestones most = Milestones.of(LinkedHashMap.ofEntries(
                Vector.range(0, 1000).map(i -> io.vavr.Tuple.of(Trigger.of("event-" + i), DAY))));
        assertEquals(1000, most.days().size());
        Refused.with(
                "milestones must have at most 1000 events, they have 1001",
                () -> most.with(Trigger.of("one-too-many"), DAY));
        Refused.with("milestones must have at most 1000 events", () -> Milestones.parse("x".repeat(60_001)));
        Refused.with(
                "milestone must be a new event and its day, such as `on-board 2026-05-12`: `" + "x".repeat(60) + "...`",
                () -> Milestones.parse("x".repeat(60_000)));
    }

    @Test
    void amountsThatTakeTheWholePriceLeaveNothingToShares() {
        PaymentPlan exact = PaymentPlan.parse("EUR 30.00 transfer on order; EUR 70.00 transfer on copy-documents");
        Amount hundred = Amount.parse("EUR 100.00");
        assertEquals(
                Option.some(Vector.of(Amount.parse("EUR 30.00"), Amount.parse("EUR 70.00"))), exact.split(hundred));
        assertEquals(true, exact.covers(hundred));
        assertEquals(false, exact.covers(Amount.parse("EUR 0.00")), "a price of nothing is no price");
        assertEquals(false, exact.covers(Amount.parse("EUR 100.01")));
        assertEquals(false, exact.covers(Amount.parse("USD 100.00")));
        PaymentPlan rest = PaymentPlan.parse("EUR 30.00 transfer on order; rest transfer on copy-documents");
        assertEquals(false, rest.covers(Amount.parse("EUR 30.00")), "a rest is more than nothing");
        assertEquals(
                Option.some(Vector.of(Amount.parse("EUR 30.00"), Amount.parse("EUR 0.01"))),
                rest.split(Amount.parse("EUR 30.01")));
    }

    @Test
    void wordsAreReadWithTheListsThatAreHandedOverAlone() {
        String ours = "100% barter on moulds-paid";
        assertEquals(Option.none(), PaymentWords.read(ours), "neither is in our lists");
        assertEquals(
                Option.none(), PaymentWords.read(ours, Instrument.LIST, Trigger.LIST.with(Trigger.of("moulds-paid"))));
        assertEquals(
                Option.none(), PaymentWords.read(ours, Instrument.LIST.with(Instrument.of("barter")), Trigger.LIST));
        assertEquals(
                Option.some(PaymentPlan.parse(ours)),
                PaymentWords.read(
                        ours,
                        Instrument.LIST.with(Instrument.of("barter")),
                        Trigger.LIST.with(Trigger.of("moulds-paid"))));
        assertEquals(
                Option.some("100% transfer 3660 days after on-board"),
                PaymentWords.read("T/T 3660 days after B/L date").map(PaymentPlan::toString));
        assertEquals(Option.none(), PaymentWords.read("T/T 3661 days after B/L date"));
    }
}
