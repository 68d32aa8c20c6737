package org.countersign.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Failing;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Rule;
import org.countersign.rules.rule.Scope;
import org.countersign.rules.rule.Seen;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Truth;
import org.junit.jupiter.api.Test;

/** How far an answer asks, and what a finding says about it, on the smallest documents that show it. */
class AnsweringTest {
    private static final Citation HOUSE = Citation.of(Authority.HOUSE, "of this test");
    private static final Ref<Toy, Integer> F0 = Toy.REFS.get(0);
    private static final Ref<Toy, Integer> F1 = Toy.REFS.get(1);
    private static final Ref<Toy, Integer> PART_F0 = Toy.PART_REFS.get(0);
    private static final Toy EMPTY = new Toy(Vector.fill(Toy.FACTS, Option::none), Vector.empty());

    @Test
    void whatCannotChangeTheAnswerIsNotAsked() {
        Condition<Toy> never = Condition.opaque("never asked", facts -> fail(), F0);
        Toy one = EMPTY.with(0, 1);
        assertEquals(Truth.NO, truth(Condition.all(Condition.is(F0, 2), never), one));
        assertEquals(Truth.YES, truth(Condition.any(Condition.is(F0, 1), never), one));
        assertThrows(IllegalStateException.class, () -> truth(Condition.all(Condition.is(F0, 1), never), one));
        assertThrows(IllegalStateException.class, () -> truth(Condition.any(Condition.is(F0, 2), never), one));
    }

    @Test
    void afterOneElementThatFailsTheNextIsNotAsked() {
        Condition<Toy> each = Condition.forEach(
                Toy.MANY,
                Condition.opaque("one", facts -> facts.of(PART_F0) == 2 ? fail() : facts.of(PART_F0) == 1, PART_F0));
        Toy parts = EMPTY.withParts(2);
        assertEquals(Truth.NO, truth(each, parts.with(0, 0, 0).with(1, 0, 2)));
        assertEquals(Truth.YES, truth(each, parts.with(0, 0, 1).with(1, 0, 1)));
        assertEquals(Truth.UNKNOWN, truth(each, parts.with(0, 0, 1)));
        assertThrows(
                IllegalStateException.class,
                () -> truth(each, parts.with(0, 0, 1).with(1, 0, 2)));
    }

    private static boolean fail() {
        throw new IllegalStateException("asked all the same");
    }

    @Test
    void aRuleThatPerhapsDoesNotApplyIsUndecidedThoughItsDemandFails() {
        Rule<Toy> rule = Rule.warning("TOY-W01")
                .about(Toy.WHOLE)
                .when(Condition.is(F0, 1))
                .require(Condition.is(F1, 1))
                .accordingTo(HOUSE);
        Finding finding = judged(rule, EMPTY.with(1, 2));
        assertEquals(Outcome.UNDECIDED, finding.outcome());
        assertEquals(Vector.of(Path.parse("f0")), finding.missing());
        assertEquals(Vector.of(new Seen(Path.parse("f1"), "2")), finding.values());
        assertEquals(Outcome.VIOLATED, judged(rule, EMPTY.with(0, 1).with(1, 2)).outcome());
        assertEquals(Outcome.NOT_APPLICABLE, judged(rule, EMPTY.with(0, 2)).outcome());
    }

    @Test
    void aFindingShowsAllThatItsRuleReadsOfThePlace() {
        Rule<Toy> rule = Rule.warning("TOY-W01")
                .about(F0)
                .when(Condition.present(F1))
                .require(Condition.is(F0, 1))
                .accordingTo(HOUSE);
        Finding finding = judged(rule, EMPTY.with(0, 2).with(1, 0));
        assertEquals(Vector.of("f1: 0", "f0: 2"), finding.values().map(Seen::toString));
        assertEquals(Vector.of("is f0 1"), finding.failing().map(Failing::toString));
    }

    @Test
    void ofElementsOnlyThoseThatFailAreShown() {
        Rule<Toy> all = Rule.warning("TOY-W01")
                .about(Toy.MANY)
                .require(Condition.forEach(Toy.MANY, Condition.is(PART_F0, 1)))
                .accordingTo(HOUSE);
        Toy toy = EMPTY.withParts(3).with(0, 0, 1).with(1, 0, 2).with(2, 0, 1);
        assertEquals(Vector.of("is parts[2].f0 1"), judged(all, toy).failing().map(Failing::toString));
        assertEquals(Vector.of("parts[2].f0: 2"), judged(all, toy).values().map(Seen::toString));
        Rule<Toy> some = Rule.warning("TOY-W02")
                .about(Toy.MANY)
                .require(Condition.not(Condition.forEach(Toy.MANY, Condition.is(PART_F0, 1))))
                .accordingTo(HOUSE);
        assertEquals(
                Vector.of("not is parts[1].f0 1"),
                judged(some, EMPTY.withParts(1).with(0, 0, 1)).failing().map(Failing::toString));
    }

    private static Truth truth(Condition<Toy> condition, Toy toy) {
        return Kleene.truth(condition, Scope.of(toy));
    }

    private static Finding judged(Rule<Toy> rule, Toy toy) {
        return Interpreter.check(Vector.of(rule), toy).findings().head();
    }
}
