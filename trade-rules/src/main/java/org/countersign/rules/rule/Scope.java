package org.countersign.rules.rule;

import io.vavr.control.Option;
import org.countersign.trade.base.style.Evolving;

/**
 * The document under judgement, and the element at which each sequence stands while it is gone through.
 *
 * @param <T> the document
 */
@Evolving
public sealed interface Scope<T> permits WholeScope, ElementScope {
    /** The document. */
    T subject();

    /**
     * The element at which this sequence stands.
     *
     * @throws IllegalArgumentException if it is not gone through here
     */
    <E> E element(Many<T, E> many);

    /**
     * The number of that element, counted from one.
     *
     * @throws IllegalArgumentException if the sequence is not gone through here
     */
    int number(Many<T, ?> many);

    /** The whole of a document, no sequence gone through. */
    static <T> Scope<T> of(T subject) {
        return new WholeScope<>(subject);
    }

    /** This scope with a sequence standing at the element of this number, counted from one; nothing if there is none. */
    default <E> Option<Scope<T>> at(Many<T, E> many, int number) {
        return many.find(this)
                .filter(elements -> number >= 1 && number <= elements.size())
                .map(elements -> at(many, number, elements.get(number - 1)));
    }

    /** The elements of the same numbers in another document; nothing if it does not have them. */
    Option<Scope<T>> in(T other);

    /** This scope with a sequence standing at one element; an element fixed before gives way. */
    default <E> Scope<T> at(Many<T, E> many, int number, E element) {
        return new ElementScope<>(this, many, number, element);
    }
}
