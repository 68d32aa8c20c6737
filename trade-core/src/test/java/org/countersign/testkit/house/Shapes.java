package org.countersign.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Set;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;

/** Holds each shape against the accessors of its document. */
public final class Shapes {
    private Shapes() {}

    /** The shapes in static fields of these classes, those of families there, and the shapes inside them. */
    public static Vector<Shape<?>> in(JavaClasses classes) {
        Set<Shape<?>> found = new LinkedHashSet<>();
        Vector.ofAll(classes)
                .sortBy(JavaClass::getName)
                .map(JavaClass::reflect)
                .flatMap(type -> Vector.of(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .forEach(field -> {
                    if (field.getType() == Shape.class) {
                        collect((Shape<?>) Samples.constant(field), found);
                    } else if (field.getType() == Family.class) {
                        ((Family<?>) Samples.constant(field)).kinds().forEach(kind -> collect(kind, found));
                    }
                });
        return Vector.ofAll(found);
    }

    /** These shapes and those inside them. */
    public static Vector<Shape<?>> within(Shape<?> shape) {
        Set<Shape<?>> found = new LinkedHashSet<>();
        collect(shape, found);
        return Vector.ofAll(found);
    }

    /** Every field that names no accessor or another one's content, and every accessor without a field. */
    public static <T> Seq<Finding> crooked(Shape<T> shape, Samples samples) {
        Vector<String> named = shape.fields().map(Field::name).toVector();
        Vector<java.lang.reflect.Field> accessors = Samples.fields(Samples.concrete(shape.type()));
        Vector<String> there = accessors.map(java.lang.reflect.Field::getName);
        String place = shape.type().getName();
        Seq<Finding> invented =
                named.removeAll(there).map(name -> new Finding("shape", place, "has no accessor for field " + name));
        Seq<Finding> forgotten =
                there.removeAll(named).map(name -> new Finding("shape", place, "has no field for accessor " + name));
        Seq<Finding> confused = shape.fields()
                .flatMap(field -> accessors
                        .filter(accessor -> accessor.getName().equals(field.name()))
                        .filter(accessor -> samples.all(shape.type())
                                .map(value -> shape.type().cast(value))
                                .exists(value -> !field.get(value).equals(Samples.content(accessor, value))))
                        .map(accessor -> new Finding("shape", place, "gets something else in field " + field.name())));
        return invented.appendAll(forgotten).appendAll(confused);
    }

    private static void collect(Shape<?> shape, Set<Shape<?>> found) {
        if (found.add(shape)) {
            shape.fields().forEach(field -> {
                if (field.codec() instanceof Codec.Nested<?> nested) {
                    collect(nested.shape(), found);
                } else if (field.codec() instanceof Codec.Choice<?> choice) {
                    choice.family().kinds().forEach(kind -> collect(kind, found));
                }
            });
        }
    }
}
