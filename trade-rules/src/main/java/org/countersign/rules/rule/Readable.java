package org.countersign.rules.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.style.Evolving;

/**
 * A side of a comparison that is read from the document: what stands in a field, or an {@link Aspect} of it.
 *
 * @param <T> the document
 * @param <V> the type of the value
 */
@Evolving
public sealed interface Readable<T, V> extends Operand<T, V> permits Ref, Computed {
    /** The field behind it. */
    Ref<T, ?> source();

    /** The names of the aspects that lead from the field to the value, the last one first; none for the field itself. */
    Vector<String> aspects();

    /** Such a value as text. */
    String print(V value);

    /** The value as text, and where it stands or from where it is computed; nothing while it is unknown. */
    Option<Seen> seen(Scope<T> at);

    /**
     * The change of the field after which the value would be this one. Nothing where nothing is stated, since a fact is never made up,
     * and where an aspect does not say how it is changed.
     *
     * @throws IllegalArgumentException if there can be no such value
     */
    Option<Change> change(Scope<T> at, V value);
}
