package org.countersign.trade.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import org.countersign.trade.base.CodeList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write about payment, and what is too vague to be a plan. */
class PaymentWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30% deposit, balance against copy B/L by T/T | 30% transfer on order; rest transfer on copy-documents",
                "T/T 30% advance and 70% before shipment | 30% transfer on order; 70% transfer on goods-ready",
                "100% L/C at sight | 100% credit on original-documents",
                "L/C at sight | 100% credit on original-documents",
                "L/C 60 days after B/L date | 100% credit 60 days after on-board",
                "20 percent T/T deposit; 80 percent L/C at sight | 20% transfer on order; 80% credit on"
                        + " original-documents",
                "T/T 30 days after arrival | 100% transfer 30 days after arrival",
                "L/C 2 months after B/L date | 100% credit 2 months after on-board",
                "T/T 2 weeks after arrival | 100% transfer 2 weeks after arrival",
                "100% transfer 30 days end-of-month after invoice | 100% transfer 30 days end-of-month after invoice",
                "D/A 90 days after acceptance of draft | 100% against-acceptance 90 days after draft-accepted",
                "D/P at sight | 100% against-payment on original-documents"
            })
    void isUnderstood(String words, String plan) {
        assertEquals(Option.some(plan), PaymentWords.read(words).map(PaymentPlan::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T/T net 30 after invoice date",
                "2/10 T/T 30 days after invoice date",
                "100% L/C at sight against 2 of 3 B/L",
                "T/T 10 days before shipment",
                "30% T/T deposit, balance 2 weeks prior to shipment",
                "as usual",
                "30% deposit",
                "30% T/T",
                "T/T on order, balance on shipment",
                "30% deposit by T/T, the rest later",
                "balance on shipment by T/T, 30% on order",
                "0% T/T on order",
                "250% T/T on order",
                "net",
                "T/T 30 days end of month after invoice date",
                "T/T 30 days EOM invoice date",
                "T/T 10 working days after arrival",
                "T/T 200 months after arrival",
                ",,,"
            })
    void isTooVagueAndStaysAsWritten(String words) {
        assertEquals(Option.none(), PaymentWords.read(words));
    }

    @Test
    void aLongLetterIsNoPaymentTerm() {
        assertTrue(PaymentWords.read("T/T on order ".repeat(100)).isEmpty());
        String longest = "T/T on order" + " ".repeat(487) + "!";
        assertEquals(
                Option.some("100% transfer on order"),
                PaymentWords.read(longest).map(PaymentPlan::toString));
        assertEquals(Option.none(), PaymentWords.read(longest + "!"));
    }

    @Test
    void theLongestNameInThePartIsMeant() {
        CodeList<Trigger> ours = Trigger.LIST.with(Trigger.of("sample-sent"), "shipment sample", "b of the c");
        assertEquals(
                Option.some("100% transfer on sample-sent"),
                PaymentWords.read("T/T on shipment sample", Instrument.LIST, ours)
                        .map(PaymentPlan::toString));
        assertEquals(
                Option.some("100% transfer on sample-sent"),
                PaymentWords.read("T/T on b of the c", Instrument.LIST, ours.with(Trigger.of("b-of")))
                        .map(PaymentPlan::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30% transfer",
                "30 % transfer on order",
                "101% transfer on order",
                "0% transfer on order",
                "30% transfer 0 days after order",
                "30% transfer 9999 days after order",
                "30% transfer 3661 days after order",
                "30% transfer 60 days following after order",
                "30% transfer at once after order",
                "30% transfer on order unadjusted",
                "30% transfer on order someday",
                "30% transfer end-of-month 0 days after order",
                "EUR 0.00 transfer on order",
                "EUR 0.001 transfer on order",
                "EUR -5 transfer on order",
                "eur 5 transfer on order",
                "rest transfer on order; 30% transfer on arrival",
                "30% transfer on order;70% transfer on arrival"
            })
    void anyOtherSpellingOfAPlanIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> PaymentPlan.parse(text));
    }

    @Test
    void aPlanHasAtMostAHundredInstalments() {
        String hundred = "1% transfer on order; ".repeat(99) + "1% transfer on order";
        assertTrue(PaymentPlan.parse(hundred).isWhole());
        assertThrows(IllegalArgumentException.class, () -> PaymentPlan.parse(hundred + "; 1% transfer on order"));
    }

    @Test
    void aRestOfNothingIsNoWholePlan() {
        assertTrue(!PaymentPlan.parse("100% transfer on order; rest transfer on arrival")
                .isWhole());
    }
}
