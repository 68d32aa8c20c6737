package org.countersign.trade.payment.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.account.Posting.Receipt;
import org.junit.jupiter.api.Test;

/** What an account, a posting and bands of age refuse. */
class AccountBoundsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-04-10");

    @Test
    void aTotalIsAboveZeroAndCanBePaid() {
        String rule = "total must be above zero, in whole minor units: `";
        Refused.with(rule + "EUR 0.00`", () -> account("EUR 0.00"));
        Refused.with(rule + "EUR 10.005`", () -> account("EUR 10.005"));
        assertEquals("EUR 0.01", account("EUR 0.01").total().toString());
    }

    @Test
    void bandsOfAgeRiseFromOneDayOnAndAreTwentyAtMost() {
        String rule = "age bands must be 1 to 20 rising numbers of days: `";
        Refused.with(rule + "`", () -> new AgeBands(Vector.empty()));
        Refused.with(rule + "0/30`", () -> new AgeBands(Vector.of(0, 30)));
        Refused.with(rule + "30/30`", () -> new AgeBands(Vector.of(30, 30)));
        assertEquals(20, new AgeBands(Vector.rangeClosed(1, 20)).upTo().size());
        Refused.with(
                rule + "1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21`",
                () -> new AgeBands(Vector.rangeClosed(1, 21)));
    }

    @Test
    void chargesAreTakenInTheCurrencyThatIsCredited() {
        Refused.with(
                "charges must be in the currency that was credited: `USD 25.00` and `EUR 975.00`",
                () -> new Receipt(
                        DAY,
                        "advice 1",
                        Amount.parse("EUR 975.00"),
                        Option.some(Amount.parse("USD 25.00")),
                        Option.none()));
    }

    @Test
    void nothingHasHappenedUntilSomebodySaysSo() {
        Account silent = Account.builder()
                .number("SC-1")
                .total(Amount.parse("EUR 5.00"))
                .plan(PaymentPlan.parse("100% transfer on order"))
                .build();
        assertEquals(Milestones.none(), silent.milestones());
        assertEquals(Account.SHAPE.summary(silent), silent.toString());
    }

    @Test
    void postingsAreInTheCurrencyOfTheTotalAndNoMoreIsPaidBackThanCameIn() {
        Account five = account("EUR 5.00").with(Receipt.of(DAY, "advice 1", Amount.parse("EUR 5.00")));
        Refused.with(
                "postings must be in the currency of `EUR 5.00`: `USD 1.00`",
                () -> five.with(Receipt.of(DAY, "advice 2", Amount.parse("USD 1.00"))));
        Account back = five.with(new Posting.Refund(DAY, "order 3", Amount.parse("EUR 5.00")));
        assertEquals(Amount.parse("EUR 0.00"), back.paidBy(DAY));
        Refused.with(
                "no more can be paid back than had come in by `2026-04-10`",
                () -> back.with(new Posting.Refund(DAY, "order 4", Amount.parse("EUR 0.01"))));
        Refused.with(
                "no more can be paid back than had come in by `2026-04-09`",
                () -> five.with(new Posting.Refund(DAY.minusDays(1), "order 4", Amount.parse("EUR 1.00"))));
    }

    @Test
    void theDayOnWhichTooMuchWasPaidBackIsNamed() {
        Account received = account("EUR 5.00").with(Receipt.of(DAY.plusDays(1), "advice 1", Amount.parse("EUR 5.00")));
        Refused.with(
                "no more can be paid back than had come in by `2026-04-10`",
                () -> received.with(new Posting.Refund(DAY, "order 3", Amount.parse("EUR 6.00"))));
    }

    private static Account account(String total) {
        return Account.builder()
                .number("SC-1")
                .total(Amount.parse(total))
                .plan(PaymentPlan.parse("100% transfer on order"))
                .milestones(Milestones.none())
                .build();
    }
}
