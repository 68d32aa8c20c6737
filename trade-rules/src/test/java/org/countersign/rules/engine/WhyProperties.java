package org.countersign.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Failing;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Leaf;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Place;
import org.countersign.rules.rule.Rule;
import org.countersign.rules.rule.Scope;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Truth;

class WhyProperties {
    private static final Citation HOUSE = Citation.of(Authority.HOUSE, "of this test");
    private static final int MOST_LEAVES = 7;

    @Property
    void onceAllFailingLeavesTurnTheRuleIsViolatedNoLonger(@ForAll("violated") Case broken) {
        Formula formula = broken.formula();
        Toy toy = broken.toy();
        Finding before = judged(formula, toy);
        assertFalse(before.failing().isEmpty());
        assertTrue(before.failing().forAll(leaf -> truth(leaf, toy) == Truth.of(!leaf.wanted())));
        assertNotEquals(
                Outcome.VIOLATED,
                judged(formula, flipped(toy, before.failing().toVector())).outcome());
    }

    @Property
    void aSingleFailingLeafAloneDecides(@ForAll("failingOnce") Case broken) {
        Formula formula = broken.formula();
        Toy toy = broken.toy();
        Finding before = judged(formula, toy);
        assertEquals(
                Outcome.SATISFIED,
                judged(formula, flipped(toy, before.failing().toVector())).outcome());
    }

    @Example
    void whereNothingFailsBecauseThereIsNoElementTheSequenceIsNamed() {
        Condition<Toy> someIsNotOne = Condition.not(Condition.forEach(Toy.MANY, Condition.is(Toy.PART_REFS.get(0), 1)));
        Rule<Toy> rule =
                Rule.warning("TOY-W01").about(Toy.WHOLE).require(someIsNotOne).accordingTo(HOUSE);
        Toy none = new Toy(Vector.fill(Toy.FACTS, Option::none), Vector.empty());
        Finding finding = Interpreter.check(Vector.of(rule), none).findings().head();
        assertEquals(
                Vector.of("present parts"),
                finding.failing().map(Failing::toString).toVector());
    }

    @Property
    void noLeafIsNamedInVain(@ForAll("failingFewTimes") Case broken) {
        Formula formula = broken.formula();
        Toy toy = broken.toy();
        Vector<Failing> failing = judged(formula, toy).failing().toVector();
        for (Failing leaf : failing) {
            assertTrue(failing.remove(leaf).combinations().exists(others -> {
                Toy without = flipped(toy, others);
                return judged(formula, without).outcome() == Outcome.VIOLATED
                        && judged(formula, flipped(without, Vector.of(leaf))).outcome() != Outcome.VIOLATED;
            }));
        }
    }

    @Property
    void anUndecidedRuleNamesMissingFactsAndIsDecidedByThem(
            @ForAll("undecided") Case unclear, @ForAll("complete") Toy answers) {
        Formula formula = unclear.formula();
        Toy toy = unclear.toy();
        Finding open = judged(formula, toy);
        assertFalse(open.missing().isEmpty());
        assertTrue(open.missing().forAll(path -> toy.at(path.toString()).isEmpty()));
        assertTrue(open.inexact().isEmpty());
        Toy answered = open.missing()
                .foldLeft(
                        toy,
                        (t, path) ->
                                t.with(path.toString(), answers.facts().head().getOrElse(0)));
        assertNotEquals(Outcome.UNDECIDED, judged(formula, answered).outcome());
    }

    @Property
    void aFactThatARuleDoesNotReadNeverChangesItsOutcome(
            @ForAll("formulas") Formula formula, @ForAll("toys") Toy toy, @ForAll("toys") Toy other) {
        Rule<Toy> rule = rule(formula);
        Vector<String> read = rule.reads().map(Place::pattern);
        Vector<Option<Integer>> facts = Vector.range(0, Toy.FACTS)
                .map(i -> (read.contains("f" + i) ? toy : other).facts().get(i));
        Toy changed = new Toy(facts, read.exists(p -> p.startsWith("parts")) ? toy.parts() : other.parts());
        assertEquals(judged(formula, toy), judged(formula, changed));
    }

