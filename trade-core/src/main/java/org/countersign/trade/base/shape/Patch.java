package org.countersign.trade.base.shape;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.style.Evolving;

/** Changes one fact of a document at a path, given as text: what a buyer's answer to a question does to his inquiry. */
@Evolving
public final class Patch {
    private Patch() {}

    /**
     * A copy of the document with this text's value at this path.
     *
     * @throws IllegalArgumentException if the document has no such place, or the place no such value
     */
    public static <T> T put(Shape<T> shape, T document, Path path, String text) {
        return changed(shape, document, path, Option.some(text));
    }

    /**
     * A copy of the document in which nothing stands at this path.
     *
     * @throws IllegalArgumentException if the document has no such place, if nothing stands there or something must
     */
    public static <T> T leaveOut(Shape<T> shape, T document, Path path) {
        return changed(shape, document, path, Option.none());
    }

    private static <T> T changed(Shape<T> shape, T document, Path path, Option<String> text) {
        Path step = path.head();
        Field<T, ?> field = shape.fields()
                .find(f -> f.name().equals(step.pattern()))
                .getOrElseThrow(() ->
                        new IllegalArgumentException("`" + shape.name() + "` has no field `" + step.pattern() + "`"));
        return changed(shape, document, field, path, text);
    }

    private static <T, F> T changed(Shape<T> shape, T document, Field<T, F> field, Path path, Option<String> text) {
        Vector<Object> values = Vector.ofAll(field.values(document));
        Option<Integer> number = path.head().numbers().headOption();
        int at = number.getOrElse(1) - 1;
        if (number.isDefined() != (field.occurs() == Field.Occurs.MANY)) {
            throw new IllegalArgumentException("`" + path.head() + "` does not say which value: `" + field.name()
                    + "` has " + (number.isDefined() ? "one" : "several"));
        }
        if (number.isDefined() && at >= values.size()) {
            throw new IllegalArgumentException(
                    "`" + field.name() + "` has " + values.size() + " elements: `" + path.head() + "`");
        }
        Option<Object> old = at < values.size() ? Option.some(values.get(at)) : Option.none();
        if (text.isEmpty() && path.tail().equals(Path.root())) {
            return shape.with(document, field, field.gathered(nothing(field, old, path)));
        }
        Object value = value(field.codec(), old, path, text);
        Vector<Object> changed = old.isDefined() ? values.update(at, value) : values.append(value);
        return shape.with(document, field, field.gathered(changed));
    }

    private static Vector<Object> nothing(Field<?, ?> field, Option<Object> old, Path path) {
        if (field.occurs() != Field.Occurs.MAYBE || old.isEmpty()) {
            throw new IllegalArgumentException("`" + path + "` cannot be left out: "
                    + (old.isEmpty() ? "nothing stands there" : "something must stand there"));
        }
        return Vector.empty();
    }

    private static Object value(Codec<?> codec, Option<Object> old, Path path, Option<String> text) {
        Path rest = path.tail();
        if (rest.equals(Path.root()) && codec instanceof Scalar<?> scalar) {
            return scalar.parse().apply(text.getOrElseThrow(IllegalStateException::new));
        }
        if (!rest.equals(Path.root()) && codec instanceof Codec.Nested<?> nested && old.isDefined()) {
            return inner(nested.shape(), old, rest, text);
        }
        throw new IllegalArgumentException("`" + path + "` is no place for a text");
    }

    @SuppressWarnings("unchecked") // the value comes from a field whose codec has this shape
    private static <V> Object inner(Shape<V> shape, Option<Object> old, Path rest, Option<String> text) {
        return old.map(value -> (Object) changed(shape, (V) value, rest, text))
                .getOrElseThrow(IllegalStateException::new);
    }
}
