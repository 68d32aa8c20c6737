package org.countersign.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Arrays;

/** What a public type owes its reader, and what stays indoors. */
public final class HouseRules {
    /** The types of other people that may stand in a signature: a host has to know these and no more. */
    public static final Vector<String> IN_SIGNATURES = Vector.of(
            "io.vavr.Tuple2",
            "io.vavr.Tuple3",
            "io.vavr.collection.LinkedHashSet",
            "io.vavr.collection.Map",
            "io.vavr.collection.Seq",
            "io.vavr.collection.Set",
            "io.vavr.collection.SortedMap",
            "io.vavr.collection.SortedSet",
            "io.vavr.collection.Vector",
            "io.vavr.control.Either",
            "io.vavr.control.Option",
            "io.vavr.control.Validation",
            "java.io.InputStream",
            "java.lang.Boolean",
            "java.lang.Class",
            "java.lang.Comparable",
            "java.lang.Integer",
            "java.lang.Iterable",
            "java.lang.Long",
            "java.lang.Object",
            "java.lang.String",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.math.RoundingMode",
            "java.time.DayOfWeek",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.Period",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZoneOffset",
            "java.util.function..",
            "javax.money.CurrencyUnit",
            "javax.money.MonetaryAmount");

    private static final String VALUE = "org.immutables.value.Value$Immutable";
    private static final Vector<String> MARKS =
            Vector.of("org.countersign.trade.base.style.Evolving", "org.countersign.trade.base.style.Settled");

    private HouseRules() {}

    /** Every generated class that is public, and every open member that names one. */
    public static Seq<Finding> generatedOutdoors(JavaClasses classes) {
        Seq<Finding> types = Bytecode.open(classes)
                .filter(HouseRules::isGenerated)
                .map(type -> Finding.of("generated-indoors", type, "is public"));
        Seq<Finding> members = Bytecode.open(classes)
                .flatMap(type -> openMembers(type)
                        .filter(member ->
                                Vector.ofAll(member.getAllInvolvedRawTypes()).exists(HouseRules::isGenerated))
                        .map(member -> Finding.of("generated-indoors", type, "names one in " + member.getName())));
        return types.appendAll(members);
    }

    /** Every Immutables value that a host could extend. */
    public static Seq<Finding> openValues(JavaClasses classes) {
        return Vector.ofAll(classes)
                .filter(type -> type.isAnnotatedWith(VALUE))
                .reject(type -> type.reflect().isSealed())
                .map(type -> Finding.of("sealed-value", type, "is not sealed"));
    }

    /** Every call that takes a value out of Vavr without saying what happens if there is none. */
    public static Seq<Finding> nullOutOfVavr(JavaClasses classes) {
        return Vector.ofAll(classes)
                .flatMap(type -> Vector.ofAll(type.getAccessesFromSelf())
                        .filter(access ->
                                access.getTargetOwner().getPackageName().startsWith("io.vavr"))
                        .filter(access -> access.getTarget().getFullName().endsWith(".get()")
                                || access.getTarget().getName().equals("getOrNull"))
                        .map(access -> Finding.of(
                                "null-out-of-vavr",
                                type,
                                "calls " + access.getTarget().getFullName() + ", line " + access.getLineNumber())));
    }

    /** Every public top-level type that does not say how firm it is, or says it twice. */
    public static Seq<Finding> unmarked(JavaClasses classes) {
        return Bytecode.open(classes)
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> MARKS.count(type::isAnnotatedWith) != 1)
                .map(type -> Finding.of("stability", type, "must be marked either Evolving or Settled"));
    }

    /** Every foreign type in an open signature that is not among {@code allowed}, full names or packages such as {@code a.b..}. */
    public static Seq<Finding> foreignTypes(JavaClasses classes, String ours, Seq<String> allowed) {
        return Bytecode.open(classes)
                .flatMap(type -> openMembers(type)
                        .flatMap(member -> involved(member)
                                .reject(used ->
                                        isAmong(used, allowed) || used.getName().startsWith(ours))
                                .map(used -> Finding.of(
                                        "foreign-type", type, "names " + used.getName() + " in " + member.getName())))
                        .distinct());
    }

    /** Every use of a type, in code or signature, that is not among {@code allowed}. */
    public static Seq<Finding> foreignLibraries(JavaClasses classes, Seq<String> allowed) {
        return Vector.ofAll(classes)
                .flatMap(type -> Vector.ofAll(type.getDirectDependenciesFromSelf()))
                .reject(arrow -> isAmong(arrow.getTargetClass(), allowed))
                .map(arrow -> Finding.of(
                        "foreign-library",
                        arrow.getOriginClass(),
                        "uses " + arrow.getTargetClass().getName()))
                .distinct();
    }

    private static boolean isAmong(JavaClass type, Seq<String> allowed) {
        JavaClass bare = type.getBaseComponentType();
        return bare.isPrimitive()
                || allowed.exists(name -> name.endsWith("..")
                        ? bare.getName().startsWith(name.substring(0, name.length() - 1))
                        : bare.getName().equals(name));
    }

    private static Vector<JavaClass> involved(JavaMember member) {
        Vector<JavaClass> types = Vector.ofAll(member.getAllInvolvedRawTypes());
        return member instanceof JavaCodeUnit unit
                ? types.appendAll(Vector.ofAll(unit.getThrowsClause().getTypes()))
                : types;
    }

    /** What code elsewhere can call or read: also what a type inherits from a generated or hidden class of the house. */
    private static Vector<JavaMember> openMembers(JavaClass type) {
        String ours = type.getPackageName().replaceAll("^(\\w+\\.\\w+).*", "$1");
        return Vector.<JavaMember>ofAll(type.getAllMembers())
                .filter(member -> member.getOwner().getName().startsWith(ours))
                .reject(member -> member.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static boolean isGenerated(JavaClass type) {
        JavaClass bare = type.getBaseComponentType();
        return Option.ofOptional(bare.getEnclosingClass()).exists(HouseRules::isGenerated)
                || bare.getSimpleName().startsWith("Immutable");
    }

    /** The classes annotated as values, by the class that Immutables makes for each; what {@link ValueLaws} needs. */
    static Vector<Class<?>> generatedValues(JavaClasses classes) {
        return Vector.ofAll(classes)
                .filter(type -> type.isAnnotatedWith(VALUE))
                .map(JavaClass::reflect)
                .flatMap(type -> type.isSealed()
                        ? Vector.<Class<?>>ofAll(Arrays.asList(type.getPermittedSubclasses()))
                        : Vector.<Class<?>>of());
    }
}
