package org.countersign.rules.engine;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Ref;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;

/**
 * A condition over toys, and what it means in plain Java for a toy of which everything is known. Each fact stands in at most one leaf, so
 * that Kleene's answer is exact: unknown if and only if the facts left out can turn it either way.
 */
record Formula(Condition<Toy> condition, BiPredicate<Toy, Option<Toy.Part>> meaning) {
    boolean holds(Toy toy) {
        return meaning.test(toy, Option.none());
    }

    static Gen<Formula> any() {
        return source -> new Maker(source).formula(3, false);
    }

    private static final class Maker {
        private final Source source;
        private int used;
        private int usedInParts;
        private boolean hasEach;

        Maker(Source source) {
            this.source = source;
        }

        Formula formula(int depth, boolean inPart) {
            int kind = depth == 0 ? 0 : source.below(6);
            return switch (kind) {
                case 1, 2 -> joined(depth, inPart);
                case 3 -> negated(formula(depth - 1, inPart));
                case 4 -> inPart || hasEach ? leaf(inPart) : each(depth);
                default -> leaf(inPart);
            };
        }

        private Formula joined(int depth, boolean inPart) {
            Vector<Formula> parts =
                    Vector.fill(depth == 1 ? source.between(2, 3) : 2, () -> formula(depth - 1, inPart));
            return source.percent(50)
                    ? new Formula(
                            new Condition.And<>(parts.map(Formula::condition)),
                            (toy, part) -> parts.forAll(f -> f.meaning().test(toy, part)))
                    : new Formula(
                            new Condition.Or<>(parts.map(Formula::condition)),
                            (toy, part) -> parts.exists(f -> f.meaning().test(toy, part)));
        }

        private static Formula negated(Formula inner) {
            return new Formula(Condition.not(inner.condition()), inner.meaning().negate());
        }

        private Formula each(int depth) {
            hasEach = true;
            Formula inner = formula(depth - 1, true);
            return new Formula(
                    Condition.forEach(Toy.MANY, inner.condition()),
                    (toy, none) -> toy.parts().forAll(part -> inner.meaning().test(toy, Option.some(part))));
        }

        private Formula leaf(boolean inPart) {
            int fact = inPart ? usedInParts++ : used++;
            return leaf(
                    inPart ? Toy.PART_REFS.get(fact) : Toy.REFS.get(fact),
                    (toy, part) -> inPart
                            ? part.map(p -> p.facts().get(fact)).getOrElse(Option.none())
                            : toy.facts().get(fact));
        }

        private Formula leaf(Ref<Toy, Integer> ref, Reading reading) {
            return switch (source.below(5)) {
                case 0 -> over(Condition.is(ref, 1), reading, value -> value == 1);
                case 1 -> over(Condition.atLeast(ref, 1), reading, value -> value >= 1);
                case 2 -> over(Condition.atMost(ref, 1), reading, value -> value <= 1);
                case 3 -> over(Condition.in(ref, Vector.of(0, 2)), reading, value -> value != 1);
                default ->
                    over(Condition.opaque("two", facts -> facts.of(ref) == 2, ref), reading, value -> value == 2);
            };
        }

        private static Formula over(Condition<Toy> condition, Reading reading, IntPredicate test) {
            return new Formula(
                    condition,
                    (toy, part) -> reading.of(toy, part).map(test::test).getOrElse(false));
        }
    }

    private interface Reading {
        Option<Integer> of(Toy toy, Option<Toy.Part> part);
    }
}
