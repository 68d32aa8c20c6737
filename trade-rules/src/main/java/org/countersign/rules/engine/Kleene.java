package org.countersign.rules.engine;

import io.vavr.collection.Vector;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Condition.And;
import org.countersign.rules.rule.Condition.ForEach;
import org.countersign.rules.rule.Condition.Not;
import org.countersign.rules.rule.Condition.Or;
import org.countersign.rules.rule.Leaf;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Scope;
import org.countersign.trade.base.Truth;

/**
 * The answer of a condition: parts from left to right, no further than needed. What a part would have said after the answer was
 * settled is never asked.
 */
final class Kleene {
    private Kleene() {}

    static <T> Truth truth(Condition<T> condition, Scope<T> at) {
        if (condition instanceof Leaf<T> leaf) {
            return leaf.truth(at);
        }
        if (condition instanceof And<T> and) {
            return all(and.all(), at);
        }
        if (condition instanceof Or<T> or) {
            return any(or.any(), at);
        }
        if (condition instanceof Not<T> not) {
            return truth(not.inner(), at).not();
        }
        return each((ForEach<T, ?>) condition, at);
    }

    private static <T> Truth all(Vector<Condition<T>> parts, Scope<T> at) {
        Truth answer = Truth.YES;
        for (Condition<T> part : parts) {
            answer = answer.and(truth(part, at));
            if (answer.isNo()) {
                return answer;
            }
        }
        return answer;
    }

    private static <T> Truth any(Vector<Condition<T>> parts, Scope<T> at) {
        Truth answer = Truth.NO;
        for (Condition<T> part : parts) {
            answer = answer.or(truth(part, at));
            if (answer.isYes()) {
                return answer;
            }
        }
        return answer;
    }

    private static <T> Truth each(ForEach<T, ?> each, Scope<T> at) {
        if (each.many().find(at).isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth answer = Truth.YES;
        for (Scope<T> element : scopes(each.many(), at)) {
            answer = answer.and(truth(each.inner(), element));
            if (answer.isNo()) {
                return answer;
            }
        }
        return answer;
    }

    /** This scope with the sequence standing at each of its elements in turn; nothing while the sequence is unknown. */
    static <T, E> Vector<Scope<T>> scopes(Many<T, E> many, Scope<T> at) {
        return many.find(at)
                .toVector()
                .flatMap(elements -> elements.zipWithIndex((element, i) -> at.at(many, i + 1, element)));
    }
}
