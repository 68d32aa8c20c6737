package org.countersign.rules.rule;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.trade.base.style.Evolving;

/**
 * A reference to a sequence in every document of one type. A rule speaks about its elements through {@link #each()}.
 *
 * @param <T> the document
 * @param <E> the type of an element
 */
@Evolving
public sealed interface Many<T, E> extends Place<T> permits ManyOf {
    /** The elements; nothing if a document on the way is left out. */
    Option<Seq<E>> find(Scope<T> at);

    /** The one element at which the sequence stands while it is gone through. */
    Ref<T, E> each();

    @Override
    default boolean isStated(Scope<T> at) {
        return find(at).exists(elements -> !elements.isEmpty());
    }

    @Override
    default Option<Seen> seen(Scope<T> at) {
        return Option.none();
    }
}
