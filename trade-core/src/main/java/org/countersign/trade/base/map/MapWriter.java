package org.countersign.trade.base.map;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.shape.Verbatim;

/** Writes one document. */
final class MapWriter {
    <T> Map<String, Object> document(Shape<T> shape, T document) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(MapForm.TYPE, shape.title());
        for (Field<T, ?> field : shape.fields()) {
            if (field.codec() instanceof Codec.Open) {
                field.values(document)
                        .forEach(own -> ((Extensions) own).byName().forEach((name, text) -> map.put("+" + name, text)));
            } else {
                List<Object> contents = field.values(document)
                        .map(value -> content(field.codec(), value))
                        .toJavaList();
                if (!contents.isEmpty()) {
                    map.put(
                            field.name(),
                            field.occurs() == Field.Occurs.MANY
                                    ? Collections.unmodifiableList(contents)
                                    : contents.get(0));
                }
            }
        }
        return Collections.unmodifiableMap(map);
    }

    @SuppressWarnings("unchecked") // a field's values are of its codec's type; Field's factories see to it
    private <V> Object content(Codec<V> codec, Object value) {
        V typed = (V) value;
        if (codec instanceof Scalar<V> scalar) {
            return scalar.print().apply(typed);
        }
        if (codec instanceof Codec.Nested<V> nested) {
            return document(nested.shape(), typed);
        }
        // INVARIANT: what a host adds does not come here
        return kind(((Codec.Choice<V>) codec).family(), typed);
    }

    @SuppressWarnings("unchecked") // kindOf answers with the shape whose type the value is an instance of
    private <V> Object kind(Family<V> family, V value) {
        if (value instanceof Verbatim kept) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put(MapForm.TYPE, kept.title());
            map.put(MapForm.LINES, Collections.unmodifiableList(kept.lines().toJavaList()));
            return Collections.unmodifiableMap(map);
        }
        return document((Shape<V>) family.kindOf(value), value);
    }
}
