package org.countersign.trade.base.diff;

import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.shape.Values;

/** Makes the document after of the one before, refusing changes that do not fit it. */
final class Application {
    private Application() {}

    static <T> T of(Shape<T> shape, T before, Seq<Change> changes) {
        if (changes.isEmpty()) {
            return before;
        }
        Map<String, ? extends Seq<Change>> byField =
                changes.groupBy(change -> change.path().head().pattern());
        byField.keySet().removeAll(shape.fields().map(Field::name)).headOption().forEach(name -> {
            throw new IllegalArgumentException("`" + shape.name() + "` has no field `" + name + "`");
        });
        Values<T> values = shape.valuesOf(before);
        for (Field<T, ?> field : shape.fields()) {
            Seq<Change> its =
                    byField.get(field.name()).<Seq<Change>>map(same -> same).getOrElse(Vector.empty());
            values = changed(values, field, before, its);
        }
        return shape.make(values);
    }

    private static <T, F> Values<T> changed(Values<T> values, Field<T, F> field, T before, Seq<Change> changes) {
        return changes.isEmpty()
                ? values
                : values.with(field, field.gathered(values(field, field.values(before), changes)));
    }

    private static Vector<Object> values(Field<?, ?> field, Seq<?> before, Seq<Change> changes) {
        Tuple2<? extends Seq<Change>, ? extends Seq<Change>> wholeOrInside =
                changes.partition(change -> change.path().tail().equals(Path.root()));
        Places places = Places.of(field.codec(), before.toJavaArray(), wholeOrInside._1);
        wholeOrInside
                ._2
                .groupBy(change -> placeAfter(change, places))
                .forEach((place, inside) -> places.update(
                        place, inside, old -> inner(field.codec(), old, inside.map(Application::seenFromInside))));
        return places.all();
    }

    /** INVARIANT: what was removed inside an element has a place before only; the element may have another number by now. */
    private static int placeAfter(Change change, Places places) {
        return change.is()
                .map(Places::place)
                .orElse(() -> change.was().map(was -> places.after(Places.place(was))))
                .getOrElse(0);
    }

    @SuppressWarnings("unchecked") // a field's values are of its codec's type; Field's factories see to it
    private static <V> Object inner(Codec<V> codec, Object before, Seq<Change> changes) {
        if (codec instanceof Codec.Nested<V> nested) {
            return of(nested.shape(), (V) before, changes);
        }
        if (codec instanceof Codec.Choice<V> choice) {
            return of((Shape<V>) choice.family().kindOf((V) before), (V) before, changes);
        }
        throw new IllegalArgumentException(
                "`" + changes.head().path() + "` is no place in `" + Spelling.of(codec, before) + "`");
    }

    private static Change seenFromInside(Change change) {
        return new Change(change.was().map(Path::tail), change.is().map(Path::tail), change.before(), change.after());
    }
}
