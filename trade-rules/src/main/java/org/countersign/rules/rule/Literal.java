package org.countersign.rules.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.style.Evolving;

/**
 * A value that the rule itself names. A limit that somebody may want to change is no literal.
 *
 * @param value the value
 * @param <T> the document
 * @param <V> the type of the value
 */
@Evolving
public record Literal<T, V>(V value) implements Operand<T, V> {
    @Override
    public Option<V> find(Scope<T> at) {
        return Option.some(value);
    }

    @Override
    public Vector<Place<T>> reads() {
        return Vector.empty();
    }
}
