package org.countersign.trade.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Refused;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.ExposureGens;
import org.countersign.testkit.trade.PaymentGens;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.account.AgeBands;
import org.countersign.trade.payment.account.Charges;
import org.countersign.trade.payment.account.Discount;
import org.countersign.trade.payment.account.Interest;
import org.countersign.trade.payment.account.Posting;
import org.countersign.trade.payment.date.Deadline;
import org.countersign.trade.payment.date.EdifactTime;
import org.countersign.trade.payment.date.Span;
import org.countersign.trade.payment.exposure.Backing;
import org.countersign.trade.payment.exposure.Stakes;
import org.countersign.trade.payment.method.SchemeCode;
import org.junit.jupiter.api.Test;

/** The small values of payment: what each refuses, and that each prints what it is. */
class PaymentValuesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-04-10");
    private static final Amount ONE = Amount.parse("EUR 1");
    private static final Percentage ALL = Percentage.of(100);

    @Test
    void stakesAreSharesOfThePrice() {
        Percentage none = Percentage.of(0);
        assertEquals(ALL, new Stakes(ALL, none, none, ALL).production());
        assertEquals(ALL, new Stakes(none, ALL, ALL, none).freight());
        Vector.of("-1%", "101%").map(Percentage::parse).forEach(bad -> {
            String rule = " must be from 0 % to 100 % of the price: `" + bad + "`";
            Refused.with("production" + rule, () -> new Stakes(bad, none, none, none));
            Refused.with("resale" + rule, () -> new Stakes(none, bad, none, none));
            Refused.with("freight" + rule, () -> new Stakes(none, none, bad, none));
            Refused.with("unseen" + rule, () -> new Stakes(none, none, none, bad));
        });
    }

    @Test
    void everyPostingHasAReferenceAYearAndAnAmount() {
        Vector<Posting> good = Vector.of(
                Posting.Receipt.of(DAY, "advice 1", ONE),
                new Posting.SetOff(DAY, "credit note 1", ONE),
                new Posting.Refund(DAY, "our transfer", ONE));
        good.forEach(posting -> assertTrue(posting.toString().contains(posting.reference()), posting::toString));
        Amount none = Amount.parse("EUR 0");
        LocalDate far = LocalDate.of(10_000, 1, 1);
        Vector.<Supplier<?>>of(
                        () -> new Posting.SetOff(DAY, "", ONE),
                        () -> new Posting.SetOff(far, "note", ONE),
                        () -> new Posting.SetOff(DAY, "note", none),
                        () -> new Posting.Refund(DAY, "", ONE),
                        () -> new Posting.Refund(far, "note", ONE),
                        () -> new Posting.Refund(DAY, "note", none),
                        () -> Posting.Receipt.of(DAY, "", ONE),
                        () -> Posting.Receipt.of(far, "note", ONE),
                        () -> Posting.Receipt.of(DAY, "note", none),
                        () -> new Posting.Receipt(DAY, "note", ONE, Option.some(none), Option.none()),
                        () -> new Posting.Receipt(DAY, "note", ONE, Option.none(), Option.some(none)),
                        () -> new Posting.Receipt(DAY, "note", ONE, Option.none(), Option.some(Amount.parse("USD 1"))))
                .forEach(PaymentValuesTest::isRefused);
    }

    private static void isRefused(Supplier<?> attempt) {
        Option<String> said;
        try {
            said = Option.some("made " + attempt.get());
        } catch (IllegalArgumentException refused) {
            said = Option.none();
        }
        assertEquals(Option.none(), said);
    }

    /** What stands before the word is read as a rate even if it is nothing, and the message says so. */
    @Test
    void whereARateIsMissingTheRateIsAskedFor() {
        String missing = message(() -> Percentage.parse(""));
        assertEquals(missing, message(() -> Discount.parse(" within 10 days")));
        assertEquals(missing, message(() -> Interest.parse(" a year, act/360")));
        assertEquals(
                message(() -> new SchemeCode("", Option.some("D.01B"))), message(() -> SchemeCode.parse("@D.01B")));
    }

    private static String message(Supplier<?> attempt) {
        try {
            return "made " + attempt.get();
        } catch (IllegalArgumentException refused) {
            return refused.getMessage() + "";
        }
    }

    @Test
    void wordsThatAreNoneAreNamed() {
        Refused.with(
                "charges must be `OUR`, `SHA` or `BEN`: `our`",
                () -> Charges.TEXT.parse().apply("our"));
        Refused.with("age bands must be written like `30/60/90`: `30;60`", () -> AgeBands.parse("30;60"));
        Refused.with("backing must be written like `insurer 90%`: ` 90%`", () -> Backing.parse(" 90%"));
        isRefused(() -> new SchemeCode("A@B", Option.none()));
        isRefused(() -> new SchemeCode("A", Option.some("")));
        isRefused(() -> new SchemeCode("A", Option.some("@B")));
    }

    @Test
    void daysOfAMonthHaveLimits() {
        assertEquals("day 31 of month 120", Deadline.dayOfMonth(31, 120).toString());
        assertEquals("day 1 of month 1", Deadline.dayOfMonth(1, 1).toString());
        Vector.of("0 1", "32 1", "1 0", "1 121")
                .map(text -> text.split(" ", -1))
                .forEach(pair ->
                        isRefused(() -> Deadline.dayOfMonth(Integer.parseInt(pair[0]), Integer.parseInt(pair[1]))));
    }

    @Test
    void nothingCountedIsTheDayItselfOrTheEndOfItsMonth() {
        assertEquals(Deadline.AT_ONCE, Deadline.of(0, Span.DAYS));
        assertEquals(Deadline.parse("end-of-month"), Deadline.thenMonthEnd(0, Span.MONTHS));
        assertEquals(Deadline.parse("end-of-month"), Deadline.fromMonthEnd(0, Span.DAYS));
    }

    @Test
    void whatEdifactCanSayIsSaid() {
        assertEquals(
                Option.some(new EdifactTime("1", "D", 0)),
                Deadline.parse("at once").edifact());
        assertEquals(
                Option.some(new EdifactTime("6", "D", 0)),
                Deadline.parse("end-of-month").edifact());
        assertEquals(Option.none(), Deadline.parse("day 10 of month 1").edifact());
    }

    @Test
    void largeValuesPrintTheirName() {
        Vector.<Gen<?>>of(
                        PaymentGens.balance(),
                        PaymentGens.ageing(),
                        PaymentGens.methodSheet(),
                        ExposureGens.course(),
                        ExposureGens.curves(),
                        ExposureGens.point())
                .map(gen -> gen.next(Source.of(1)))
                .forEach(value ->
                        assertTrue(value.toString().startsWith(value.getClass().getSimpleName()), value::toString));
    }
}
