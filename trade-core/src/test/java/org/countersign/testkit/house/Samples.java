package org.countersign.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.vavr.Value;
import io.vavr.collection.Iterator;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Set;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;

/** Values of every type that the generators of a package make, alone or inside others; always the same ones. */
public final class Samples {
    private static final int EACH = 150;

    private final Map<Class<?>, Vector<Object>> byType;

    private Samples(Map<Class<?>, Vector<Object>> byType) {
        this.byType = byType;
    }

    /** Samples from every public static method without parameters, in classes of these packages, that returns a {@link Gen}. */
    public static Samples from(String... packages) {
        Vector<Gen<?>> generators = Vector.of(packages)
                .flatMap(name -> Vector.ofAll(Bytecode.in(name)))
                .map(JavaClass::reflect)
                .flatMap(type -> Vector.of(type.getDeclaredMethods()))
                .filter(Generators::isGenerator)
                .sortBy(Method::toString)
                .map(method -> (Gen<?>) unchecked(() -> method.invoke(null)));
        Set<Object> found = new LinkedHashSet<>();
        generators.forEach(generator -> {
            for (int seed = 0; seed < EACH; seed++) {
                harvest(generator.next(Source.of(seed)), found);
            }
        });
        return new Samples(Vector.ofAll(found).groupBy(Object::getClass));
    }

    /** These samples, and what stands in the static fields of these classes: rules and forms are constants, no generator makes them. */
    public Samples andConstantsOf(JavaClasses classes) {
        Set<Object> found =
                new LinkedHashSet<>(byType.values().flatMap(values -> values).toJavaList());
        Vector.ofAll(classes)
                .sortBy(JavaClass::getName)
                .map(JavaClass::reflect)
                .flatMap(type -> Vector.of(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(Samples::constant)
                .forEach(value -> harvest(value, found));
        return new Samples(Vector.ofAll(found).groupBy(Object::getClass));
    }

    /** The values of exactly this class. */
    public Vector<Object> of(Class<?> type) {
        return byType.getOrElse(type, Vector.empty());
    }

    /** The values of this type or of one below it. */
    public Iterator<Object> all(Class<?> type) {
        return byType.iterator()
                .filter(entry -> type.isAssignableFrom(entry._1))
                .flatMap(entry -> entry._2);
    }

    /** The fields of a value: of a record its components, of a generated value its attributes. */
    public static Vector<Field> fields(Class<?> type) {
        return Vector.of(type.getDeclaredFields())
                .reject(field -> Modifier.isStatic(field.getModifiers())
                        || Modifier.isTransient(field.getModifiers())
                        || field.getName().equals("initShim"));
    }

    /** What stands in this field of this value. */
    public static Object content(Field field, Object value) {
        return unchecked(() -> {
            ((AccessibleObject) field).setAccessible(true);
            return field.get(value);
        });
    }

    /** What stands in this static field. */
    public static Object constant(Field field) {
        return content(field, field);
    }

    /** The class whose fields hold the content: of an Immutables value the generated one. */
    public static Class<?> concrete(Class<?> type) {
        return type.isSealed() && type.getPermittedSubclasses().length == 1 ? type.getPermittedSubclasses()[0] : type;
    }

    private static void harvest(Object value, Set<Object> found) {
        if (value instanceof Value<?> several) {
            several.forEach(one -> harvest(one, found));
        } else if (value.getClass().getName().startsWith("org.countersign.")
                && !value.getClass().isEnum()
                && found.add(value)) {
            fields(value.getClass()).forEach(field -> harvest(content(field, value), found));
        }
    }

    @FunctionalInterface
    private interface Reflective {
        Object run() throws ReflectiveOperationException;
    }

    private static Object unchecked(Reflective step) {
        try {
            return step.run();
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
