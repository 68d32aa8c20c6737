package org.countersign.rules.pack.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.fix.Fixes;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.RuleCode;
import org.countersign.testkit.rules.Judged;
import org.countersign.testkit.rules.QuotationCases;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Patch;
import org.countersign.trade.offer.Quotation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuotationRulesTest {
    private static final Vector<Limit> LIMITS = limits();

    /** Each rule just inside and just outside its limit, and what mends it. */
    @TestFactory
    Stream<DynamicTest> eachRuleHoldsToItsLimit() {
        return LIMITS.map(limit -> DynamicTest.dynamicTest(limit.toString(), limit::check)).toJavaStream();
    }

    @Test
    void everyRuleHasACaseOnEitherSideOfItsLimit() {
        Vector<String> both = QuotationRules.PACK
                .rules()
                .toVector()
                .flatMap(rule ->
                        Vector.of(Outcome.SATISFIED, Outcome.VIOLATED).map(outcome -> rule.code() + " " + outcome));
        assertEquals(
                both.sorted(),
                LIMITS.map(limit -> limit.code() + " " + limit.outcome())
                        .distinct()
                        .sorted());
    }

    @Test
    void everyRemedyMendsSomething() {
        Vector<String> declared =
                QuotationRules.PACK.rules().toVector().flatMap(rule -> rule.remedies().map(remedy -> rule.code() + " " + remedy.key()));
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
                .fixedCleanly()
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
    void wrongNiusBecomePiecesInQuantityAndPriceAtOnce() {
        Judged.by(
                        QuotationRules.PACK,
                        with("lines[1].quantity=1000 NIU", "lines[1].unitPrice=USD 12.50 per 1 NIU"))
                .violates("QUO-GOODS-W02")
                .fixedBy("pieces")
                .fixedCleanly()
                .only();
    }

    private static Vector<Limit> limits() {
        try (var stream =
                Objects.requireNonNull(QuotationRulesTest.class.getResourceAsStream("quotation-limits.txt"))) {
            return Vector.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Vector.of(line.split(" \\| ")))
                    .map(cells -> new Limit(
                            cells.get(0),
                            Outcome.valueOf(cells.get(1)),
                            Vector.of(cells.get(2).split(" & ")),
                            cells.drop(3).headOption().getOrElse(""),
                            cells.drop(4).headOption().getOrElse("")));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Quotation with(String... facts) {
        return with(Vector.of(facts));
    }

    private static Quotation with(Vector<String> facts) {
        return facts.foldLeft(QuotationCases.sound(), (quotation, fact) -> {
            int equals = fact.indexOf('=');
            return with(quotation, fact.substring(0, equals), fact.substring(equals + 1));
        });
    }

    private static Quotation with(Quotation quotation, String path, String text) {
        if (path.equals("documents")) {
            return Quotation.SHAPE.with(quotation, Quotation.DOCUMENTS, Vector.empty());
        }
        if (path.equals("lines")) {
            return Quotation.SHAPE.with(
                    quotation,
                    Quotation.LINES,
                    text.equals("twice") ? quotation.lines().appendAll(quotation.lines()) : Vector.empty());
        }
        return text.isEmpty()
                ? Patch.leaveOut(Quotation.SHAPE, quotation, Path.parse(path))
                : Patch.put(Quotation.SHAPE, quotation, Path.parse(path), text);
    }

    private record Limit(String code, Outcome outcome, Vector<String> facts, String path, String mend) {
        void check() {
            Judged judged = Judged.by(QuotationRules.PACK, with(facts));
            if (outcome == Outcome.SATISFIED) {
                judged.satisfies(code);
                return;
            }
            judged.violates(code).at(path);
            assertTrue(mends().contains(mend), () -> "mended by " + mends() + "\n" + fixes());
        }

        private Seq<Fixes> fixes() {
            Quotation quotation = with(facts);
            Seq<Finding> findings = Interpreter.check(QuotationRules.PACK, quotation)
                    .of(RuleCode.of(code))
                    .filter(finding -> finding.outcome() == Outcome.VIOLATED);
            return findings.map(finding -> Fixes.of(QuotationRules.PACK, quotation, finding));
        }

        private Vector<String> mends() {
            Vector<String> all = fixes().toVector().flatMap(fixes -> fixes.fixes()
                    .map(fix -> fix.remedy().getOrElse("derived"))
                    .appendAll(fixes.toAsk().map(path -> "ask")));
            return all.isEmpty() ? Vector.of("none") : all;
        }

        @Override
        public String toString() {
            return code + " " + outcome + " " + facts.mkString(" & ");
        }
    }
}
