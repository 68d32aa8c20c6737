package org.countersign.trade.payment.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.testkit.trade.ExposureGens;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.money.Amount;
import org.countersign.trade.party.Places;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.PaymentTexts;
import org.countersign.trade.payment.exposure.Backing;
import org.countersign.trade.payment.exposure.Stakes;
import org.countersign.trade.payment.exposure.Title;
import org.countersign.trade.payment.method.Method;
import org.countersign.trade.payment.method.Undertaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms for a deal of 10,000 between strangers, and how they loosen. */
class AdviceTest {
    private static final Milestones DAYS =
            Milestones.parse("acceptance 2026-06-20; arrival 2026-06-10; copy-documents 2026-05-03;"
                    + " goods-ready 2026-04-20; on-board 2026-05-01; order 2026-03-01; original-documents 2026-05-08");

    @Test
    void aFirstOrderBetweenStrangersIsSecuredAndEveryAdviceSaysWhy() {
        Advice advice = advice(situation(2000, 4000, 0), Menu.usual(60));
        assertEquals(eur(2000), advice.sellerLimit());
        assertTrue(advice.advised().nonEmpty());
        advice.advised().forEach(one -> {
            assertTrue(one.reasons().map(Reason::code).contains("PAY-WITHIN"));
            assertTrue(one.reasons().size() > 1, one::toString);
        });
        Seq<Method> methods = advice.advised().map(one -> one.candidate().method());
        assertFalse(methods.contains(Method.OPEN_ACCOUNT), methods::toString);
        assertFalse(methods.contains(Method.ADVANCE), "the buyer would lose all");
        assertTrue(methods.contains(Method.ESCROW), methods::toString);
    }

    /** The limit of 2,000 becomes 3,000, 5,000 and 8,000; open account puts the whole price at stake. */
    @ParameterizedTest
    @CsvSource({
        "0,  EUR 2000.00, false, false",
        "1,  EUR 3000.00, false, false",
        "3,  EUR 5000.00, true,  false",
        "10, EUR 8000.00, true,  false"
    })
    void termsLoosenWithEveryStepOfTrust(int cleanOrders, String limit, boolean collection, boolean open) {
        Advice advice = advice(situation(2000, 4000, cleanOrders), Menu.usual(60));
        assertEquals(limit, advice.sellerLimit().toString());
        assertEquals(collection, isWithin(advice, Method.AGAINST_PAYMENT_SIGHT));
        assertEquals(open, isWithin(advice, Method.OPEN_ACCOUNT));
    }

    @Test
    void withALimitOfAllOpenAccountComesWithinReachAndItsTrapIsNamed() {
        Advice advice = advice(
                situation(10000, 0, 0),
                Vector.of(candidate(Method.OPEN_ACCOUNT, "100% transfer 60 days after on-board")));
        assertEquals("PAY-TRAP-ARREAR", codes(advice.advised().head().traps()));
        assertEquals(
                "PAY-WITHIN PAY-BEST-SELLER PAY-BEST-BUYER PAY-BEST-COST PAY-BEST-TIED",
                codes(advice.advised().head().reasons()));
    }

    @Test
    void whatIsUnknownIsSetAsideAndNamed() {
        Situation bare = with(
                situation(10000, 10000, 0),
                Tariff.unknown().with(Method.OPEN_ACCOUNT_INSURED, Percentage.of(1)),
                Vector.empty());
        Advice advice = advice(
                bare,
                Vector.of(
                        candidate(Method.ADVANCE, "100% transfer on order"),
                        new Candidate(
                                Method.OPEN_ACCOUNT_INSURED,
                                PaymentPlan.parse("100% transfer 60 days after on-board"),
                                Vector.of(Undertaking.INSURER))));
        assertTrue(advice.advised().isEmpty());
        assertEquals(
                Vector.of(
                        "nobody has said what `advance` costs",
                        "nobody has said what the promise INSURER is worth here"),
                advice.others()
                        .flatMap(SetAside::why)
                        .map(AdviceTexts.english()::say)
                        .toVector());
    }

    @Test
    void aPlanWhoseDatesAreUnknownIsSetAsideWithWhatItWaitsFor() {
        Advice advice = advice(
                situation(10000, 10000, 0),
                Vector.of(candidate(Method.OPEN_ACCOUNT, "100% transfer 30 days after invoice")));
        assertEquals(
                "the due date counts from the event `invoice`, of which no date is known yet",
                PaymentTexts.english().say(advice.others().head().why().head()));
    }

