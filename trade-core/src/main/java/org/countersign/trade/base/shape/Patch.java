package org.countersign.trade.base.shape;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.style.Evolving;

/**
 * Changes facts of a document, each given by its path and as text: what a buyer's answer to a question does to his inquiry, and what mends
 * a violated rule.
 */
@Evolving
public final class Patch {
    private Patch() {}

    /**
     * A copy of the document with this text's value at this path.
     *
     * @throws IllegalArgumentException if the document has no such place, or the place no such value
     */
    public static <T> T put(Shape<T> shape, T document, Path path, String text) {
        return all(shape, document, LinkedHashMap.of(path, Option.some(text)));
    }

    /**
     * A copy of the document with all of these changes made at once, so that what depends on each other may change together: at each path the
     * value of a text, or nothing any more.
     *
     * @throws IllegalArgumentException if the document has no such place or the place no such value, if nothing stands where something is to
     *     be left out or something must stand there, or with the rule that the changes break together
     */
    public static <T> T all(Shape<T> shape, T document, Map<Path, Option<String>> texts) {
        Values<T> changed = texts.groupBy(text -> text._1.head().pattern())
                .foldLeft(shape.valuesOf(document), (values, of) -> put(values, field(shape, of._1), document, of._2));
        return shape.make(changed);
    }

    private static <T> Field<T, ?> field(Shape<T> shape, String name) {
        return shape.fields()
                .find(field -> field.name().equals(name))
                .getOrElseThrow(
                        () -> new IllegalArgumentException("`" + shape.name() + "` has no field `" + name + "`"));
    }

    private static <T, F> Values<T> put(
            Values<T> values, Field<T, F> field, T document, Map<Path, Option<String>> texts) {
        Vector<Object> changed = texts.groupBy(text -> text._1.head())
                .foldLeft(Vector.ofAll(field.values(document)), (all, step) -> put(all, field, step._1, step._2));
        return values.with(field, field.gathered(changed));
    }

    private static Vector<Object> put(
            Vector<Object> values, Field<?, ?> field, Path step, Map<Path, Option<String>> texts) {
        int at = index(field, step, values.size());
        Option<Object> old = at < values.size() ? Option.some(values.get(at)) : Option.none();
        if (texts.exists(text -> text._2.isEmpty() && text._1.equals(step))) {
            return nothing(field, old, step);
        }
        Object value = value(field.codec(), old, texts);
        return old.isDefined() ? values.update(at, value) : values.append(value);
    }

    private static int index(Field<?, ?> field, Path step, int size) {
        Option<Integer> number = step.numbers().headOption();
        if (number.isDefined() != (field.occurs() == Field.Occurs.MANY)) {
            throw new IllegalArgumentException("`" + step + "` does not say which value: `" + field.name() + "` has "
                    + (number.isDefined() ? "one" : "several"));
        }
        if (number.exists(n -> n > size)) {
            throw new IllegalArgumentException("`" + field.name() + "` has " + size + " elements: `" + step + "`");
        }
        return number.getOrElse(1) - 1;
    }

    private static Vector<Object> nothing(Field<?, ?> field, Option<Object> old, Path step) {
        if (field.occurs() != Field.Occurs.MAYBE || old.isEmpty()) {
            throw new IllegalArgumentException("`" + step + "` cannot be left out: "
                    + (old.isEmpty() ? "nothing stands there" : "something must stand there"));
        }
        return Vector.empty();
    }

    private static Object value(Codec<?> codec, Option<Object> old, Map<Path, Option<String>> texts) {
        Map<Path, Option<String>> inside =
                texts.filterKeys(path -> !path.tail().equals(Path.root())).mapKeys(Path::tail);
        Option<String> whole =
                texts.find(text -> text._1.tail().equals(Path.root())).flatMap(text -> text._2);
        if (inside.isEmpty() && codec instanceof Scalar<?> scalar) {
            return scalar.parse().apply(whole.getOrElse(""));
        }
        if (whole.isEmpty() && codec instanceof Codec.Nested<?> nested && old.isDefined()) {
            return inner(nested.shape(), old, inside);
        }
        throw new IllegalArgumentException("`"
                + texts.keySet().toVector().sorted().lastOption().getOrElse(Path.root()) + "` is no place for a text");
    }

    @SuppressWarnings("unchecked") // the value comes from a field whose codec has this shape
    private static <V> Object inner(Shape<V> shape, Option<Object> old, Map<Path, Option<String>> texts) {
        return old.map(value -> (Object) all(shape, (V) value, texts)).getOrElseThrow(IllegalStateException::new);
    }
}
