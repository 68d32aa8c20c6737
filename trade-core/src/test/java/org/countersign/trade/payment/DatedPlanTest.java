package org.countersign.trade.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Texts;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** From a signed plan to days, and back to "not known yet". */
class DatedPlanTest {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.builder()
            .name("weekdays of 2026")
            .from(LocalDate.parse("2026-01-01"))
            .until(LocalDate.parse("2026-12-31"))
            .weekend(Vector.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
            .build();
    private static final PaymentPlan PLAN = PaymentPlan.parse(
            "30% transfer on order; 60% transfer 3 days after copy-documents following; rest transfer 30 days after arrival");

    /** DD-19: a deposit on the order, the balance some days after the copies. */
    @Test
    void eachInstalmentCountsFromItsOwnEvent() {
        DatedPlan dated = PLAN.resolve(
                Milestones.parse("arrival 2026-06-10; copy-documents 2026-05-13; order 2026-03-01"), CALENDAR);
        assertEquals("2026-03-01 2026-05-18 2026-07-10", days(dated));
        assertTrue(dated.isDated());
        assertEquals(Option.some(LocalDate.parse("2026-07-10")), dated.last());
        assertEquals(
                Vector.of("EUR 3000.30", "EUR 6000.60", "EUR 1000.10"),
                dated.split(Amount.parse("EUR 10001"))
                        .getOrElseThrow(AssertionError::new)
                        .map(part -> part._2.toString())
                        .toVector());
    }

    /** DD-20: no due date until the event has a date. */
    @Test
    void anInstalmentWhoseEventHasNoDayHasNoDueDateAndSaysSo() {
        DatedPlan dated = PLAN.resolve(Milestones.none().with(Trigger.ORDER, LocalDate.parse("2026-03-01")), CALENDAR);
        assertEquals("2026-03-01 ? ?", days(dated));
        assertFalse(dated.isDated());
        assertEquals(Option.none(), dated.last());
        assertEquals(
                Vector.of(
                        "the due date counts from the event `copy-documents`, of which no date is known yet",
                        "the due date counts from the event `arrival`, of which no date is known yet"),
                dated.waitsFor().map(PaymentTexts.english()::say).toVector());
    }

    @Test
    void aLateBillOfLadingMovesTheDueDate() {
        PaymentPlan plan = PaymentPlan.parse("100% credit 60 days after on-board");
        Milestones planned = Milestones.none().with(Trigger.ON_BOARD, LocalDate.parse("2026-05-12"));
        assertEquals("2026-07-11", days(plan.resolve(planned, CALENDAR)));
        assertEquals(
                "2026-07-20",
                days(plan.resolve(planned.with(Trigger.ON_BOARD, LocalDate.parse("2026-05-21")), CALENDAR)));
    }

    @Test
    void whereTheCalendarEndsTheDueDateWaitsForTheCalendar() {
        DatedPlan dated = PaymentPlan.parse("100% transfer 60 days after invoice following")
                .resolve(Milestones.parse("invoice 2026-11-15"), CALENDAR);
        assertEquals("?", days(dated));
        assertEquals(
                "到期日从 2026-11-15 起算，日历“weekdays of 2026”没有说明其后哪些天是营业日",
                PaymentTexts.chinese().say(dated.waitsFor().head()));
    }

    @Test
    void everyReasonHasWordsInBothLanguages() {
        Vector<Reason> all = Vector.of(new Due.Awaits(Trigger.ORDER), new Due.BeyondCalendar("x", LocalDate.EPOCH))
                .flatMap(Due::waitsFor);
        Vector.of(PaymentTexts.english(), PaymentTexts.chinese()).forEach(texts -> {
            assertEquals(TreeSet.ofAll(texts.keys()), TreeSet.ofAll(all.map(Reason::code)));
            all.forEach(reason -> assertSaid(texts, reason));
        });
    }

    private static void assertSaid(Texts texts, Reason reason) {
        String said = texts.say(reason);
        assertFalse(said.contains("{"), said);
        reason.arguments().values().forEach(argument -> assertTrue(said.contains(argument), said));
    }

    @Test
    void aFixedDepositAndTheRestSplitTheTotalThatTheyFit() {
        PaymentPlan plan =
                PaymentPlan.parse("EUR 5000.00 transfer on order; 50% transfer on on-board; rest transfer on arrival");
        assertEquals(
                Option.some("EUR 5000.00, EUR 10000.01, EUR 5000.01"),
                plan.split(Amount.parse("EUR 20000.02")).map(parts -> parts.mkString(", ")));
        assertEquals(Option.none(), plan.split(Amount.parse("EUR 10000")), "nothing is left for the rest");
        assertEquals(Option.none(), plan.split(Amount.parse("USD 20000")), "another currency");
        assertFalse(plan.isWhole());
        PaymentPlan exact = PaymentPlan.parse("EUR 300.00 transfer on order; EUR 700.00 transfer on arrival");
        assertTrue(exact.covers(Amount.parse("EUR 1000")));
        assertFalse(exact.covers(Amount.parse("EUR 1000.01")));
    }

    @Test
    void milestonesNameEachEventOnce() {
        assertEquals("none", Milestones.none().spelling());
        assertEquals(Milestones.none(), Milestones.parse("none"));
        assertEquals(
                "milestone must be a new event and its day, such as `on-board 2026-05-12`: `order 2026-01-02`",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Milestones.parse("order 2026-01-01; order 2026-01-02"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Milestones.parse("order"));
        assertThrows(IllegalArgumentException.class, () -> Milestones.parse("order 2026-02-30"));
    }

    @Test
    void aDatedPlanIsADatedPlanOfItsPlan() {
        DatedPlan dated = PLAN.resolve(Milestones.none(), CALENDAR);
        assertEquals(PLAN, dated.plan());
        assertThrows(IllegalArgumentException.class, () -> new DatedPlan(Vector.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DatedPlan(dated.instalments().reverse()));
    }

    private static String days(DatedPlan dated) {
        return dated.instalments()
                .map(part -> part.due().day().fold(() -> "?", LocalDate::toString))
                .mkString(" ");
    }
}
