package org.countersign.rules.fix;

import io.vavr.control.Option;
import java.util.function.Supplier;

/** Steps through code that is not ours: the checks of a document, the functions of a rule, an aspect, a remedy. */
final class Guarded {
    private Guarded() {}

    /** What the step gives; nothing if it throws, since a change that cannot be made or judged is no fix. */
    static <V> Option<V> quietly(Supplier<Option<V>> step) {
        try {
            return step.get();
        } catch (Exception | AssertionError | LinkageError | StackOverflowError thrown) {
            return Option.none();
        }
    }
}
