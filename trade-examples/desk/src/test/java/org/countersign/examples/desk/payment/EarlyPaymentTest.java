package org.countersign.examples.desk.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.date.Convention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a discount for early payment saves, until when, and what waiting costs. */
class EarlyPaymentTest {
    /** 2/98 x 365/20 = 37.2 %; 1/99 x 365/80 = 4.6 %; 3/97 x 365/20 = 56.4 %. */
    @ParameterizedTest
    @CsvSource({
        "2/10 net 30 after B/L, EUR 1000, 2026-05-22, EUR 20.00, EUR 980.00, 37.2",
        "1/10 net 90 after B/L, EUR 99.99, 2026-05-22, EUR 1.00, EUR 98.99, 4.6",
        "3/10 net 30 after B/L, EUR 0.50, 2026-05-22, EUR 0.02, EUR 0.48, 56.4",
        "2/10 net 30 after arrival, EUR 1000, none, EUR 20.00, EUR 980.00, none",
        "'EUR 1000 transfer 30 days after on-board', EUR 1000, none, none, none, none"
    })
    void isReckonedToTheCent(String words, String amount, String until, String off, String pay, String yearly) {
        TermsRead read = TermsRead.of(words).getOrElseThrow(why -> new AssertionError(why));
        DatedTerms terms =
                DatedTerms.of(read, Convention.UNADJUSTED, Milestones.parse("on-board 2026-05-12"), Option.none());
        Option<EarlyPayment> early = read.discounted(read.readings().head().plan())
                .map(one -> EarlyPayment.of(terms, one._1, one._2, Option.some(Amount.parse(amount))))
                .headOption();
        assertEquals(until, said(early.flatMap(EarlyPayment::until)));
        assertEquals(off, said(early.flatMap(EarlyPayment::off)));
        assertEquals(pay, said(early.flatMap(EarlyPayment::pay)));
        assertEquals(yearly, said(early.flatMap(EarlyPayment::yearly)));
    }

    /** 22 May 2026 is a Friday, 24 May a Sunday: the days of both move where a convention moves them. */
    @Test
    void aConventionMovesTheLastDayOfTheDiscountToo() {
        TermsRead read = TermsRead.of("2/12 net 30 after B/L").getOrElseThrow(why -> new AssertionError(why));
        assertEquals(
                "2% within 12 days following",
                read.with(Convention.FOLLOWING).discounts().values().mkString());
    }

    private static String said(Option<?> value) {
        return value.map(Object::toString).getOrElse("none");
    }
}
