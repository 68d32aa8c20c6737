package org.countersign.trade.base.diff;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;

/** Walks through two documents side by side. Paths are made only where something differs: they are checked, and that costs. */
final class Comparison {
    private final List<Change> changes = new ArrayList<>();

    private Comparison() {}

    static <T> Vector<Change> of(Shape<T> shape, T before, T after) {
        Comparison comparison = new Comparison();
        comparison.documents(shape, before, after, Path.root(), Path.root());
        return Vector.ofAll(comparison.changes);
    }

    private <T> void documents(Shape<T> shape, T before, T after, Path was, Path is) {
        for (Field<T, ?> field : shape.fields()) {
            Object left = field.get(before);
            Object right = field.get(after);
            if (left != right && (field.occurs() == Field.Occurs.MANY || !left.equals(right))) {
                contents(field, field.values(before), field.values(after), was, is);
            }
        }
    }

    private void contents(Field<?, ?> field, Seq<?> before, Seq<?> after, Path was, Path is) {
        if (field.occurs() == Field.Occurs.MANY && field.codec() instanceof Codec.Nested<?> nested) {
            if (byKey(nested, field, before, after, was, is)) {
                return;
            }
        }
        Iterator<?> left = before.iterator();
        Iterator<?> right = after.iterator();
        for (int number = 1; left.hasNext() || right.hasNext(); number++) {
            if (!right.hasNext()) {
                changes.add(Change.removed(place(field, was, number), Spelling.of(field.codec(), left.next())));
            } else if (!left.hasNext()) {
                changes.add(Change.added(place(field, is, number), Spelling.of(field.codec(), right.next())));
            } else {
                values(field, left.next(), right.next(), was, number, is, number);
            }
        }
    }

    /** Compares elements that have a key; says no if they have none. */
    private <V> boolean byKey(
            Codec.Nested<V> nested, Field<?, ?> field, Seq<?> before, Seq<?> after, Path was, Path is) {
        return nested.shape()
                .key()
                .peek(key -> pairs(Pairing.of(key, before, after), field, was, is))
                .isDefined();
    }

    private void pairs(Pairing<?> pairing, Field<?, ?> field, Path was, Path is) {
        Object[] left = pairing.before();
        Object[] right = pairing.after();
        for (int i = 0; i < left.length; i++) {
            if (!pairing.isKept(i)) {
                changes.add(Change.removed(place(field, was, i + 1), Spelling.of(field.codec(), left[i])));
            }
        }
        for (int j = 0; j < right.length; j++) {
            int i = pairing.partner(j);
            if (i < 0) {
                changes.add(Change.added(place(field, is, j + 1), Spelling.of(field.codec(), right[j])));
            } else {
                values(field, left[i], right[j], was, i + 1, is, j + 1);
            }
        }
        pairing.moved()
                .forEach(j ->
                        changes.add(Change.moved(place(field, was, pairing.partner(j) + 1), place(field, is, j + 1))));
    }

    private void values(Field<?, ?> field, Object before, Object after, Path was, int from, Path is, int to) {
        if (before != after && !before.equals(after)) {
            differing(field.codec(), before, after, place(field, was, from), place(field, is, to));
        }
    }

    @SuppressWarnings("unchecked") // a field's values are of its codec's type; Field's factories see to it
    private <V> void differing(Codec<V> codec, Object before, Object after, Path was, Path is) {
        V left = (V) before;
        V right = (V) after;
        if (codec instanceof Codec.Nested<V> nested) {
            documents(nested.shape(), left, right, was, is);
        } else if (codec instanceof Codec.Choice<V> choice && areOfOneKind(choice.family(), left, right)) {
            documents((Shape<V>) choice.family().kindOf(left), left, right, was, is);
        } else {
            changes.add(Change.changed(was, is, Spelling.of(codec, left), Spelling.of(codec, right)));
        }
    }

    private static <V> boolean areOfOneKind(Family<V> family, V left, V right) {
        return family.kinds()
                .exists(kind -> kind.type().isInstance(left) && kind.type().isInstance(right));
    }

    private static Path place(Field<?, ?> field, Path document, int number) {
        Path all = document.field(field.name());
        return field.occurs() == Field.Occurs.MANY ? all.element(number) : all;
    }
}
