package org.countersign.planted.purity;

import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Breaks every ban once; no test runs it. */
@SuppressWarnings({"DefaultCharset", "JavaTimeDefaultTimeZone", "StringCaseLocaleUsage", "serial"})
public final class Ambient implements Serializable {
    static int count;
    static final int[] OPEN = {1};
    private static final int[] CLOSED = {1};
    private double rate;

    String locale(String text) {
        UnaryOperator<String> upper = String::toUpperCase;
        return upper.apply(text);
    }

    byte[] charset(String text) {
        return text.getBytes();
    }

    LocalDate clock() {
        return LocalDate.now();
    }

    UUID random() {
        return UUID.randomUUID();
    }

    Set<String> order() {
        return Set.of("a", "b");
    }

    String floating(BigDecimal number) {
        rate = number.doubleValue();
        return Double.toString(rate);
    }

    String unbounded(BigDecimal number) {
        return number.toPlainString();
    }

    ZoneId table() {
        return ZoneId.of("Asia/Shanghai");
    }

    void surroundings() {
        count += CLOSED[0] + OPEN[0];
        System.out.println(count);
    }

    Object reflection() throws ReflectiveOperationException {
        return Class.forName("java.lang.String").getConstructor().newInstance();
    }

    Object serialization() throws Exception {
        return new ObjectInputStream(new ByteArrayInputStream(new byte[0])).readObject();
    }
}
