package org.countersign.testkit.rules;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Leaf;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Rule;
import org.countersign.rules.rule.RuleCode;
import org.countersign.rules.rule.Scope;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.trade.base.Truth;

/** How often generated documents reach each outcome of each rule, and each answer of each leaf. */
public final class Coverage {
    private TreeMap<String, Integer> counts = TreeMap.empty();

    private Coverage() {}

    /** The coverage of this pack by so many documents from this seed. */
    public static <T> Coverage of(Pack<T> pack, Gen<T> documents, int tries, long seed) {
        Coverage coverage = new Coverage();
        Source source = Source.of(seed);
        for (int i = 0; i < tries; i++) {
            T document = documents.next(source);
            Interpreter.check(pack, document)
                    .findings()
                    .forEach(finding -> coverage.count(key(finding.code(), finding.outcome())));
            pack.rules().forEach(rule -> coverage.leaves(rule, Scope.of(document)));
        }
        return coverage;
    }

    /** How often this rule came out like this. */
    public int of(String code, Outcome outcome) {
        return counts.getOrElse(key(RuleCode.of(code), outcome), 0);
    }

    /** Leaves of this rule that never said yes, or never said no, each with its count. */
    public <T> Seq<String> oneSided(Rule<T> rule) {
        return leaves(rule.appliesWhen())
                .appendAll(leaves(rule.require()))
                .flatMap(leaf -> Vector.of(Truth.YES, Truth.NO).map(truth -> key(rule, leaf, truth)))
                .filter(key -> !counts.containsKey(key));
    }

    /** All counts, one line each, in order. */
    public String histogram() {
        return counts.map(count -> count._1 + " = " + count._2 + "\n").mkString();
    }

    private <T> void leaves(Rule<T> rule, Scope<T> whole) {
        rule.target()
                .through()
                .foldLeft(Vector.of(whole), (scopes, many) -> scopes.flatMap(at -> elements(many, at)))
                .forEach(at -> {
                    leaves(rule, rule.appliesWhen(), at);
                    leaves(rule, rule.require(), at);
                });
    }

    private <T> void leaves(Rule<T> rule, Condition<T> condition, Scope<T> at) {
        if (condition instanceof Leaf<T> leaf) {
            count(key(rule, leaf, leaf.truth(at)));
        } else if (condition instanceof Condition.ForEach<T, ?> each) {
            elements(each.many(), at).forEach(inside -> leaves(rule, each.inner(), inside));
        } else {
            parts(condition).forEach(part -> leaves(rule, part, at));
        }
    }

    private static <T> Vector<Leaf<T>> leaves(Condition<T> condition) {
        return condition instanceof Leaf<T> leaf
                ? Vector.of(leaf)
                : parts(condition).flatMap(Coverage::leaves);
    }

    private static <T> Vector<Condition<T>> parts(Condition<T> condition) {
        if (condition instanceof Condition.And<T> and) {
            return and.all();
        }
        if (condition instanceof Condition.Or<T> or) {
            return or.any();
        }
        if (condition instanceof Condition.Not<T> not) {
            return Vector.of(not.inner());
        }
        return condition instanceof Condition.ForEach<T, ?> each ? Vector.of(each.inner()) : Vector.empty();
    }

    private static <T, E> Vector<Scope<T>> elements(Many<T, E> many, Scope<T> at) {
        return many.find(at)
                .toVector()
                .flatMap(elements -> elements.zipWithIndex((element, i) -> at.at(many, i + 1, element)));
    }

    private void count(String key) {
        counts = counts.put(key, 1, Integer::sum);
    }

    private static String key(RuleCode code, Outcome outcome) {
        return code + " " + outcome;
    }

    private static String key(Rule<?> rule, Leaf<?> leaf, Truth truth) {
        String reads = leaf.reads()
                .map(place -> "`" + place.pattern() + "`")
                .appendAll(leaf.computed().map(value -> value.aspects().mkString(" of ")))
                .mkString(" ");
        return rule.code() + " leaf " + leaf.kind() + " " + reads + " " + truth;
    }
}
