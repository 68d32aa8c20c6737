package org.countersign.rules.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Shape;

/** The document itself. */
record SubjectRef<T>(Shape<T> shape) implements Ref<T, T> {
    @Override
    public String pattern() {
        return "";
    }

    @Override
    public Vector<Many<T, ?>> through() {
        return Vector.empty();
    }

    @Override
    public Path path(Scope<T> at) {
        return Path.root();
    }

    @Override
    public Path firstMissing(Scope<T> at) {
        return Path.root();
    }

    @Override
    public Option<T> find(Scope<T> at) {
        return Option.some(at.subject());
    }

    @Override
    public String print(T value) {
        return shape.name();
    }
}
