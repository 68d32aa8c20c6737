package org.countersign.trade.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.junit.jupiter.api.Test;

/** What a plan and its parts refuse, at the bounds, and how much of the price they cover. */
class PaymentPlanTest {
    private static final Instalment DEPOSIT = Instalment.of(Percentage.of(30), Instrument.TRANSFER, Trigger.ORDER);
    private static final Instalment REST = Instalment.rest(Instrument.TRANSFER, Trigger.COPY_DOCUMENTS);

    @Test
    void anInstalmentFallsDueAtMostTenYearsAfterItsEvent() {
        assertEquals("30% transfer on order", DEPOSIT.after(5).after(0).toString());
        assertEquals("30% transfer 3660 days after order", DEPOSIT.after(3660).toString());
        Refused.with("days must be from 0 to 3660: `3661`", () -> DEPOSIT.after(3661));
        Refused.with("days must be from 0 to 3660: `-1`", () -> DEPOSIT.after(-1));
    }

    @Test
    void aShareIsMoreThanNothingAndAtMostTheWhole() {
        Refused.with(
                "share must be above 0 % and at most 100 %: `0%`",
                () -> Instalment.of(Percentage.of(0), Instrument.TRANSFER, Trigger.ORDER));
        Refused.with(
                "share must be above 0 % and at most 100 %: `100.01%`",
                () -> Instalment.parse("100.01% transfer on order"));
        assertEquals(
                "100% transfer on order",
                Instalment.parse("100% transfer on order").toString());
    }

    @Test
    void eventsAndMeansHaveLowerCaseNames() {
        Refused.with("trigger must be a lower-case name such as `on-board`: `On board`", () -> Trigger.of("On board"));
        Refused.with("instrument must be a lower-case name such as `transfer`: `T/T`", () -> Instrument.of("T/T"));
    }

    @Test
    void aPlanHasOneToAHundredInstalments() {
        Refused.with("payment plan must have 1 to 100 instalments, it has 0", () -> PaymentPlan.of());
        Refused.with(
                "payment plan must have 1 to 100 instalments, it has 101",
                () -> PaymentPlan.of(Vector.fill(101, DEPOSIT)));
        assertEquals(Vector.of(DEPOSIT, REST), PaymentPlan.of(DEPOSIT, REST).instalments());
        Refused.with(
                "only the last instalment can be the rest: `rest transfer on copy-documents; 30% transfer on order`",
                () -> PaymentPlan.of(REST, DEPOSIT));
    }

    @Test
    void aTextLongerThanAHundredInstalmentsIsNotEvenTakenApart() {
        String longest = "x".repeat(20_000);
        String shown = "x".repeat(60) + "...";
        Refused.with(
                "instalment must be written like `30% transfer on order` or `rest credit 60 days after on-board`: `"
                        + shown + "`",
                () -> PaymentPlan.parse(longest));
        Refused.with(
                "payment plan must have at most 100 instalments: `" + shown + "`",
                () -> PaymentPlan.parse(longest + "x"));
    }

    @Test
    void aRestFillsUpToTheWholeAndTakesNothingBack() {
        assertEquals(Ratio.ONE, PaymentPlan.of(DEPOSIT, REST).covered());
        assertEquals(Ratio.of(3, 10), PaymentPlan.of(DEPOSIT).covered());
        assertEquals(
                Ratio.of(6, 5),
                PaymentPlan.of(DEPOSIT, DEPOSIT, DEPOSIT, DEPOSIT, REST).covered());
        assertTrue(PaymentPlan.of(DEPOSIT, REST).isWhole());
        assertFalse(PaymentPlan.of(DEPOSIT).isWhole());
        assertFalse(PaymentPlan.of(DEPOSIT, DEPOSIT, DEPOSIT, DEPOSIT, REST).isWhole());
    }
}
