package org.countersign.testkit.process;

import io.vavr.Tuple2;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** A value in full, the same on every Java: what its bounded printed form leaves out is here. */
public final class Told {
    /** The fields of each class, by name, open to us. */
    private static final ClassValue<Vector<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected Vector<Field> computeValue(Class<?> type) {
            Vector<Field> fields = Vector.of(type.getDeclaredFields())
                    .reject(field -> Modifier.isStatic(field.getModifiers())
                            || Modifier.isTransient(field.getModifiers())
                            || field.getName().equals("initShim"))
                    .sortBy(Field::getName);
            fields.forEach(field -> field.setAccessible(true));
            return fields;
        }
    };

    private Told() {}

    /** The name of its type and all that it holds, inside out. */
    public static String of(Object value) {
        if (value instanceof Option<?> maybe) {
            return maybe.map(Told::of).getOrElse("none");
        }
        if (value instanceof Traversable<?> several) {
            return several.toVector().map(Told::of).mkString("(", ", ", ")");
        }
        if (value instanceof Tuple2<?, ?> pair) {
            return of(pair._1) + "=" + of(pair._2);
        }
        boolean ours = value.getClass().getName().startsWith("org.countersign.trade.");
        return ours && !value.getClass().isEnum() ? fields(value) : value.toString();
    }

    private static String fields(Object value) {
        return FIELDS.get(value.getClass())
                .map(field -> field.getName() + "=" + of(content(field, value)))
                .mkString(value.getClass().getSimpleName() + "[", ", ", "]");
    }

    private static Object content(Field field, Object value) {
        try {
            return field.get(value);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
