package org.countersign.trade.base.diff;

import io.vavr.collection.Vector;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.shape.Verbatim;
import org.countersign.trade.base.text.CanonicalText;

/** One value of a field as one text, and back: a scalar by its spelling, everything else by its canonical text. */
final class Spelling {
    private static final String FIRST_LINE = "countersign ";

    private Spelling() {}

    @SuppressWarnings("unchecked") // a field's values are of its codec's type; Field's factories see to it
    static <V> String of(Codec<V> codec, Object value) {
        V typed = (V) value;
        if (codec instanceof Scalar<V> scalar) {
            return scalar.print().apply(typed);
        }
        if (codec instanceof Codec.Nested<V> nested) {
            return CanonicalText.print(nested.shape(), typed);
        }
        return codec instanceof Codec.Choice<V> choice
                ? kind(choice.family(), typed)
                : CanonicalText.print(own(), (Extensions) value);
    }

    @SuppressWarnings("unchecked") // kindOf answers with the shape whose type the value is an instance of
    private static <V> String kind(Family<V> family, V value) {
        return value instanceof Verbatim kept
                ? Vector.of(FIRST_LINE + kept.title()).appendAll(kept.lines()).mkString("", "\n", "\n")
                : CanonicalText.print((Shape<V>) family.kindOf(value), value);
    }

    static Object read(Codec<?> codec, String text) {
        if (codec instanceof Scalar<?> scalar) {
            return scalar.parse().apply(text);
        }
        if (codec instanceof Codec.Nested<?> nested) {
            return document(nested.shape(), text);
        }
        return codec instanceof Codec.Choice<?> choice ? kind(choice.family(), text) : document(own(), text);
    }

    private static <V> Object kind(Family<V> family, String text) {
        if (!text.startsWith(FIRST_LINE) || !text.endsWith("\n")) {
            throw new IllegalArgumentException("text must be canonical: `" + PlainText.shown(text) + "`");
        }
        Vector<String> lines = Vector.of(text.split("\n", -1));
        String title = lines.head().replaceFirst(FIRST_LINE, "");
        return family.titled(title)
                .map(shape -> (Object) document(shape, text))
                .orElse(() -> family.keeper()
                        .map(keeper -> keeper.apply(title, lines.tail().init())))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "type and version are not known here: `" + PlainText.shown(title) + "`"));
    }

    private static <V> V document(Shape<V> shape, String text) {
        return CanonicalText.read(shape, text)
                .getOrElseThrow(problem -> new IllegalArgumentException(problem.toString()));
    }

    /** What a host added, as a document that has nothing else. */
    private static Shape<Extensions> own() {
        Field<Extensions, Extensions> all = Field.extensions(own -> own);
        return Shape.of("extensions", 1, Extensions.class, v -> v.of(all), all);
    }
}
