package org.countersign.testkit.house;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Makes samples as large as their types let them be: each text twenty thousand characters or, where that is refused, a thousand;
 * each sequence two hundred elements; each value inside another as large as it was made itself. That is little of what is allowed, and
 * far more than a log can take.
 */
public final class Stretch {
    private static final String LONG = "x".repeat(20_000);
    private static final String NAME = "x".repeat(1000);
    private static final int MANY = 200;
    private static final int TRIED = 10;
    private static final int ROUNDS = 3;

    private final Samples samples;
    private Map<Class<?>, Object> largest = HashMap.empty();

    private Stretch(Samples samples) {
        this.samples = samples;
    }

    /** The largest value of each of these types that could be made of a sample; none of a type that has no sample. */
    public static Vector<Object> of(Seq<Class<?>> types, Samples samples) {
        Stretch stretch = new Stretch(samples);
        for (int round = 0; round < ROUNDS; round++) {
            types.forEach(stretch::stretch);
        }
        return stretch.largest.values().toVector();
    }

    private void stretch(Class<?> type) {
        samples.of(type).take(TRIED).appendAll(largest.get(type)).forEach(sample -> {
            Object stretched = stretched(sample);
            if (length(stretched) > largest.get(type).map(Stretch::length).getOrElse(0)) {
                largest = largest.put(Tuple.of(type, stretched));
            }
        });
    }

    private Object stretched(Object sample) {
        Vector<Field> fields = Samples.fields(sample.getClass());
        Object now = sample;
        for (int i = 0; i < fields.size(); i++) {
            Vector<Object> contents = contents(fields, now);
            int at = i;
            now = candidates(contents.get(i))
                    .flatMap(candidate -> made(sample.getClass(), fields, contents.update(at, candidate)))
                    .headOption()
                    .getOrElse(now);
        }
        return now;
    }

    private static Vector<Object> contents(Vector<Field> fields, Object value) {
        return fields.map(field -> Samples.content(field, value));
    }

    private Vector<Object> candidates(Object content) {
        if (content instanceof String) {
            return Vector.of(LONG, NAME);
        }
        if (content instanceof Option<?> maybe) {
            return maybe.toVector().flatMap(this::candidates).map(Option::some);
        }
        if (content instanceof Seq<?> several && !several.isEmpty()) {
            Object element = several.head();
            return candidates(element).append(element).map(one -> Vector.fill(MANY, one));
        }
        if (content instanceof io.vavr.collection.SortedMap<?, ?> byName) {
            return longer(byName);
        }
        if (content instanceof Map<?, ?> byName) {
            return longer(byName);
        }
        // what prints too much is found by itself; inside others it would only grow beyond any memory
        return largest.get(content.getClass())
                .filter(value -> length(value) <= ValueLaws.LONGEST_PRINTED)
                .toVector();
    }

    private static <K, V> Vector<Object> longer(Map<K, V> byName) {
        return byName.values().exists(text -> text instanceof String)
                ? Vector.of(byName.mapValues(any -> LONG))
                : Vector.empty();
    }

    /** Records have one constructor; what Immutables makes has {@code of} or a builder. */
    private static Option<Object> made(Class<?> type, Vector<Field> fields, Vector<Object> contents) {
        return Try.of(() -> type.isRecord() ? record(type, fields, contents) : generated(type, fields, contents))
                .toOption();
    }

    private static Object record(Class<?> type, Vector<Field> fields, Vector<Object> contents)
            throws ReflectiveOperationException {
        Constructor<?> constructor =
                type.getDeclaredConstructor(fields.map(Field::getType).toJavaArray(Class[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(contents.toJavaArray());
    }

    private static Object generated(Class<?> type, Vector<Field> fields, Vector<Object> contents)
            throws ReflectiveOperationException {
        Option<Method> of = Vector.of(type.getDeclaredMethods())
                .find(method -> method.getName().equals("of") && method.getParameterCount() == fields.size());
        if (of.isDefined()) {
            return call(of.getOrElseThrow(IllegalStateException::new), type, contents.toJavaArray());
        }
        Object builder = builder(type);
        for (int i = 0; i < fields.size(); i++) {
            call(setter(builder.getClass(), fields.get(i)), builder, contents.get(i));
        }
        return call(method(builder.getClass(), "build", 0), builder);
    }

    private static Object builder(Class<?> type) throws ReflectiveOperationException {
        Class<?> named = Vector.of(type.getDeclaredMethods())
                        .exists(method -> method.getName().equals("builder"))
                ? type
                : type.getSuperclass();
        return call(method(named, "builder", 0), named);
    }

    private static Method setter(Class<?> builder, Field field) {
        return method(builder, field.getName(), 1);
    }

    private static Method method(Class<?> type, String name, int parameters) {
        for (Class<?> at = type; at != Object.class; at = at.getSuperclass()) {
            Option<Method> found = Vector.of(at.getDeclaredMethods())
                    .find(method -> method.getName().equals(name) && method.getParameterCount() == parameters);
            if (found.isDefined()) {
                return found.getOrElseThrow(IllegalStateException::new);
            }
        }
        throw new IllegalStateException("no " + name + " in " + type);
    }

    private static Object call(Method method, Object target, Object... arguments) throws ReflectiveOperationException {
        method.setAccessible(true);
        return method.invoke(target, arguments);
    }

    private static int length(Object value) {
        return value.toString().length();
    }
}
