package org.countersign.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.countersign.testkit.Gen;

/**
 * Which generators a host's tests can name: public static methods without parameters that return a {@link Gen} of a value, or of a
 * sequence of them.
 */
public final class Generators {
    private Generators() {}

    /** The types that the generators in classes of these packages make, by their signatures. */
    public static Vector<Class<?>> made(String... packages) {
        return Vector.of(packages)
                .flatMap(name -> Vector.ofAll(Bytecode.in(name)))
                .map(JavaClass::reflect)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Vector.of(type.getDeclaredMethods()))
                .filter(Generators::isGenerator)
                .flatMap(method -> named(method.getGenericReturnType()))
                .distinct();
    }

    /** Every value type that no generator names: neither it, nor the family that it is a case of. */
    public static Seq<Finding> missing(Seq<Class<?>> types, Seq<Class<?>> made) {
        return types.filter(type -> made.forAll(named -> !isNamedBy(type, named)))
                .map(type -> new Finding("generator", type.getName(), "is named by no generator"));
    }

    static boolean isGenerator(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && Gen.class.isAssignableFrom(method.getReturnType());
    }

    /** INVARIANT: a family that hosts may add to names none of its cases; only a closed one is made whole. */
    private static boolean isNamedBy(Class<?> type, Class<?> named) {
        return named == type || named.isSealed() && named.isAssignableFrom(type);
    }

    /** Of {@code Gen<Seq<Entry>>} the sequence and the entry. */
    private static Vector<Class<?>> named(Type type) {
        return type instanceof ParameterizedType generic
                ? Vector.<Type>of(generic.getActualTypeArguments())
                        .flatMap(Generators::named)
                        .append((Class<?>) generic.getRawType())
                : type instanceof Class<?> plain ? Vector.of(plain) : Vector.empty();
    }
}
