package org.countersign.testkit.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * What a library of pure values may not touch: anything whose answer depends on the machine, the day or the run, and anything that
 * leaves a trace there.
 */
public final class Purity {
    /** Every ban. */
    public static final Vector<Ban> BANS = Vector.of(
            Ban.of(
                    "default-locale",
                    "java.lang.String.toUpperCase()",
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.format(..)",
                    "java.lang.String.formatted(..)",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                    "java.time.format.DateTimeFormatter.ofLocalized*(..)",
                    "java.time.format.DateTimeFormatterBuilder.toFormatter()",
                    "java.text.BreakIterator..",
                    "java.text.Collator..",
                    "java.text.DateFormat..",
                    "java.text.DecimalFormat..",
                    "java.text.MessageFormat..",
                    "java.text.NumberFormat..",
                    "java.text.SimpleDateFormat..",
                    "java.util.Formatter..",
                    "java.util.Locale.getDefault(..)",
                    "java.util.ResourceBundle..",
                    "java.util.Scanner.."),
            Ban.of(
                    "default-charset",
                    "java.lang.String.<init>([B)",
                    "java.lang.String.<init>([B, int, int)",
                    "java.lang.String.getBytes()",
                    "java.io.ByteArrayOutputStream.toString()",
                    "java.io.InputStreamReader.<init>(java.io.InputStream)",
                    "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                    "java.io.PrintStream..",
                    "java.io.PrintWriter..",
                    "java.nio.charset.Charset.defaultCharset()"),
            Ban.of(
                    "clock",
                    "java.time.*.now(..)",
                    "java.time.Clock..",
                    "java.time.ZoneId.systemDefault()",
                    "java.lang.System.currentTimeMillis()",
                    "java.lang.System.nanoTime()",
                    "java.util.Calendar..",
                    "java.util.Date..",
                    "java.util.GregorianCalendar..",
                    "java.util.TimeZone.."),
            Ban.of(
                    "randomness",
                    "java.lang.Math.random()",
                    "java.lang.System.identityHashCode(..)",
                    "java.security.SecureRandom..",
                    "java.util.Collections.shuffle(..)",
                    "java.util.Random..",
                    "java.util.SplittableRandom..",
                    "java.util.UUID.randomUUID()",
                    "java.util.random.."),
            Ban.of(
                    "unstable-order",
                    "java.util.IdentityHashMap..",
                    "java.util.Map.copyOf(..)",
                    "java.util.Map.of(..)",
                    "java.util.Map.ofEntries(..)",
                    "java.util.Set.copyOf(..)",
                    "java.util.Set.of(..)",
                    "java.util.*.parallelStream()",
                    "java.util.stream.*.parallel()",
                    "java.util.stream.Collectors.toUnmodifiableMap(..)",
                    "java.util.stream.Collectors.toUnmodifiableSet()"),
            Ban.of(
                    "floating-point",
                    "java.lang.Double..",
                    "java.lang.Float..",
                    "java.lang.String.valueOf(double)",
                    "java.lang.String.valueOf(float)",
                    "java.lang.StringBuilder.append(double)",
                    "java.lang.StringBuilder.append(float)",
                    "java.math.BigDecimal.<init>(double)",
                    "java.math.BigDecimal.<init>(double, java.math.MathContext)",
                    "java.math.BigDecimal.doubleValue()",
                    "java.math.BigDecimal.floatValue()",
                    "java.math.BigDecimal.valueOf(double)"),
            Ban.of(
                    "number-without-bounds",
                    "java.math.BigDecimal.toBigInteger()",
                    "java.math.BigDecimal.toBigIntegerExact()",
                    "java.math.BigDecimal.toPlainString()"),
            Ban.of(
                    "tables-of-the-jdk",
                    "java.time.ZoneId.of(..)",
                    "java.time.zone..",
                    "java.util.Currency..",
                    "java.util.Locale.getISOCountries(..)"),
            Ban.of(
                    "surroundings",
                    "java.io.File..",
                    "java.io.FileInputStream..",
                    "java.io.FileOutputStream..",
                    "java.io.FileReader..",
                    "java.io.FileWriter..",
                    "java.io.RandomAccessFile..",
                    "java.lang.*.printStackTrace(..)",
                    "java.lang.Boolean.getBoolean(..)",
                    "java.lang.Integer.getInteger(..)",
                    "java.lang.Long.getLong(..)",
                    "java.lang.ProcessBuilder..",
                    "java.lang.Runtime..",
                    "java.lang.System.err",
                    "java.lang.System.exit(..)",
                    "java.lang.System.getLogger(..)",
                    "java.lang.System.getProperties()",
                    "java.lang.System.getProperty(..)",
                    "java.lang.System.getenv(..)",
                    "java.lang.System.in",
                    "java.lang.System.out",
                    "java.lang.System.setProperty(..)",
                    "java.lang.Thread..",
                    "java.net..",
                    "java.nio.channels..",
                    "java.nio.file..",
                    "java.util.Timer..",
                    "java.util.concurrent..",
                    "java.util.logging.."),
            Ban.of(
                    "reflection",
                    "java.lang.Class.forName(..)",
                    "java.lang.Class.getClassLoader()",
                    "java.lang.Class.getConstructor*(..)",
                    "java.lang.Class.getDeclared*(..)",
                    "java.lang.Class.getField*(..)",
                    "java.lang.Class.getMethod*(..)",
                    "java.lang.Class.getPermittedSubclasses()",
                    "java.lang.Class.getRecordComponents()",
                    "java.lang.ClassLoader..",
                    "java.lang.invoke..",
                    "java.lang.reflect..",
                    "java.util.ServiceLoader.."),
            Ban.of("serialization", "java.io.ObjectInputStream..", "java.io.ObjectOutputStream.."));

