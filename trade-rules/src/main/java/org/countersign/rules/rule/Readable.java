package org.countersign.rules.rule;

import org.countersign.trade.base.style.Evolving;

/**
 * A side of a comparison that is read from the document.
 *
 * @param <T> the document
 * @param <V> the type of the value
 */
@Evolving
public sealed interface Readable<T, V> extends Operand<T, V> permits Ref, DayOf, Derived {
    /** The field behind it. */
    Ref<T, ?> source();

    /** Such a value as text. */
    String print(V value);
}
