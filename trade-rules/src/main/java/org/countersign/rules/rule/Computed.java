package org.countersign.rules.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import org.countersign.trade.base.Path;

/** What an aspect tells of a value. Known by the name of the aspect and the value, since functions cannot be compared. */
record Computed<T, S, V>(Readable<T, S> from, Aspect<S, V> aspect) implements Readable<T, V> {
    @Override
    public Option<V> find(Scope<T> at) {
        return from.find(at).flatMap(aspect::find);
    }

    @Override
    public Vector<Place<T>> reads() {
        return from.reads();
    }

    @Override
    public Ref<T, ?> source() {
        return from.source();
    }

    @Override
    public Vector<String> aspects() {
        return from.aspects().prepend(aspect.name());
    }

    @Override
    public String print(V value) {
        return aspect.print(value);
    }

    @Override
    public Option<Seen> seen(Scope<T> at) {
        Path path = source().path(at);
        return find(at).map(value -> new Seen(path, aspects(), print(value)));
    }

    @Override
    public Option<Change> change(Scope<T> at, V value) {
        return from.find(at)
                .flatMap(found -> aspect.changed(found, value))
                .flatMap(changed -> from.change(at, changed));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Computed<?, ?, ?> that
                && from.equals(that.from)
                && aspect.name().equals(that.aspect.name());
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, aspect.name());
    }

    @Override
    public String toString() {
        return aspect.name() + " of " + from;
    }
}