    @Test
    void aPlanThatAnotherBeatsNamesIt() {
        Advice advice = advice(
                situation(10000, 10000, 0),
                Vector.of(
                        candidate(Method.DEPOSIT_ARRIVAL, "30% transfer on order; rest transfer on arrival"),
                        candidate(
                                Method.DEPOSIT_ARRIVAL, "30% transfer on order; rest transfer 7 days after arrival")));
        assertEquals(1, advice.advised().size());
        assertEquals("PAY-DOMINATED", codes(advice.others().head().why()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deposit-copy-documents | 30% transfer on order; rest transfer on copy-documents | NOT_NEGOTIABLE | CIF | COPIES DEPOSIT",
                "deposit-copy-documents | 50% transfer on order; rest transfer on copy-documents | ORDER_BILL | FOB | CARRIER",
                "against-payment-sight  | 100% against-payment on original-documents | NOT_NEGOTIABLE | CIF | NO-TITLE REFUSED-PAPERS",
                "against-payment-tenor  | 100% against-payment 60 days after original-documents | ORDER_BILL | CIF | REFUSED-PAPERS TENOR",
                "credit-sight           | 100% credit on original-documents | ORDER_BILL | EXW | EX-WORKS PAPERS UNCONFIRMED ARREAR",
                "on-delivery            | 100% on-delivery on arrival | NOT_NEGOTIABLE | CIF | REMOTE REFUSED-GOODS",
                "card                   | 100% card on order | NOT_NEGOTIABLE | CIF | CHARGEBACK ARREAR",
                "escrow                 | 100% escrow on order | NOT_NEGOTIABLE | CIF | CLAIM-WINDOW ARREAR",
                "advance                | 100% transfer on order | ORDER_BILL | CIF | ''"
            })
    void trapsAreNamedWhereTheyConcernTheDeal(String method, String plan, Title title, Incoterm rule, String traps) {
        Situation any = situation(100000, 100000, 0);
        Situation deal = new Situation(
                any.price(),
                DeliveryTerm.of(rule, Option.some(Places.NINGBO), Option.none()),
                title,
                true,
                any.stakes(),
                any.milestones(),
                any.promises(),
                any.sellerLimit(),
                any.buyerLimit(),
                0,
                any.tariff());
        Advice advice = advice(deal, Vector.of(candidate(Method.parse(method), plan)));
        assertEquals(traps, codes(advice.advised().head().traps()).replace("PAY-TRAP-", ""));
    }

    @Test
    void everyReasonHasWordsInBothLanguages() {
        Advice advice = advice(situation(2000, 4000, 0), Menu.usual(60));
        Vector<Reason> all = Vector.of(
                        Says.within(eur(1), eur(2), eur(3), eur(4)),
                        Says.overSeller(eur(2), eur(1)),
                        Says.overBuyer(eur(2), eur(1)),
                        Says.dominated(Menu.usual(60).head()),
                        Says.bestForSeller(eur(1)),
                        Says.bestForBuyer(eur(1)),
                        Says.cheapest(eur(1)),
                        Says.leastTied(),
                        Says.balanced(),
                        Says.costUnknown(Menu.usual(60).head()),
                        Says.promiseUnknown(Undertaking.INSURER),
                        Says.discrepancies(),
                        Says.smallDeposit(Percentage.of(80), Percentage.of(30)))
                .appendAll(advice.others().flatMap(SetAside::why));
        TreeSet<String> traps = TreeSet.of(
                        "COPIES",
                        "NO-TITLE",
                        "CARRIER",
                        "EX-WORKS",
                        "REMOTE",
                        "REFUSED-GOODS",
                        "CHARGEBACK",
                        "CLAIM-WINDOW",
                        "REFUSED-PAPERS",
                        "TENOR",
                        "UNCONFIRMED",
                        "DISPUTE",
                        "EXPIRY",
                        "ARREAR")
                .map(name -> "PAY-TRAP-" + name);
        Vector.of(AdviceTexts.english(), AdviceTexts.chinese()).forEach(texts -> {
            assertEquals(TreeSet.ofAll(texts.keys()), traps.addAll(all.map(Reason::code)));
            all.forEach(reason -> {
                String said = texts.say(reason);
                assertFalse(said.contains("{"), said);
                reason.arguments().values().forEach(argument -> assertTrue(said.contains(argument), said));
            });
        });
    }

    @Test
    void trustStepsRise() {
        assertEquals("0:100% 1:150% 3:250% 10:400%", TrustSteps.OURS.toString());
        assertEquals(
                Vector.of(100L, 150L, 150L, 250L, 400L),
                Vector.of(0, 1, 2, 9, 11)
                        .map(orders ->
                                TrustSteps.OURS.after(orders).points().number().longValueExact()));
        Vector.of("", "1:100%", "0:100% 0:200%", "0:200% 1:100%", "0:100", "0:100%  1:200%")
                .forEach(text -> assertThrows(IllegalArgumentException.class, () -> TrustSteps.parse(text), text));
        assertThrows(IllegalArgumentException.class, () -> Tariff.unknown().with(Method.ADVANCE, Percentage.of(-1)));
        assertThrows(IllegalArgumentException.class, () -> situation(-1, 0, 0));
    }

    @Test
    void aSituationHasAPriceAndNothingBelowZero() {
        String rule = "price must be above zero, limits and orders not below it: `";
        Refused.with(rule + "EUR 0.00`, `EUR 1.00`, `EUR 1.00`, `0`", () -> bounds("EUR 0.00", 1, 1, 0));
        Refused.with(rule + "EUR 9.00`, `EUR -1.00`, `EUR 1.00`, `0`", () -> bounds("EUR 9.00", -1, 1, 0));
        Refused.with(rule + "EUR 9.00`, `EUR 1.00`, `EUR -1.00`, `0`", () -> bounds("EUR 9.00", 1, -1, 0));
        Refused.with(rule + "EUR 9.00`, `EUR 1.00`, `EUR 1.00`, `-1`", () -> bounds("EUR 9.00", 1, 1, -1));
        assertEquals(0, bounds("EUR 0.01", 0, 0, 0).cleanOrders());
    }

    private static Situation bounds(String price, int sellerLimit, int buyerLimit, int cleanOrders) {
        Situation any = situation(1, 1, 0);
        return new Situation(
                Amount.parse(price),
                any.term(),
                any.title(),
                any.remote(),
                any.stakes(),
                any.milestones(),
                any.promises(),
                eur(sellerLimit),
                eur(buyerLimit),
                cleanOrders,
                any.tariff());
    }

    @Test
    void stepsOfTrustRiseFromTheFirstOrderOn() {
        String rule = "trust steps must rise from 0 clean orders on: `";
        Refused.with(rule + "`", () -> new TrustSteps(Vector.empty()));
        Refused.with(rule + "1:100%`", () -> TrustSteps.parse("1:100%"));
        Refused.with(rule + "0:100% 0:150%`", () -> TrustSteps.parse("0:100% 0:150%"));
        Refused.with(rule + "0:150% 1:100%`", () -> TrustSteps.parse("0:150% 1:100%"));
        Vector<TrustSteps.Step> many =
                Vector.range(0, 51).map(orders -> new TrustSteps.Step(orders, Percentage.of(100 + orders)));
        assertEquals(50, new TrustSteps(many.init()).steps().size());
        assertThrows(IllegalArgumentException.class, () -> new TrustSteps(many));
        Refused.with("trust step must not be below zero: `-1:100%`", () -> new TrustSteps.Step(-1, Percentage.of(100)));
        Refused.with("trust step must not be below zero: `0:-1%`", () -> new TrustSteps.Step(0, Percentage.of(-1)));
    }

    /** Production costs 80 and the goods fetch 30, so a deposit has to bring 50. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50% transfer on order; rest transfer on copy-documents       | false",
                "49% transfer on order; rest transfer on copy-documents       | true",
                "EUR 4900.00 transfer on order; rest transfer on copy-documents | true",
                "49% transfer on goods-ready; rest transfer on copy-documents | false",
                "100% transfer on order                                       | false"
            })
    void aDepositThatDoesNotReachIsATrap(String plan, boolean trapped) {
        Advice advice = advice(situation(10000, 10000, 0), Vector.of(candidate(Method.DEPOSIT_COPY_DOCUMENTS, plan)));
        assertEquals(
                trapped,
                advice.advised().flatMap(Advised::traps).map(Reason::code).contains("PAY-TRAP-DEPOSIT"));
    }

    private static boolean isWithin(Advice advice, Method method) {
        return advice.advised().exists(one -> one.candidate().method() == method)
                || advice.others()
                        .exists(one -> one.candidate().method() == method
                                && codes(one.why()).equals("PAY-DOMINATED"));
    }

    private static String codes(Seq<Reason> reasons) {
        return reasons.map(Reason::code).mkString(" ");
    }

    private static Candidate candidate(Method method, String plan) {
        return new Candidate(method, PaymentPlan.parse(plan), Vector.empty());
    }

    private static Advice advice(Situation situation, Seq<Candidate> candidates) {
        return Advice.of(situation, candidates, TrustSteps.OURS, ExposureGens.EVERY_DAY);
    }

    private static Situation situation(int sellerLimit, int buyerLimit, int cleanOrders) {
        Tariff tariff = Vector.of(Method.values())
                .foldLeft(
                        Tariff.unknown(),
                        (known, method) -> known.with(
                                method,
                                Percentage.of(method.sheet().undertakings().size())));
        return new Situation(
                eur(10000),
                DeliveryTerm.of(Incoterm.CIF, Option.some(Places.NINGBO), Option.none()),
                Title.ORDER_BILL,
                false,
                new Stakes(Percentage.of(80), Percentage.of(30), Percentage.of(0), Percentage.of(70)),
                DAYS,
                Vector.of(Undertaking.values()).map(by -> new Backing(by, Percentage.of(90))),
                eur(sellerLimit),
                eur(buyerLimit),
                cleanOrders,
                tariff);
    }

    private static Situation with(Situation any, Tariff tariff, Seq<Backing> promises) {
        return new Situation(
                any.price(),
                any.term(),
                any.title(),
                any.remote(),
                any.stakes(),
                any.milestones(),
                promises,
                any.sellerLimit(),
                any.buyerLimit(),
                any.cleanOrders(),
                tariff);
    }

    private static Amount eur(int number) {
        return Amount.parse("EUR " + number);
    }
}
