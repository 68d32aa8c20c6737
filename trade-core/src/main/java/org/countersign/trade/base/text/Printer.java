package org.countersign.trade.base.text;

import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.shape.Verbatim;

/** Writes one document. */
final class Printer {
    private final StringBuilder out;

    Printer(int length) {
        this.out = new StringBuilder(length);
    }

    <T> String print(Shape<T> shape, T document) {
        out.append(CanonicalText.MAGIC).append(shape.title()).append('\n');
        fields(shape, document, "");
        return out.toString();
    }

    private <T> void fields(Shape<T> shape, T document, String prefix) {
        for (Field<T, ?> field : shape.fields()) {
            if (field.codec() instanceof Codec.Open) {
                field.forEach(document, value -> extensions((Extensions) value, prefix));
            } else if (field.occurs() == Field.Occurs.MANY) {
                int number = 0;
                for (Object value : field.values(document)) {
                    number++;
                    value(field.codec(), value, prefix + field.name() + "[" + number + "]");
                }
            } else {
                field.forEach(document, value -> value(field.codec(), value, prefix + field.name()));
            }
        }
    }

    @SuppressWarnings("unchecked") // a field's values are of its codec's type; Field's factories see to it
    private <V> void value(Codec<V> codec, Object value, String path) {
        V typed = (V) value;
        if (codec instanceof Scalar<V> scalar) {
            line(path, scalar.print().apply(typed));
        } else if (codec instanceof Codec.Nested<V> nested) {
            inner(nested.shape(), typed, path);
        } else {
            kind(((Codec.Choice<V>) codec).family(), typed, path);
        }
    }

    @SuppressWarnings("unchecked") // kindOf answers with the shape whose type the value is an instance of
    private <V> void kind(Family<V> family, V value, String path) {
        if (value instanceof Verbatim kept) {
            line(path, kept.title());
            kept.lines().forEach(raw -> out.append(path).append('.').append(raw).append('\n'));
            return;
        }
        inner((Shape<V>) family.kindOf(value), value, path);
    }

    private <V> void inner(Shape<V> shape, V value, String path) {
        line(path, shape.title());
        fields(shape, value, path + ".");
    }

    private void extensions(Extensions extensions, String prefix) {
        extensions.byName().forEach((name, text) -> line(prefix + "+" + name, text));
    }

    private void line(String path, String text) {
        out.append(path).append(": ").append(Escapes.escaped(text)).append('\n');
    }
}
