package org.countersign.rules.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;

/** A field that may be left out. */
record MaybeRef<T, U, V>(Ref<T, U> from, Field<U, Option<V>> field) implements Ref<T, V> {
    MaybeRef {
        Step.check(field, Field.Occurs.MAYBE);
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
        return from.find(at).flatMap(field::get);
    }

    @Override
    public Option<Change> omission(Scope<T> at) {
        return find(at).map(found -> new Change(path(at), print(found), Option.none()));
    }

    @Override
    public String print(V value) {
        return Step.print(field, value);
    }
}
