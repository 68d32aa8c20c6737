package org.countersign.rules.pack.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import java.util.stream.Stream;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.rule.Outcome;
import org.countersign.testkit.rules.Judged;
import org.countersign.testkit.rules.QuotationCases;
import org.countersign.trade.offer.Quotation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuotationRulesTest {
    private static final String DEPOSIT = "payment=USD 500.00 transfer on order; rest transfer on copy-documents";
    private static final Vector<QuotationLimits.Limit> LIMITS = QuotationLimits.all();

    /** Each rule just inside and just outside its limit, and what mends it. */
    @TestFactory
    Stream<DynamicTest> eachRuleHoldsToItsLimit() {
        return LIMITS.map(limit -> DynamicTest.dynamicTest(limit.toString(), limit::check))
                .toJavaStream();
    }

    @Test
    void everyRuleHasACaseOnEitherSideOfItsLimit() {
        assertEquals(Vector.empty(), gaps(LIMITS));
    }

    @Test
    void aRuleWithoutSuchACaseIsNoticed() {
        Vector<QuotationLimits.Limit> fewer =
                LIMITS.reject(limit -> limit.code().equals("QUO-PAY-A03") && limit.outcome() == Outcome.VIOLATED);
        assertEquals(Vector.of("QUO-PAY-A03 VIOLATED"), gaps(fewer));
    }

    private static Vector<String> gaps(Vector<QuotationLimits.Limit> limits) {
        return QuotationRules.PACK
                .rules()
                .toVector()
                .flatMap(rule ->
                        Vector.of(Outcome.SATISFIED, Outcome.VIOLATED).map(outcome -> rule.code() + " " + outcome))
                .removeAll(limits.map(limit -> limit.code() + " " + limit.outcome()));
    }

    @Test
    void everyRemedyMendsSomething() {
        Vector<String> declared = QuotationRules.PACK
                .rules()
                .toVector()
                .flatMap(rule -> rule.remedies().map(remedy -> rule.code() + " " + remedy.key()));
        Vector<String> seen = LIMITS.filter(limit -> limit.outcome() == Outcome.VIOLATED)
                .flatMap(limit -> limit.fixes()
                        .flatMap(fixes -> fixes.fixes())
                        .flatMap(fix -> fix.remedy().map(key -> limit.code() + " " + key)))
                .distinct();
        assertEquals(Vector.empty(), declared.removeAll(seen));
    }

    @Test
    void theSoundQuotationViolatesNothingAndLeavesNothingOpen() {
        assertEquals(
                Vector.empty(),
                Interpreter.check(QuotationRules.PACK, QuotationCases.sound()).open());
    }

    @Test
    void whatDependsOnTheModeIsUndecidedWithoutIt() {
        Judged.by(QuotationRules.PACK, with("mode="))
                .leavesOpen("QUO-TERM-E01")
                .at("deliveryTerm")
                .missing("mode")
                .only();
    }

    @Test
    void aPlaceWithoutItsCodeIsTooVagueToTell() {
        Judged.by(QuotationRules.PACK, with("deliveryTerm=FOB Beilun, Incoterms 2020"))
                .leavesOpen("QUO-TERM-E02")
                .at("deliveryTerm")
                .missing()
                .inexact("deliveryTerm");
    }

    @Test
    void whoseCountryIsNotKnownIsNamedAndNotThePlaceWhoseCountryIs() {
        Judged.by(QuotationRules.PACK, with("deliveryTerm=DAP Hamburg (DEHAM), Incoterms 2020", "seller.country="))
                .leavesOpen("QUO-TERM-W06")
                .at("deliveryTerm")
                .missing()
                .inexact("seller");
    }

    @Test
    void meansThatAreNotOursLeaveOpenWhetherThePriceIsSafe() {
        Judged.by(QuotationRules.PACK, with("payment=100% barter on arrival"))
                .leavesOpen("QUO-PAY-A02")
                .at("payment")
                .inexact("payment");
    }

    @Test
    void aTermMadeForShipsUsedByAirBecomesItsCounterpart() {
        Judged.by(QuotationRules.PACK, with("mode=AIR"))
                .violates("QUO-TERM-E01")
                .at("deliveryTerm")
                .reading("mode", "AIR")
                .fixedBy("deliveryTerm", "FCA Ningbo (CNNGB), Incoterms 2020")
                .fixedBy("mode", "SEA")
                .fixedCleanly()
                .only();
    }

    @Test
    void exWorksAcrossABorderBecomesFreeCarrierAtTheSamePlace() {
        Judged.by(QuotationRules.PACK, with("deliveryTerm=EXW Ningbo (CNNGB), Incoterms 2020"))
                .violates("QUO-TERM-W03")
                .fixedBy("deliveryTerm", "FCA Ningbo (CNNGB), Incoterms 2020")
                .only();
    }

    @Test
    void aPlanThatFallsShortIsMendedByItsLastInstalment() {
        Judged.by(QuotationRules.PACK, with("payment=30% transfer on order; 60% transfer on copy-documents"))
                .violates("QUO-PAY-E01")
                .fixedBy("payment", "30% transfer on order; rest transfer on copy-documents")
                .only();
    }

    @Test
    void amountsLeaveOpenWhatTheyComeToWhileAPriceIsNotSaid() {
        Judged.by(QuotationRules.PACK, with(DEPOSIT, "lines[1].unitPrice="))
                .leavesOpen("QUO-PAY-E03")
                .at("payment")
                .missing("lines[1].unitPrice")
                .inexact();
    }

    @Test
    void whatIsSaidOfTheLinesIsNotSaidOfThePlanAsWell() {
        Judged unitsDiffer = Judged.by(QuotationRules.PACK, with(DEPOSIT, "lines[1].quantity=1000 H87"));
        unitsDiffer.violates("QUO-PRICE-E01").only();
        unitsDiffer.doesNotApply("QUO-PAY-E03");
        Judged noLines = Judged.by(QuotationRules.PACK, with(DEPOSIT, "lines="));
        noLines.violates("QUO-SAID-E01");
        noLines.doesNotApply("QUO-PAY-E03");
    }

    @Test
    void sharesAloneSayNothingOfAPlanWithAmounts() {
        Judged judged = Judged.by(QuotationRules.PACK, with(DEPOSIT));
        Vector.of("QUO-PAY-E01", "QUO-PAY-E02", "QUO-PAY-W01").forEach(judged::doesNotApply);
        judged.satisfies("QUO-PAY-E03");
        judged.violatesNothing();
    }

    @Test
    void anAmountInAnotherCurrencyIsSaidOnce() {
        Judged.by(QuotationRules.PACK, with("payment=EUR 12500.01 transfer on order; rest transfer on copy-documents"))
                .violates("QUO-PAY-E04")
                .at("payment")
                .reading("currency", "USD")
                .only();
    }

    @Test
    void meansChangeAndTheAmountStays() {
        Judged.by(
                        QuotationRules.PACK,
                        with("payment=USD 500.00 against-payment 2 months after on-board; rest transfer on order"))
                .violates("QUO-PAY-W05")
                .fixedBy("payment", "USD 500.00 against-payment on original-documents; rest transfer on order")
                .fixedBy("payment", "USD 500.00 against-acceptance 2 months after on-board; rest transfer on order");
    }

    @Test
    void longCreditIsCutToItsLimitAndKeepsWhatElseWasAgreed() {
        Judged.by(
                        QuotationRules.PACK,
                        with("payment=USD 500.00 credit end-of-month 7 months after on-board following;"
                                + " rest transfer 2 months after on-board"))
                .violates("QUO-PAY-A03")
                .fixedBy(
                        "payment",
                        "USD 500.00 credit 180 days after on-board following; rest transfer 2 months after on-board");
    }

    @Test
    void wrongNiusBecomePiecesInQuantityAndPriceAtOnce() {
        Judged.by(QuotationRules.PACK, with("lines[1].quantity=1000 NIU", "lines[1].unitPrice=USD 12.50 per 1 NIU"))
                .violates("QUO-GOODS-W02")
                .fixedBy("pieces")
                .fixedCleanly()
                .only();
    }

    private static Quotation with(String... facts) {
        return QuotationLimits.with(Vector.of(facts));
    }
}
