package org.countersign.rules.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Shape;

/** The element at which a sequence stands. */
record EachRef<T, U, V>(ManyOf<T, U, V> many) implements Ref<T, V> {
    @Override
    public Shape<T> shape() {
        return many.shape();
    }

    @Override
    public String pattern() {
        return many.pattern();
    }

    @Override
    public Vector<Many<T, ?>> through() {
        return many.through().append(many);
    }

    @Override
    public Path path(Scope<T> at) {
        return many.path(at).element(at.number(many));
    }

    @Override
    public Path firstMissing(Scope<T> at) {
        return path(at);
    }

    @Override
    public Option<V> find(Scope<T> at) {
        return Option.some(at.element(many));
    }

    @Override
    public String print(V value) {
        return Step.print(many.field(), value);
    }
}
