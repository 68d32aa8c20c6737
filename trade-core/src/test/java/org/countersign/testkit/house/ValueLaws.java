package org.countersign.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.vavr.collection.Iterator;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.EqualsVerifierReport;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;

/** What holds for every value: equality by content, nothing in it that can change, a printed form that fits in a log. */
public final class ValueLaws {
    /** Longest printed form of a value, in characters. */
    public static final int LONGEST_PRINTED = 4096;

    private ValueLaws() {}

    /** Every value type: open records, what Immutables makes of an open type, and open classes that define equality themselves. */
    public static Seq<Class<?>> types(JavaClasses classes) {
        Vector<Class<?>> byHand = Bytecode.open(classes)
                .map(JavaClass::reflect)
                .filter(type -> type.isRecord() || !Modifier.isAbstract(type.getModifiers()) && definesEquality(type))
                .map(type -> (Class<?>) type);
        return byHand.appendAll(HouseRules.generatedValues(classes)).distinct().sortBy(Class::getName);
    }

    /**
     * Every value type whose equality EqualsVerifier faults; under the rule {@code equality-scale} each that compares a BigDecimal
     * with its scale, which is right only where the value keeps one scale for each number.
     */
    public static Seq<Finding> equality(Seq<Class<?>> types, Samples samples) {
        return types.flatMap(type -> {
            Seq<Finding> all = faults(type, samples);
            return all.exists(finding -> finding.what().contains("BigDecimal equality"))
                    ? faults(type, samples, Warning.BIGDECIMAL_EQUALITY)
                            .append(new Finding("equality-scale", type.getName(), "compares the scale of a BigDecimal"))
                    : all;
        });
    }

    private static Seq<Finding> faults(Class<?> type, Samples samples, Warning... suppressed) {
        EqualsVerifierReport report =
                verifier(type, samples).suppress(suppressed).report();
        return report.isSuccessful()
                ? Vector.empty()
                : Vector.of(new Finding("equality", type.getName(), report.getMessage()));
    }

    /** Every value type with a field that can be set again or holds something that can change. */
    public static Seq<Finding> changing(Seq<Class<?>> types) {
        return types.flatMap(type -> Samples.fields(type)
                .filter(field -> !Modifier.isFinal(field.getModifiers()) || isChanging(field.getType()))
                .map(field -> new Finding("changing-value", type.getName(), "has " + field.getName())));
    }

    /** Every value type that no generator makes, alone or inside another value. */
    public static Seq<Finding> withoutSamples(Seq<Class<?>> types, Samples samples) {
        return types.filter(type -> samples.of(type).isEmpty())
                .map(type -> new Finding("samples", type.getName(), "is made by no generator"));
    }

    /** Every value that prints more than {@value #LONGEST_PRINTED} characters, one for each type. */
    public static Seq<Finding> longPrinted(Seq<?> values) {
        return values.filter(value -> value.toString().length() > LONGEST_PRINTED)
                .map(value -> new Finding(
                        "long-printed",
                        value.getClass().getName(),
                        "prints " + value.toString().length() + " characters"))
                .distinctBy(Finding::place)
                .toVector();
    }

    private static SingleTypeEqualsVerifierApi<?> verifier(Class<?> type, Samples samples) {
        SingleTypeEqualsVerifierApi<?> verifier = EqualsVerifier.forClass(type)
                .withPrefabValues(Seq.class, Vector.of("one"), Vector.of("two"))
                .withPrefabValues(Vector.class, Vector.of("one"), Vector.of("two"))
                .withPrefabValues(io.vavr.collection.Map.class, LinkedHashMap.of("one", 1), LinkedHashMap.of("two", 2))
                .withPrefabValues(SortedMap.class, TreeMap.of("one", "1"), TreeMap.of("two", "2"))
                .withPrefabValues(LinkedHashSet.class, LinkedHashSet.of("one"), LinkedHashSet.of("two"))
                .withPrefabValues(Option.class, Option.some("one"), Option.some("two"));
        for (Field field : Samples.fields(type)) {
            Vector<Object> contents = twoContents(field, samples.of(type), samples);
            if (contents.size() == 2) {
                verifier = verifier.withPrefabValuesForField(field.getName(), contents.get(0), contents.get(1));
            }
        }
        return verifier;
    }

    /**
     * Two different contents of a field: of these samples, or, of one of our own types, from anywhere. Not two of one hash: to Vavr nothing and
     * {@code Some(1)} are such a pair, and the verifier would blame the value for it.
     */
    private static Vector<Object> twoContents(Field field, Vector<Object> some, Samples samples) {
        Iterator<Object> others = field.getType().getName().startsWith("org.countersign.")
                ? samples.all(field.getType())
                : Iterator.empty();
        return some.iterator()
                .map(value -> Samples.content(field, value))
                .concat(others)
                .filter(content -> !content.getClass().isHidden())
                .distinctBy(Object::hashCode)
                .take(2)
                .toVector();
    }

    private static boolean isChanging(Class<?> type) {
        return type.isArray()
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || Date.class.isAssignableFrom(type)
                || CharSequence.class.isAssignableFrom(type) && type != String.class;
    }

    private static boolean definesEquality(Class<?> type) {
        return Vector.of(type.getDeclaredMethods())
                .exists(method -> method.getName().equals("equals") && method.getParameterCount() == 1);
    }
}
