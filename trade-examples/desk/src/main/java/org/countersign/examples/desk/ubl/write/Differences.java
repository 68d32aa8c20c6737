package org.countersign.examples.desk.ubl.write;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;

/** Where two documents of one shape differ, field by field. */
final class Differences {
    private Differences() {}

    /** The places in the order of the shape; where a whole inner document is missing or added, its place alone. */
    static <T> Vector<NotCarried> between(Shape<T> shape, T said, T read) {
        return between(shape, said, read, Path.root());
    }

    private static <T> Vector<NotCarried> between(Shape<T> shape, T said, T read, Path at) {
        return Vector.ofAll(shape.fields()).flatMap(field -> between(field, said, read, at));
    }

    private static <T> Vector<NotCarried> between(Field<T, ?> field, T said, T read, Path at) {
        Vector<Object> ours = Vector.ofAll(field.values(said));
        Vector<Object> theirs = Vector.ofAll(field.values(read));
        Path place = at.field(field.name());
        return Vector.range(0, Math.max(ours.size(), theirs.size()))
                .flatMap(i -> between(
                        field.codec(),
                        at(ours, i),
                        at(theirs, i),
                        field.occurs() == Field.Occurs.MANY ? place.element(i + 1) : place));
    }

    private static Option<Object> at(Vector<Object> values, int index) {
        return Option.when(index < values.size(), () -> values.get(index));
    }

    private static Vector<NotCarried> between(Codec<?> codec, Option<Object> said, Option<Object> read, Path place) {
        if (said.equals(read)) {
            return Vector.empty();
        }
        if (codec instanceof Codec.Nested<?> nested && said.isDefined() && read.isDefined()) {
            return said.toVector().zip(read).flatMap(both -> inner(nested.shape(), both._1, both._2, place));
        }
        NotCarried.Change change = said.isEmpty()
                ? NotCarried.Change.ADDED
                : read.isEmpty() || isBare(read) ? NotCarried.Change.MISSING : NotCarried.Change.CHANGED;
        return Vector.of(new NotCarried(
                place, change, said.map(value -> text(codec, value)), read.map(value -> text(codec, value))));
    }

    /** Extensions are always there, perhaps with nothing in them. */
    private static boolean isBare(Option<Object> read) {
        return read.contains(Extensions.none());
    }

    @SuppressWarnings("unchecked") // both come from a field whose codec has this shape
    private static <V> Vector<NotCarried> inner(Shape<V> shape, Object said, Object read, Path place) {
        return between(shape, (V) said, (V) read, place);
    }

    @SuppressWarnings("unchecked") // the value comes from a field with this codec
    private static <V> String text(Codec<V> codec, Object value) {
        if (codec instanceof Scalar<?> scalar) {
            return ((Scalar<V>) scalar).print().apply((V) value);
        }
        return value instanceof Extensions own ? own.byName().keySet().mkString(", ") : value.toString();
    }
}
