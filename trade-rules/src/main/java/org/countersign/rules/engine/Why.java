package org.countersign.rules.engine;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Condition.And;
import org.countersign.rules.rule.Condition.ForEach;
import org.countersign.rules.rule.Condition.Not;
import org.countersign.rules.rule.Condition.Or;
import org.countersign.rules.rule.Failing;
import org.countersign.rules.rule.Leaf;
import org.countersign.rules.rule.Rule;
import org.countersign.rules.rule.Scope;
import org.countersign.rules.rule.Seen;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Truth;

/** Collects, after the answer, the leaves that made it what it is. One of these lives for one finding. */
final class Why {
    private final Set<Seen> values = new LinkedHashSet<>();
    private final List<Failing> failing = new ArrayList<>();
    private final Set<Path> missing = new LinkedHashSet<>();
    private final Set<Path> inexact = new LinkedHashSet<>();

    Vector<Seen> values() {
        return Vector.ofAll(values);
    }

    Vector<Failing> failing() {
        return Vector.ofAll(failing);
    }

    Vector<Path> missing() {
        return Vector.ofAll(missing);
    }

    Vector<Path> inexact() {
        return Vector.ofAll(inexact);
    }

    /** What the rule reads at this place without going through a sequence of its own. */
    <T> Why reading(Rule<T> rule, Scope<T> at) {
        rule.reads()
                .filter(place -> rule.target().through().containsAll(place.through()))
                .forEach(place -> place.seen(at).forEach(values::add));
        rule.computed()
                .filter(value ->
                        rule.target().through().containsAll(value.source().through()))
                .forEach(value -> value.seen(at).forEach(values::add));
        return this;
    }

    /**
     * The leaves because of which the condition is not as wanted; nothing unless its answer is the opposite. Where no element fails
     * because there is none, what fails is that there is one.
     */
    <T> void failing(Condition<T> condition, boolean wanted, Scope<T> at) {
        if (Kleene.truth(condition, at) != Truth.of(!wanted)) {
            return;
        }
        if (condition instanceof Leaf<T> leaf) {
            add(Failing.of(leaf, wanted, at));
        }
        if (condition instanceof ForEach<T, ?> each && !each.many().isStated(at)) {
            add(Failing.of(new Leaf.Present<>(each.many()), true, at));
        }
        eachPart(condition, at, (part, same, inside) -> failing(part, same == wanted, inside));
    }

    private void add(Failing found) {
        failing.add(found);
        found.seen().forEach(values::add);
    }

    /** The facts because of which the answer is unknown. */
    <T> Why unknown(Condition<T> condition, Scope<T> at) {
        if (Kleene.truth(condition, at) != Truth.UNKNOWN) {
            return this;
        }
        if (condition instanceof Leaf<T> leaf) {
            unknown(leaf, at);
        }
        if (condition instanceof ForEach<T, ?> each && each.many().find(at).isEmpty()) {
            missing.add(each.many().firstMissing(at));
        }
        eachPart(condition, at, (part, same, inside) -> unknown(part, inside));
        return this;
    }

    private <T> void unknown(Leaf<T> leaf, Scope<T> at) {
        Vector<Path> absent = leaf.absent(at);
        if (absent.isEmpty()) {
            inexact(leaf, at).forEach(inexact::add);
        } else {
            absent.forEach(missing::add);
        }
        leaf.seen(at).forEach(values::add);
    }

    /** What is stated and yet does not decide: where something cannot be told from it, otherwise all that the leaf reads. */
    private static <T> Vector<Path> inexact(Leaf<T> leaf, Scope<T> at) {
        Vector<Path> untold = leaf.computed()
                .filter(value -> value.find(at).isEmpty())
                .map(value -> value.source().path(at));
        return untold.isEmpty() ? leaf.reads().map(place -> place.path(at)) : untold;
    }

    private static <T> void eachPart(Condition<T> condition, Scope<T> at, Visit<T> visit) {
        if (condition instanceof And<T> and) {
            and.all().forEach(part -> visit.part(part, true, at));
        } else if (condition instanceof Or<T> or) {
            or.any().forEach(part -> visit.part(part, true, at));
        } else if (condition instanceof Not<T> not) {
            visit.part(not.inner(), false, at);
        } else if (condition instanceof ForEach<T, ?> each) {
            Kleene.scopes(each.many(), at).forEach(inside -> visit.part(each.inner(), true, inside));
        }
    }

    /** What is done with a part: {@code same} is false where the part counts the other way round. */
    private interface Visit<T> {
        void part(Condition<T> part, boolean same, Scope<T> at);
    }
}
