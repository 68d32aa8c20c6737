package org.countersign.rules.rule;

import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;

/** What the steps from field to field have in common. */
final class Step {
    private Step() {}

    static void check(Field<?, ?> field, Field.Occurs occurs) {
        if (field.occurs() != occurs) {
            throw new IllegalArgumentException(
                    "`" + field.name() + "` occurs " + field.occurs() + ", the reference says " + occurs);
        }
    }

    static String pattern(Place<?> from, Field<?, ?> field) {
        return from.pattern().isEmpty() ? field.name() : from.pattern() + "." + field.name();
    }

    /** A single value in its own spelling; a document inside a document by the name of its field. */
    static String print(Field<?, ?> field, Object value) {
        Codec<?> codec = field.codec();
        return codec instanceof Scalar<?> scalar ? print(scalar, value) : field.name();
    }

    /** Whether what stands there is written as one text. */
    static boolean isText(Ref<?, ?> ref) {
        if (ref instanceof OneRef<?, ?, ?> one) {
            return one.field().codec() instanceof Scalar;
        }
        if (ref instanceof MaybeRef<?, ?, ?> maybe) {
            return maybe.field().codec() instanceof Scalar;
        }
        return ref instanceof EachRef<?, ?, ?> each && each.many().field().codec() instanceof Scalar;
    }

    @SuppressWarnings("unchecked") // the value comes from a field that this codec writes
    private static <V> String print(Scalar<V> scalar, Object value) {
        return scalar.print().apply((V) value);
    }
}
