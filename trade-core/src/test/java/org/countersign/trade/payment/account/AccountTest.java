package org.countersign.trade.payment.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.account.Posting.Receipt;
import org.countersign.trade.payment.account.Posting.Refund;
import org.countersign.trade.payment.account.Posting.SetOff;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is owed on a day, in the cases that a bookkeeper of an exporter meets every month. */
class AccountTest {
    private static final BusinessCalendar EVERY_DAY = BusinessCalendar.builder()
            .name("every day")
            .from(day("2026-01-01"))
            .until(day("2027-12-31"))
            .build();

    @Test
    void aPartialReceiptLeavesTheRestOpenAndAgeing() {
        Account account = deal("100% transfer 30 days after invoice", "invoice 2026-03-01")
                .with(Receipt.of(day("2026-04-10"), "advice 1", eur("4000")));
        Balance balance = account.on(day("2026-05-20"), EVERY_DAY);
        AccountLine line = balance.lines().head();
        assertEquals("EUR 4000.00 EUR 6000.00", line.paid() + " " + line.open());
        assertEquals(Option.some(50L), line.overdueDays(), "due 31 March");
        assertEquals(
                "EUR 0.00, EUR 6000.00, EUR 0.00, EUR 0.00",
                balance.age(AgeBands.BY_CUSTOM)
                        .overdue()
                        .map(Ageing.Band::amount)
                        .mkString(", "));
        assertEquals(
                "Some(30) Some(60) Some(90) None",
                balance.age(AgeBands.BY_CUSTOM).overdue().map(Ageing.Band::upTo).mkString(" "));
        assertEquals(0, balance.age(AgeBands.BY_CUSTOM).notDue().signum());
        assertEquals(eur("6000"), balance.overdue());
    }

    @Test
    void onItsDueDayNothingIsOverdueAndOnTheNextItIs() {
        Account account = deal("100% transfer 30 days after invoice", "invoice 2026-03-01");
        assertEquals(eur("0"), account.on(day("2026-03-31"), EVERY_DAY).overdue());
        assertEquals(eur("10000"), account.on(day("2026-04-01"), EVERY_DAY).overdue());
    }

    @Test
    void moneyMeetsWhatFallsDueFirstAndWhatHasNoDayLast() {
        Account account = deal(
                        "50% transfer on arrival; 30% transfer on order; 20% transfer on acceptance",
                        "arrival 2026-06-01; order 2026-03-01")
                .with(Receipt.of(day("2026-03-02"), "advice 1", eur("4000")));
        Balance balance = account.on(day("2026-03-02"), EVERY_DAY);
        assertEquals(
                "EUR 4000.00 EUR 0.00 EUR 2000.00",
                balance.lines().map(AccountLine::open).mkString(" "));
        assertEquals(Option.none(), balance.lines().last().overdueDays(), "nobody knows when it falls due");
        Ageing age = balance.age(AgeBands.BY_CUSTOM);
        assertEquals("EUR 2000.00 EUR 4000.00", age.undated() + " " + age.notDue());
    }

