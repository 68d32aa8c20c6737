package org.countersign.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Facts;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Place;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Report;
import org.countersign.rules.rule.Rule;
import org.countersign.rules.rule.RuleCode;
import org.countersign.rules.rule.Severity;
import org.countersign.testkit.rules.Judged;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class InterpreterTest {
    private static final Citation HOUSE = Citation.of(Authority.HOUSE, "of this test");
    private static final Ref<Toy, Integer> F0 = Toy.REFS.get(0);
    private static final Ref<Toy, Integer> F1 = Toy.REFS.get(1);
    private static final Ref<Toy, Integer> PART_F0 = Toy.PART_REFS.get(0);

    private static final Rule<Toy> F0_IS_ONE = rule("TOY-W01", F0, Condition.is(F0, 1));
    private static final Rule<Toy> EACH_PART_IS_ONE = rule("TOY-W02", PART_F0, Condition.is(PART_F0, 1));
    private static final Rule<Toy> THROWS = rule("TOY-W03", F0, Condition.opaque("throws", InterpreterTest::fails, F0));
    private static final Rule<Toy> THROWS_IN_PARTS =
            rule("TOY-W04", PART_F0, Condition.opaque("throws", InterpreterTest::fails, PART_F0));
    private static final Vector<Rule<Toy>> ALL = Vector.of(F0_IS_ONE, EACH_PART_IS_ONE, THROWS, THROWS_IN_PARTS);

    private static final Toy EMPTY = new Toy(Vector.fill(Toy.FACTS, Option::none), Vector.empty());
    private static final Toy TWO_PARTS =
            EMPTY.with(0, 1).withParts(2).with(0, 0, 1).with(1, 0, 2);

    @Test
    void neitherTheOrderOfRulesNorARuleGivenTwiceMatters() {
        Report once = Interpreter.check(ALL, TWO_PARTS);
        assertEquals(once, Interpreter.check(ALL.reverse(), TWO_PARTS));
        assertEquals(once, Interpreter.check(ALL.appendAll(ALL), TWO_PARTS));
    }

    @Test
    void twoDifferentRulesOfOneCodeAreRefused() {
        Rule<Toy> other = rule("TOY-W01", F0, Condition.is(F0, 2));
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Interpreter.check(Vector.of(F0_IS_ONE, other), EMPTY));
        assertEquals("two different rules have the code `TOY-W01`", refused.getMessage());
    }

    @Test
    void aRuleAboutEachElementHasAFindingForEachInTheirOrder() {
        Toy eleven = EMPTY.withParts(11);
        Report report = Interpreter.check(Vector.of(EACH_PART_IS_ONE), eleven);
        assertEquals(
                Vector.rangeClosed(1, 11).map(n -> "parts[" + n + "].f0"),
                report.findings().map(finding -> finding.path().toString()));
    }

    @Test
    void aRuleAboutEachElementHasNothingToSayWhereThereIsNone() {
        Judged.as(Interpreter.check(Vector.of(EACH_PART_IS_ONE), EMPTY))
                .doesNotApply("TOY-W02")
                .at("parts")
                .only();
    }

    @Test
    void aRuleThatThrowsIsReportedAndTheOthersAreJudgedAllTheSame() {
        Judged judged = Judged.as(Interpreter.check(ALL, TWO_PARTS));
        judged.satisfies("TOY-W01").at("f0");
        judged.satisfies("TOY-W02").at("parts[1].f0");
        judged.violates("TOY-W02").at("parts[2].f0").reading("parts[2].f0", "2").only();
        judged.fails("TOY-W03").at("f0");
        judged.fails("TOY-W04").at("parts[1].f0");
        judged.fails("TOY-W04").at("parts[2].f0");
        assertEquals(
                Vector.of("IllegalStateException: planted"),
                Interpreter.check(ALL, TWO_PARTS)
                        .of(RuleCode.of("TOY-W03"))
                        .flatMap(finding -> finding.fault())
                        .toVector());
    }

    @Test
    void aRuleThatThrowsIsLoggedOnceForEachCheckHoweverManyElementsItFails() {
        List<String> lines = new ArrayList<>();
        Interpreter.check(ALL, TWO_PARTS, recording(lines));
        assertEquals(List.of("warn TOY-W03 planted", "warn TOY-W04 planted"), lines);
    }

    @Test
    void nothingIsLoggedWhileNoRuleThrows() {
        List<String> lines = new ArrayList<>();
        Interpreter.check(Vector.of(F0_IS_ONE, EACH_PART_IS_ONE), TWO_PARTS, recording(lines));
        assertEquals(List.of(), lines);
    }

    @Test
    void aRuleThatDoesNotApplyIsNotAskedForMore() {
        Rule<Toy> guarded = Rule.warning("TOY-W05")
                .about(F0)
                .when(Condition.present(F1))
                .require(Condition.opaque("throws", InterpreterTest::fails, F0))
                .accordingTo(HOUSE);
        Judged.as(Interpreter.check(Vector.of(guarded), TWO_PARTS)).doesNotApply("TOY-W05");
    }

    @Test
    void deepRecursionInARuleIsAFaultOfThatRule() {
        Rule<Toy> endless = rule("TOY-W06", F0, Condition.opaque("endless", InterpreterTest::endless, F0));
        Judged.as(Interpreter.check(Vector.of(endless, F0_IS_ONE), TWO_PARTS))
                .fails("TOY-W06")
                .only()
                .satisfies("TOY-W01");
    }

    @Test
    void onlyAViolationOfSeverityErrorIsAnError() {
        Rule<Toy> error =
                Rule.error("TOY-E01").about(F0).require(Condition.is(F0, 2)).accordingTo(HOUSE);
        assertTrue(Interpreter.check(Vector.of(error), TWO_PARTS).hasErrors());
        assertFalse(Interpreter.check(Vector.of(error), EMPTY).hasErrors());
        assertFalse(Interpreter.check(ALL, TWO_PARTS).hasErrors());
        assertEquals(Severity.ERROR, error.severity());
    }

    @Test
    void whatIsMissingIsNamedOnceForAllRules() {
        Rule<Toy> again = rule("TOY-W07", F0, Condition.atLeast(F0, F1));
        Report report = Interpreter.check(Vector.of(F0_IS_ONE, again), EMPTY);
        assertEquals(
                Vector.of("f0", "f1"), report.missing().map(Object::toString).toVector());
        assertEquals(2, report.of(Outcome.UNDECIDED).size());
    }

    private static Rule<Toy> rule(String code, Place<Toy> target, Condition<Toy> require) {
        return Rule.warning(code).about(target).require(require).accordingTo(HOUSE);
    }

    private static boolean fails(Facts<Toy> facts) {
        throw new IllegalStateException("planted");
    }

    private static boolean endless(Facts<Toy> facts) {
        return facts.of(F0) == deep(facts, 0);
    }

    private static int deep(Facts<Toy> facts, int depth) {
        return facts.of(F0) < 0 ? depth : deep(facts, depth + 1);
    }

    private static Logger recording(List<String> lines) {
        return (Logger) Proxy.newProxyInstance(
                InterpreterTest.class.getClassLoader(), new Class<?>[] {Logger.class}, (proxy, method, arguments) -> {
                    Vector<Object> all = Vector.ofAll(Arrays.asList(arguments));
                    Throwable thrown = (Throwable) all.last();
                    lines.add(method.getName() + " " + all.get(1) + " " + thrown.getMessage());
                    return null;
                });
    }
}
