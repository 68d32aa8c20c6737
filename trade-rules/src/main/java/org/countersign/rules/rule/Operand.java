package org.countersign.rules.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.style.Evolving;

/**
 * One side of a comparison.
 *
 * @param <T> the document
 * @param <V> the type of the value
 */
@Evolving
public sealed interface Operand<T, V> permits Literal, Limit, DaysAfter, Readable {
    /** The value for this document; nothing while it is unknown. */
    Option<V> find(Scope<T> at);

    /** The places from which it is read. */
    Vector<Place<T>> reads();

    /** The parameter that it rests on, if it does. */
    default Option<Parameter<?>> parameter() {
        return Option.none();
    }
}
