package org.countersign.rules.rule;

import io.vavr.control.Option;

/** A document with no sequence gone through. */
record WholeScope<T>(T subject) implements Scope<T> {
    @Override
    public <E> E element(Many<T, E> many) {
        throw unbound(many);
    }

    @Override
    public int number(Many<T, ?> many) {
        throw unbound(many);
    }

    @Override
    public Option<Scope<T>> in(T other) {
        return Option.some(new WholeScope<>(other));
    }

    private static IllegalArgumentException unbound(Many<?, ?> many) {
        return new IllegalArgumentException("no element of `" + many.pattern() + "` is fixed here");
    }
}
