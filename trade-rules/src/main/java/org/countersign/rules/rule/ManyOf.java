package org.countersign.rules.rule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;

/** A field of any number of values. */
record ManyOf<T, U, E>(Ref<T, U> from, Field<U, Seq<E>> field) implements Many<T, E> {
    ManyOf {
        Step.check(field, Field.Occurs.MANY);
    }

    @Override
    public Option<Seq<E>> find(Scope<T> at) {
        return from.find(at).map(field::get);
    }

    @Override
    public Ref<T, E> each() {
        return new EachRef<>(this);
    }

    @Override
    public Shape<T> shape() {
        return from.shape();
    }

    @Override
    public String pattern() {
        return Step.pattern(from, field);
    }

    @Override
    public Vector<Many<T, ?>> through() {
        return from.through();
    }

    @Override
    public Path path(Scope<T> at) {
        return from.path(at).field(field.name());
    }

    @Override
    public Path firstMissing(Scope<T> at) {
        return from.isStated(at) ? path(at) : from.firstMissing(at);
    }
}