    private Purity() {}

    /** Every call, method reference or field access that a ban names. */
    public static Seq<Finding> bannedCalls(JavaClasses classes) {
        Map<String, Vector<Ban>> known = new HashMap<>();
        return Vector.ofAll(classes)
                .flatMap(type -> Vector.ofAll(type.getAccessesFromSelf())
                        .filter(access -> access.getTargetOwner().getName().startsWith("java."))
                        .flatMap(access -> known.computeIfAbsent(
                                        access.getTarget().getFullName(), Purity::against)
                                .map(ban -> Finding.of(ban.name(), type, said(access)))));
    }

    private static Vector<Ban> against(String fullName) {
        return BANS.filter(ban -> ban.names(fullName));
    }

    /** Every type that Java serialization would write, enums and exceptions excepted. */
    public static Seq<Finding> serializable(JavaClasses classes) {
        return Vector.ofAll(classes)
                .filter(type -> type.isAssignableTo(Serializable.class))
                .reject(type -> type.isEnum() || type.isAssignableTo(Enum.class))
                .reject(type -> type.isAssignableTo(Throwable.class))
                .reject(JavaClass::isAnnotation)
                .map(type -> Finding.of("serializable", type, "is Serializable"));
    }

    /** Every static field that can be set again, and every static array, whose elements can. */
    public static Seq<Finding> changingStatics(JavaClasses classes) {
        return Vector.ofAll(classes)
                .flatMap(type -> Vector.ofAll(type.getFields()))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .reject(field -> field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(Purity::canChange)
                .map(field -> Finding.of("changing-static", field.getOwner(), "has " + field.getName()));
    }

    /** Every float or double, primitive or not, in a field, a parameter or a result. */
    public static Seq<Finding> floatingPoint(JavaClasses classes) {
        Vector<String> names = Vector.of("double", "float", "java.lang.Double", "java.lang.Float");
        return Vector.ofAll(classes)
                .flatMap(type -> Vector.ofAll(type.getMembers())
                        .filter(member -> Vector.ofAll(member.getAllInvolvedRawTypes())
                                .exists(involved -> names.contains(involved.getName())))
                        .map(member -> Finding.of("floating-field", type, "has " + member.getName())));
    }

    private static boolean canChange(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static String said(JavaAccess<?> access) {
        return "touches " + access.getTarget().getFullName() + " in "
                + access.getOrigin().getName() + ", line " + access.getLineNumber();
    }
}
