package org.countersign.rules.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.style.Evolving;

/**
 * The value of a parameter as one side of a comparison.
 *
 * @param set the parameter
 * @param <T> the document
 * @param <V> the type of the value
 */
@Evolving
public record Limit<T, V>(Parameter<V> set) implements Operand<T, V> {
    @Override
    public Option<V> find(Scope<T> at) {
        return Option.some(set.value());
    }

    @Override
    public Vector<Place<T>> reads() {
        return Vector.empty();
    }

    @Override
    public Option<Parameter<?>> parameter() {
        return Option.some(set);
    }
}
