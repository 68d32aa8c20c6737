package org.countersign.trade.base.map;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.shape.Values;
import org.countersign.trade.base.text.CanonicalText;
import org.jspecify.annotations.Nullable;

/** Reads one document. The map comes from a stranger: whatever its types promise, a key or a value may be anything, or null. */
final class MapReader {
    private final int most;
    private int entries;

    private MapReader(int most) {
        this.most = most;
    }

    static <T> Either<MapProblem, T> read(Shape<T> shape, Map<?, ?> map) {
        return read(shape, map, CanonicalText.MAX_LINES);
    }

    /** Reads a map of at most so many entries, those of its inner maps and lists included. */
    static <T> Either<MapProblem, T> read(Shape<T> shape, Map<?, ?> map, int most) {
        MapReader reader = new MapReader(most);
        try {
            return Either.right(reader.document(shape, reader.entries(map, Spot.ROOT), Spot.ROOT));
        } catch (Stop stop) {
            return Either.left(stop.problem);
        }
    }

    private <T> T document(Shape<T> shape, Map<String, @Nullable Object> map, Spot at) {
        if (at.depth() > Path.MAX_DEPTH) {
            throw at.problem("nesting must be at most " + Path.MAX_DEPTH + " deep");
        }
        if (!shape.title().equals(map.remove(MapForm.TYPE))) {
            throw at.problem("`" + MapForm.TYPE + "` must be `" + shape.title() + "`");
        }
        Values<T> values = Values.none();
        for (Field<T, ?> field : shape.fields()) {
            values = field.codec() instanceof Codec.Open
                    ? own(values, field, map, at)
                    : content(values, field, map, at.field(field.name()));
        }
        Vector.ofAll(map.keySet()).headOption().forEach(key -> {
            throw at.problem("`" + shape.name() + "` has no field `" + PlainText.shown(key) + "`");
        });
        try {
            return shape.make(values);
        } catch (IllegalArgumentException rule) {
            throw at.problem(rule.getMessage() + "");
        }
    }

    /** A copy from which is taken what was read; a stranger's map may find keys that it does not hold, or change under our hands. */
    private Map<String, @Nullable Object> entries(Map<?, ?> stranger, Spot at) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : stranger.entrySet()) {
            count(at);
            if (!(entry.getKey() instanceof String key)) {
                throw at.problem("key must be a text: " + shown(entry.getKey()));
            }
            copy.put(key, entry.getValue());
        }
        return copy;
    }

    private <T, F> Values<T> own(Values<T> values, Field<T, F> field, Map<String, @Nullable Object> map, Spot at) {
        SortedMap<String, String> read = TreeMap.empty();
        for (String key : Vector.ofAll(map.keySet()).filter(name -> name.startsWith("+"))) {
            try {
                read = read.merge(Extensions.none()
                        .with(key.substring(1), text(map.remove(key), at))
                        .byName());
            } catch (IllegalArgumentException rule) {
                throw at.problem(rule.getMessage() + "");
            }
        }
        return values.with(field, field.gathered(Vector.of(Extensions.of(read))));
    }

    private <T, F> Values<T> content(Values<T> values, Field<T, F> field, Map<String, @Nullable Object> map, Spot at) {
        if (map.containsKey(field.name())) {
            return values.with(field, field.gathered(contents(field, map.remove(field.name()), at)));
        }
        if (field.occurs() == Field.Occurs.ONE) {
            throw at.problem("must not be left out");
        }
        return values.with(field, field.gathered(Vector.empty()));
    }

    private Vector<Object> contents(Field<?, ?> field, @Nullable Object content, Spot at) {
        return field.occurs() == Field.Occurs.MANY
                ? many(field.codec(), content, at)
                : Vector.of(value(field.codec(), content, at));
    }

    private Vector<Object> many(Codec<?> codec, @Nullable Object content, Spot at) {
        if (!(content instanceof List<?> list) || list.isEmpty()) {
            throw at.problem("must be a list with an element in it, or be left out: " + shown(content));
        }
        if (list.size() > Path.MAX_ELEMENTS) {
            throw at.problem("must have at most " + Path.MAX_ELEMENTS + " elements, it has " + list.size());
        }
        List<Object> all = new ArrayList<>();
        for (Object element : list) {
            all.add(value(codec, element, at.element(all.size() + 1)));
        }
        return Vector.ofAll(all);
    }

    private <V> Object value(Codec<V> codec, @Nullable Object content, Spot at) {
        if (codec instanceof Scalar<V> scalar) {
            count(at);
            return scalar(scalar, text(content, at), at);
        }
        if (!(content instanceof Map<?, ?> map)) {
            throw at.problem("must be a map with `" + MapForm.TYPE + "`: " + shown(content));
        }
        return inner(codec, entries(map, at), at);
    }

    private <V> Object inner(Codec<V> codec, Map<String, @Nullable Object> map, Spot at) {
        if (codec instanceof Codec.Nested<V> nested) {
            return document(nested.shape(), map, at);
        }
        // INVARIANT: scalars and what a host adds do not come here
        return kind(((Codec.Choice<V>) codec).family(), map, at);
    }

    private <V> Object scalar(Scalar<V> scalar, String text, Spot at) {
        try {
            V value = scalar.parse().apply(text);
            String spelling = scalar.print().apply(value);
            if (!spelling.equals(text)) {
                throw at.problem("must be spelt `" + PlainText.shown(spelling) + "`: `" + PlainText.shown(text) + "`");
            }
            return value;
        } catch (IllegalArgumentException rule) {
            throw at.problem(rule.getMessage() + "");
        }
    }

    private <V> Object kind(Family<V> family, Map<String, @Nullable Object> map, Spot at) {
        String title = text(map.get(MapForm.TYPE), at);
        Option<Object> known = family.titled(title).map(shape -> document(shape, map, at));
        return known.orElse(() -> kept(family, title, map, at))
                .getOrElseThrow(
                        () -> at.problem("type and version are not known here: `" + PlainText.shown(title) + "`"));
    }

    /** A kind that is not known here, with its lines as they stand, where the family keeps such. */
    private <V> Option<Object> kept(Family<V> family, String title, Map<String, @Nullable Object> map, Spot at) {
        if (!(map.get(MapForm.LINES) instanceof List<?> list) || map.size() != 2) {
            return Option.none();
        }
        List<String> lines = new ArrayList<>();
        for (Object line : list) {
            count(at);
            lines.add(text(line, at));
        }
        try {
            return family.keeper().map(keeper -> keeper.apply(title, Vector.ofAll(lines)));
        } catch (IllegalArgumentException rule) {
            throw at.problem(rule.getMessage() + "");
        }
    }

    private void count(Spot at) {
        entries++;
        if (entries > most) {
            throw at.problem("the whole must have at most " + most + " entries");
        }
    }

    private static String text(@Nullable Object content, Spot at) {
        if (content instanceof String text) {
            return text;
        }
        throw at.problem("must be a text: " + shown(content));
    }

    private static String shown(@Nullable Object content) {
        if (content instanceof String text) {
            return "`" + PlainText.shown(text) + "`";
        }
        if (content instanceof Map<?, ?> || content instanceof List<?>) {
            return content instanceof List<?> ? "a list" : "a map";
        }
        // INVARIANT: nothing of a stranger's is asked to print itself; it may be large, or hold itself
        return content == null ? "null" : content instanceof Number ? "a number" : "something else";
    }

    /** Leaves the recursion with a problem; never leaves this package. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        final transient MapProblem problem;

        Stop(MapProblem problem) {
            this.problem = problem;
        }
    }
}
