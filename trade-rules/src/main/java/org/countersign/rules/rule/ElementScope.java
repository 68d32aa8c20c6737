package org.countersign.rules.rule;

import io.vavr.control.Option;

/** A scope with one sequence standing at one element. */
record ElementScope<T, F>(Scope<T> outer, Many<T, F> at, int number, F element) implements Scope<T> {
    @Override
    public T subject() {
        return outer.subject();
    }

    @Override
    @SuppressWarnings("unchecked") // equal sequences have elements of one type
    public <E> E element(Many<T, E> many) {
        return at.equals(many) ? (E) element : outer.element(many);
    }

    @Override
    public int number(Many<T, ?> many) {
        return at.equals(many) ? number : outer.number(many);
    }

    @Override
    public Option<Scope<T>> in(T other) {
        return outer.in(other).flatMap(around -> around.at(at, number));
    }
}