    @Property
    void whenItIsUnknownWhetherARuleAppliesItIsNeverViolated(
            @ForAll("formulas") Formula when, @ForAll("formulas") Formula require, @ForAll("fewUnknown") Toy toy) {
        Rule<Toy> rule = Rule.warning("TOY-W02")
                .about(Toy.WHOLE)
                .when(when.condition())
                .require(require.condition())
                .accordingTo(HOUSE);
        Outcome outcome =
                Interpreter.check(Vector.of(rule), toy).findings().head().outcome();
        boolean certain = toy.completions().forAll(full -> when.holds(full) && !require.holds(full));
        boolean possible = toy.completions().exists(full -> when.holds(full) && !require.holds(full));
        assertTrue(outcome != Outcome.VIOLATED || certain);
        assertTrue(outcome != Outcome.SATISFIED && outcome != Outcome.NOT_APPLICABLE || !possible);
    }

    private static Rule<Toy> rule(Formula formula) {
        return Rule.warning("TOY-W01")
                .about(Toy.WHOLE)
                .require(formula.condition())
                .accordingTo(HOUSE);
    }

    private static Finding judged(Formula formula, Toy toy) {
        return Interpreter.check(Vector.of(rule(formula)), toy).findings().head();
    }

    /** The toy with the fact of each leaf changed so that the leaf is as the rule wants it. */
    private static Toy flipped(Toy toy, Vector<Failing> leaves) {
        return leaves.foldLeft(toy, (t, leaf) -> {
            String path = leaf.path().toString();
            return Vector.range(0, 3)
                    .map(value -> t.with(path, value))
                    .find(changed -> truth(leaf, changed) == Truth.of(leaf.wanted()))
                    .getOrElseThrow(() -> new AssertionError("no value turns " + leaf));
        });
    }

    @SuppressWarnings("unchecked") // every leaf of these tests is about toys
    private static Truth truth(Failing failing, Toy toy) {
        Scope<Toy> whole = Scope.of(toy);
        return ((Leaf<Toy>) failing.leaf())
                .truth(failing.path()
                        .numbers()
                        .headOption()
                        .map(n -> whole.at(Toy.MANY, n, toy.parts().get(n - 1)))
                        .getOrElse(whole));
    }

    @Provide
    Arbitrary<Formula> formulas() {
        return Jqwik.arbitrary(Formula.any());
    }

    @Provide
    Arbitrary<Case> violated() {
        return Jqwik.arbitrary(violated(Toy.toys(80)));
    }

    @Provide
    Arbitrary<Case> failingOnce() {
        return Jqwik.arbitrary(violated(Toy.toys(100))
                .filter(broken -> broken.finding().failing().size() == 1));
    }

    /** Few enough that all their combinations can be tried. */
    @Provide
    Arbitrary<Case> failingFewTimes() {
        return Jqwik.arbitrary(violated(Toy.toys(80))
                .filter(broken -> broken.finding().failing().size() <= MOST_LEAVES));
    }

    @Provide
    Arbitrary<Case> undecided() {
        return Jqwik.arbitrary(
                cases(Toy.toys(80)).filter(unclear -> unclear.finding().outcome() == Outcome.UNDECIDED));
    }

    @Provide
    Arbitrary<Toy> fewUnknown() {
        return Jqwik.arbitrary(Toy.toys(80).filter(toy -> toy.unknown() <= Toy.FEW));
    }

    @Provide
    Arbitrary<Toy> complete() {
        return Jqwik.arbitrary(Toy.toys(100));
    }

    @Provide
    Arbitrary<Toy> toys() {
        return Jqwik.arbitrary(Toy.toys(80));
    }

    /** Violated, and not only because a sequence is empty. */
    private static Gen<Case> violated(Gen<Toy> toys) {
        return cases(toys)
                .filter(broken -> broken.finding().outcome() == Outcome.VIOLATED
                        && !broken.finding().failing().exists(leaf -> leaf.leaf() instanceof Leaf.Present));
    }

    private static Gen<Case> cases(Gen<Toy> toys) {
        return source -> new Case(Formula.any().next(source), toys.next(source));
    }

    private record Case(Formula formula, Toy toy) {
        Finding finding() {
            return judged(formula, toy);
        }
    }
}
