package org.countersign.rules.rule;

import io.vavr.collection.Vector;
import org.countersign.rules.rule.Condition.And;
import org.countersign.rules.rule.Condition.ForEach;
import org.countersign.rules.rule.Condition.Not;
import org.countersign.rules.rule.Condition.Or;

/** The smallest parts of a condition. */
final class Leaves {
    private Leaves() {}

    /** Its leaves from left to right, one that stands twice twice. */
    static <T> Vector<Leaf<T>> of(Condition<T> condition) {
        if (condition instanceof Leaf<T> leaf) {
            return Vector.of(leaf);
        }
        if (condition instanceof And<T> and) {
            return and.all().flatMap(Leaves::of);
        }
        if (condition instanceof Or<T> or) {
            return or.any().flatMap(Leaves::of);
        }
        return condition instanceof Not<T> not ? of(not.inner()) : of(((ForEach<T, ?>) condition).inner());
    }
}
