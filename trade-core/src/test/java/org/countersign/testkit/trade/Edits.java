package org.countersign.testkit.trade;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.shape.Values;

/**
 * A document as somebody edits it: fields of another one, elements put in, taken out, doubled, moved, and edited themselves. An edit
 * that the document refuses is not made.
 */
public final class Edits {
    private Edits() {}

    /** This document, edited with what stands in that one. */
    public static <T> Gen<T> of(Shape<T> shape, T document, T other) {
        return source -> {
            Values<T> values = shape.valuesOf(document);
            for (Field<T, ?> field : shape.fields()) {
                values = source.percent(30) ? edited(values, field, document, other, source) : values;
            }
            Values<T> all = values;
            return orElse(() -> shape.make(all), document);
        };
    }

    private static <T, F> Values<T> edited(Values<T> values, Field<T, F> field, T document, T other, Source source) {
        List<Object> mine = new ArrayList<>(field.values(document).toJavaList());
        Vector<Object> theirs = Vector.ofAll(field.values(other));
        if (field.occurs() == Field.Occurs.MANY) {
            for (int times = source.between(1, 4); times > 0; times--) {
                edit(mine, theirs, field.codec(), source);
            }
        } else if (!mine.isEmpty() && !theirs.isEmpty() && source.percent(60)) {
            mine.set(0, inner(field.codec(), mine.get(0), theirs.head(), source));
        } else {
            mine = theirs.toJavaList();
        }
        return values.with(field, field.gathered(Vector.ofAll(mine)));
    }

    private static void edit(List<Object> elements, Vector<Object> theirs, Codec<?> codec, Source source) {
        int size = elements.size();
        switch (source.below(5)) {
            case 0 -> theirs.forEach(element -> elements.add(source.below(elements.size() + 1), element));
            case 1 -> elements.subList(0, source.below(size + 1)).clear();
            case 2 -> Collections.rotate(elements, source.below(3));
            case 3 ->
                elements.addAll(
                        elements.subList(0, source.below(size + 1)).stream().toList());
            default -> {
                int at = source.below(Math.max(1, size));
                if (at < size && !theirs.isEmpty()) {
                    elements.set(at, inner(codec, elements.get(at), theirs.head(), source));
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // both values come from a field whose codec has this shape
    private static <V> Object inner(Codec<V> codec, Object mine, Object theirs, Source source) {
        return codec instanceof Codec.Nested<V> nested
                ? Objects.requireNonNull(
                        of(nested.shape(), (V) mine, (V) theirs).next(source))
                : theirs;
    }

    private static <T> T orElse(Supplier<T> made, T document) {
        try {
            return made.get();
        } catch (IllegalArgumentException refused) {
            return document;
        }
    }
}
