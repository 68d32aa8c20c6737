package org.countersign.rules.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;

/** A field that is always there. */
record OneRef<T, U, V>(Ref<T, U> from, Field<U, V> field) implements Ref<T, V> {
    OneRef {
        Step.check(field, Field.Occurs.ONE);
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

    @Override
    public Option<V> find(Scope<T> at) {
        return from.find(at).map(field::get);
    }

    @Override
    public String print(V value) {
        return Step.print(field, value);
    }
}
