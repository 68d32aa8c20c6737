package org.countersign.examples.desk.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.PaymentGens;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.date.Convention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms of payment as they are typed: read in each way that there is, or refused. */
class TermsReadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60 days after B/L | 100% transfer 60 days after on-board",
                "60 days from the B/L | 100% transfer 60 days after on-board",
                "60 days after bill of lading date | 100% transfer 60 days after on-board",
                "60 days | ",
                "net 30 after invoice date | 100% transfer 30 days after invoice",
                "T/T net 45 days after B/L | 100% transfer 45 days after on-board",
                "30% deposit, balance against copy B/L | 30% transfer on order; rest transfer on copy-documents",
                "30% deposit, balance against copy of B/L | 30% transfer on order; rest transfer on copy-documents",
                "L/C 90 days after B/L | 100% credit 90 days after on-board",
                "10 business days after receipt of invoice | 100% transfer 10 business-days after invoice-received",
                "5 banking days after invoice date by T/T | 100% transfer 5 business-days after invoice",
                "10th prox. after invoice date | 100% transfer day 10 of month 1 after invoice",
                "31 prox invoice date | 100% transfer day 31 of month 1 after invoice",
                "end of month of invoice date | 100% transfer end-of-month after invoice",
                "end-of-month 30 days after invoice | 100% transfer end-of-month 30 days after invoice",
                "30 days end-of-month after invoice following | 100% transfer 30 days end-of-month after invoice"
                        + " following",
                "EUR 5000 transfer on order; rest credit on original-documents | EUR 5000.00 transfer on order; rest"
                        + " credit on original-documents"
            })
    void isReadInOneWay(String words, String plan) {
        assertEquals(
                plan == null ? "none" : plan,
                TermsRead.of(words)
                        .map(read -> read.readings()
                                .map(one -> one.plan().toString())
                                .mkString(" or "))
                        .getOrElse("none"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 days end of month after invoice date | 100% transfer 30 days end-of-month after invoice | 100%"
                        + " transfer end-of-month 30 days after invoice",
                "30 days EOM after B/L | 100% transfer 30 days end-of-month after on-board | 100% transfer end-of-month"
                        + " 30 days after on-board",
                "20% deposit by T/T, balance 2 months after B/L, month-end | | ",
                "20% deposit by T/T; balance 60 days after arrival at the end of the month | 20% transfer on order; rest"
                        + " transfer 60 days end-of-month after arrival | 20% transfer on order; rest transfer"
                        + " end-of-month 60 days after arrival"
            })
    void theEndOfAMonthIsReadInTwoWays(String words, String first, String second) {
        assertEquals(
                first == null ? "none" : first + " or " + second,
                TermsRead.of(words)
                        .map(read -> read.readings()
                                .map(one -> one.plan().toString())
                                .mkString(" or "))
                        .getOrElse("none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "net 30",
                "2/10 net 30",
                "30/10 net 5 after B/L",
                "0/10 net 30 after B/L",
                "2/10 after B/L",
                "T/T 30 after invoice date",
                "100% L/C against 2 of 3 B/L",
                "as agreed",
                "30% deposit, the rest later",
                "balance on shipment, 30% on order",
                "T/T 10 days before shipment",
                "2 weeks prior to shipment by T/T",
                "30 business days end of the year after B/L, 10 prox",
                "10th prox. 30 days after invoice date",
                "9999 business days after B/L"
            })
    void whatIsNotUnderstoodToTheLastPartIsRefused(String words) {
        assertTrue(TermsRead.of(words).isLeft(), () -> TermsRead.of(words).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2/10 net 30 after invoice date | 100% transfer 30 days after invoice | 0: 2% within 10 days",
                "2% / 10, net 30 days from the B/L | 100% transfer 30 days after on-board | 0: 2% within 10 days",
                "2% 10 days, net 30 days after B/L | 100% transfer 30 days after on-board | 0: 2% within 10 days",
                "less 2.5% discount if paid within 8 days; net 60 days after invoice by T/T | 100% transfer 60 days after"
                        + " invoice | 0: 2.5% within 8 days",
                "60 days after B/L, 1.5% if paid within 14 days | 100% transfer 60 days after on-board | 0: 1.5% within"
                        + " 14 days",
                "30% deposit, balance 2/10 n/30 after B/L | 30% transfer on order; rest transfer 30 days after on-board |"
                        + " 1: 2% within 10 days",
                "50% 1/5 net 20 after invoice, 50% 3/7 net 90 after arrival | 50% transfer 20 days after invoice; 50%"
                        + " transfer 90 days after arrival | 0: 1% within 5 days, 1: 3% within 7 days"
            })
    void aDiscountForEarlyPaymentIsReadWithItsPart(String words, String plan, String discounts) {
        TermsRead read = TermsRead.of(words).getOrElseThrow(why -> new AssertionError(why));
        assertEquals(plan, read.readings().head().plan().toString());
        assertEquals(
                discounts,
                read.discounts()
                        .map(one -> one._1 + ": " + one._2)
                        .toVector()
                        .sorted()
                        .mkString(", "));
    }

    @Test
    void aLongLetterIsNoPaymentTerm() {
        assertTrue(TermsRead.of("30% deposit ".repeat(50)).isLeft());
        assertTrue(TermsRead.of("x".repeat(1_000_000)).isLeft());
    }

    @Test
    void itSaysWhetherATransferIsAssumed() {
        assertTrue(TermsRead.of("30% deposit, balance against copy B/L").get().transferAssumed());
        assertFalse(
                TermsRead.of("30% T/T deposit, balance against copy B/L").get().transferAssumed());
    }

    @Test
    void aConventionMovesWhatHasNone() {
        assertEquals(
                "30% transfer on order following; rest transfer 5 days after arrival preceding",
                TermsRead.of("30% transfer on order; rest transfer 5 days after arrival preceding")
                        .get()
                        .with(Convention.FOLLOWING)
                        .readings()
                        .head()
                        .plan()
                        .toString());
    }

    @Property(tries = 300)
    void whatTheLibraryWritesIsReadAsItIs(@ForAll("plans") PaymentPlan plan) {
        assertEquals(plan, TermsRead.of(plan.toString()).get().readings().head().plan());
    }

    @Property(tries = 500)
    void anyWordsAreReadOrRefused(@ForAll("words") String words) {
        TermsRead.of(words).forEach(read -> assertTrue(read.readings().size() <= 2));
    }

    @Provide
    Arbitrary<PaymentPlan> plans() {
        return Jqwik.arbitrary(PaymentGens.plan())
                .filter(plan -> plan.toString().length() <= 500);
    }

    @Provide
    Arbitrary<String> words() {
        return Jqwik.arbitrary(Gen.of(
                        "30%",
                        "balance",
                        "T/T",
                        "L/C",
                        "60 days",
                        "after",
                        "B/L",
                        "end of month",
                        "prox",
                        "10th",
                        ",",
                        "and",
                        "deposit",
                        "invoice date",
                        "0 days",
                        "business days",
                        "100%",
                        "%",
                        "120%",
                        "EOM",
                        "2/10",
                        "net 30",
                        "2% within 10 days",
                        "2% 10 days, net")
                .many(0, 9)
                .map(parts -> parts.mkString(" ")));
    }
}