    @Test
    void whatIsPaidBeyondEverythingIsCreditAndMayBePaidBack() {
        Account account = deal("100% transfer on invoice", "invoice 2026-03-01")
                .with(Receipt.of(day("2026-03-05"), "advice 1", eur("10500")));
        Balance balance = account.on(day("2026-03-05"), EVERY_DAY);
        assertTrue(balance.isClear());
        assertEquals(eur("500"), balance.credit());
        Account refunded = account.with(new Refund(day("2026-03-20"), "our transfer", eur("500")));
        assertEquals(eur("0"), refunded.on(day("2026-03-20"), EVERY_DAY).credit());
        assertTrue(refunded.on(day("2026-03-20"), EVERY_DAY).isClear());
        assertEquals(
                "no more can be paid back than had come in by `2026-03-04`",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> account.with(new Refund(day("2026-03-04"), "too early", eur("1"))))
                        .getMessage());
    }

    @Test
    void aCreditNoteIsSetOff() {
        Account account = deal("100% transfer on invoice", "invoice 2026-03-01")
                .with(Receipt.of(day("2026-03-05"), "advice 1", eur("9800")))
                .with(new SetOff(day("2026-03-10"), "credit note 7, broken cartons", eur("200")));
        assertFalse(account.on(day("2026-03-09"), EVERY_DAY).isClear());
        assertTrue(account.on(day("2026-03-10"), EVERY_DAY).isClear());
    }

    /** 10,000 sent; the buyer's bank took 20 and a bank on the way 15. */
    @ParameterizedTest
    @CsvSource({"OUR, EUR 35.00", "SHA, EUR 20.00", "BEN, EUR 0.00"})
    void whatBanksTookIsStillOwedOrNotAsAgreed(Charges charges, String open) {
        Account account = Account.builder()
                .number("SC-1")
                .total(eur("10000"))
                .plan(PaymentPlan.parse("100% transfer on invoice"))
                .milestones(Milestones.parse("invoice 2026-03-01"))
                .charges(charges)
                .postings(Vector.of(new Receipt(
                        day("2026-03-01"), "advice 1", eur("9965"), Option.some(eur("20")), Option.some(eur("15")))))
                .build();
        assertEquals(open, account.on(day("2026-03-01"), EVERY_DAY).open().toString());
    }

    /** DD-17: 2/10 net 30, invoice of 20 May: 30 May for the discount, 19 June for the price. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-30, 9800.00, EUR 200.00, EUR 0.00",
        "2026-05-31, 9800.00, EUR 0.00,   EUR 200.00",
        "2026-05-30, 9799.99, EUR 0.00,   EUR 200.01",
        "2026-05-30, 10000,   EUR 200.00, EUR 0.00"
    })
    void theDiscountIsEarnedByTheWholeInTime(String paidOn, String amount, String discount, String open) {
        Balance balance = discounted("invoice 2026-05-20")
                .with(Receipt.of(day(paidOn), "advice 1", eur(amount)))
                .on(day("2026-06-19"), EVERY_DAY);
        assertEquals(discount, balance.discount().toString());
        assertEquals(open, balance.open().toString());
        assertEquals(Option.some(0L), balance.lines().head().overdueDays(), "due on 19 June");
    }

    @Test
    void theDiscountOfWhoPaysAllIsHisCredit() {
        Balance balance = discounted("invoice 2026-05-20")
                .with(Receipt.of(day("2026-05-25"), "advice 1", eur("10000")))
                .on(day("2026-05-25"), EVERY_DAY);
        assertEquals(eur("200"), balance.credit());
    }

    @Test
    void noDiscountIsTakenWhileTheEventHasNoDay() {
        Balance balance = discounted("none")
                .with(Receipt.of(day("2026-05-25"), "advice 1", eur("9800")))
                .on(day("2026-05-25"), EVERY_DAY);
        assertEquals("EUR 0.00 EUR 200.00", balance.discount() + " " + balance.open());
    }

    /** 10,000 due on 31 March at 8 %: 4,000 paid after 10 days, the rest open for 40 more. */
    @ParameterizedTest
    @CsvSource({
        "act/360, EUR 75.56", // 10,000 * 8% * 10/360 + 6,000 * 8% * 40/360
        "act/365, EUR 74.52",
        "30/360,  EUR 75.56", // the 31st counts as the 30th: 10 and 40 days as well
        "30E/360, EUR 75.56"
    })
    void interestRunsOnWhatIsOpenFromTheDayAfterTheDueDay(String count, String interest) {
        Account account = Account.builder()
                .number("SC-1")
                .total(eur("10000"))
                .plan(PaymentPlan.parse("100% transfer 30 days after invoice"))
                .milestones(Milestones.parse("invoice 2026-03-01"))
                .interest(Option.some(Interest.parse("8% a year, " + count)))
                .postings(Vector.of(Receipt.of(day("2026-04-10"), "advice 1", eur("4000"))))
                .build();
        assertEquals(
                interest, account.on(day("2026-05-20"), EVERY_DAY).interest().toString());
        assertEquals(
                "EUR 0.00", account.on(day("2026-03-31"), EVERY_DAY).interest().toString());
    }

    @Test
    void aLateBillOfLadingTakesBackWhatSeemedOverdue() {
        Account account = deal("100% credit 60 days after on-board", "on-board 2026-05-12");
        assertEquals(eur("10000"), account.on(day("2026-07-15"), EVERY_DAY).overdue());
        assertEquals(
                eur("0"),
                account.with(Milestones.parse("on-board 2026-05-21"))
                        .on(day("2026-07-15"), EVERY_DAY)
                        .overdue());
    }

    @Test
    void aPlanThatDoesNotCoverThePriceMakesNoAccount() {
        assertEquals(
                "plan must cover `EUR 10000.00`: `30% transfer on order`",
                assertThrows(IllegalArgumentException.class, () -> deal("30% transfer on order", "none"))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> deal("100% transfer on order", "none")
                        .with(Receipt.of(day("2026-01-01"), "advice", Amount.parse("USD 1"))));
        assertThrows(IllegalArgumentException.class, () -> Receipt.of(day("2026-01-01"), "advice", eur("0")));
        assertThrows(IllegalArgumentException.class, () -> Receipt.of(day("2026-01-01"), "advice", eur("0.001")));
    }

    @Test
    void smallTermsAreReadAsTheyWereWrittenAndRefusedOtherwise() {
        assertEquals("2% within 10 days", Discount.parse("2% within 10 days").toString());
        assertEquals("8% a year, 30E/360", Interest.parse("8% a year, 30E/360").toString());
        assertEquals(AgeBands.BY_CUSTOM, AgeBands.parse("30/60/90"));
        assertEquals(Vector.of(0, 0, 1, 3), Vector.of(1L, 30L, 31L, 91L).map(AgeBands.BY_CUSTOM::band));
        Vector.<Runnable>of(
                        () -> Discount.parse("2%"),
                        () -> Discount.parse("0% within 10 days"),
                        () -> Discount.parse("100% within 10 days"),
                        () -> Interest.parse("8%"),
                        () -> Interest.parse("-1% a year, act/360"),
                        () -> AgeBands.parse("30/30"),
                        () -> AgeBands.parse("0/30"),
                        () -> AgeBands.parse("30/"))
                .forEach(wrong -> assertThrows(IllegalArgumentException.class, wrong::run));
    }

    @Test
    void whatIsPaidLaterDoesNotCountToday() {
        Account account = discounted("invoice 2026-05-20").with(Receipt.of(day("2026-05-29"), "advice 1", eur("9800")));
        Balance before = account.on(day("2026-05-25"), EVERY_DAY);
        assertEquals("EUR 0.00 EUR 10000.00", before.discount() + " " + before.open());
        assertTrue(account.on(day("2026-05-29"), EVERY_DAY).isClear());
    }

    /** Nobody pays early who pays when it is due anyway. */
    @ParameterizedTest
    @CsvSource({"5, EUR 0.00", "10, EUR 0.00", "11, EUR 200.00"})
    void aDiscountEndsBeforeTheDueDay(int days, String discount) {
        Account account = Account.SHAPE.with(
                discounted("invoice 2026-05-20"),
                Account.PLAN,
                PaymentPlan.parse("100% transfer " + days + " days after invoice"));
        Balance balance = account.with(Receipt.of(day("2026-05-24"), "advice 1", eur("9800")))
                .on(day("2026-05-24"), EVERY_DAY);
        assertEquals(discount, balance.discount().toString());
    }

    @Test
    void whatIsPaidIsNotOverdueHoweverLateItCame() {
        Balance balance = deal("100% transfer 30 days after invoice", "invoice 2026-03-01")
                .with(Receipt.of(day("2026-04-10"), "advice 1", eur("10000")))
                .on(day("2026-05-20"), EVERY_DAY);
        assertEquals(Option.some(0L), balance.lines().head().overdueDays());
    }

    /** Due on 31 March at 8 %: 8,000 open for 10 days, 4,000 for 40 more; what comes before the due day or after today changes nothing. */
    @Test
    void interestIsReckonedBetweenTheDueDayAndToday() {
        Account account = Account.SHAPE.with(
                deal("100% transfer 30 days after invoice", "invoice 2026-03-01")
                        .with(Receipt.of(day("2026-03-10"), "advice 1", eur("2000")))
                        .with(Receipt.of(day("2026-04-10"), "advice 2", eur("4000")))
                        .with(Receipt.of(day("2026-06-10"), "advice 3", eur("4000"))),
                Account.INTEREST,
                Option.some(Interest.parse("8% a year, act/365")));
        assertEquals(
                "EUR 52.60", account.on(day("2026-05-20"), EVERY_DAY).interest().toString());
    }

    private static Account discounted(String milestones) {
        return Account.builder()
                .number("SC-1")
                .total(eur("10000"))
                .plan(PaymentPlan.parse("100% transfer 30 days after invoice"))
                .milestones(Milestones.parse(milestones))
                .discount(Option.some(Discount.parse("2% within 10 days")))
                .build();
    }

    private static Account deal(String plan, String milestones) {
        return Account.builder()
                .number("SC-1")
                .total(eur("10000"))
                .plan(PaymentPlan.parse(plan))
                .milestones(Milestones.parse(milestones))
                .build();
    }

    private static Amount eur(String number) {
        return Amount.parse("EUR " + number);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
