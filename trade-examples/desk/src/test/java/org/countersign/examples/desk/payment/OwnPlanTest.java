package org.countersign.examples.desk.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.countersign.trade.payment.advice.Menu;
import org.countersign.trade.payment.date.Convention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans of the user's own: which way of paying each is, or why nobody can say. */
class OwnPlanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T/T in advance with order | advance",
                "100% card on order | card",
                "100% escrow on order | escrow platform",
                "40% deposit, balance before shipment | deposit-before-shipment",
                "40% deposit, balance on goods ready | deposit-before-shipment",
                "40% deposit, balance against copy B/L | deposit-copy-documents",
                "40% deposit, balance 14 days after arrival | deposit-arrival",
                "30% T/T deposit, balance L/C at sight | credit-sight issuing-bank",
                "100% L/C 90 days after B/L | credit-usance issuing-bank",
                "100% against-payment on original-documents | against-payment-sight",
                "100% against-payment 30 days after original-documents | against-payment-tenor",
                "100% against-acceptance 30 days after original-documents | against-acceptance",
                "100% on-delivery on arrival | on-delivery",
                "2/10 net 30 after invoice date | open-account",
                "open-account-insured: 2/10 net 30 after invoice date | open-account-insured insurer",
                "credit-back-to-back: 100% L/C 90 days after B/L | credit-back-to-back issuing-bank"
            })
    void isTheWayOfPayingOfItsLastInstalment(String words, String way) {
        assertEquals(
                way,
                OwnPlan.of(words, Convention.UNADJUSTED)
                        .map(own -> own.candidate().method()
                                + own.candidate()
                                        .promises()
                                        .map(by -> " " + DealWords.word(by))
                                        .mkString())
                        .getOrElse(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30% deposit, 30% on shipment, balance on arrival | is no usual way of paying; say which it is like, such as"
                        + " `open-account: ...`",
                "30% on shipment, balance on arrival | is no usual way of paying; say which it is like, such as"
                        + " `open-account: ...`",
                "30 days end of month after B/L | is read in two ways; say which: `100% transfer 30 days end-of-month after"
                        + " on-board` or `100% transfer end-of-month 30 days after on-board`"
            })
    void orNobodyCanSay(String words, String why) {
        assertEquals(
                "`" + words + "` " + why,
                OwnPlan.of(words, Convention.UNADJUSTED).swap().getOrElse(""));
    }

    /** The plans that are usual are read as the ways under which the library lists them, insured and promised ones aside. */
    @Test
    void theUsualPlansAreReadAsWhatTheyAre() {
        Menu.usual(60)
                .reject(usual -> DealWords.word(usual.method()).matches("open-account-.*|factored|standby|.*confirmed"))
                .forEach(usual -> assertEquals(
                        usual,
                        OwnPlan.of(usual.plan().toString(), Convention.UNADJUSTED)
                                .map(OwnPlan::candidate)
                                .getOrElseThrow(why -> new AssertionError(why))));
    }
}
