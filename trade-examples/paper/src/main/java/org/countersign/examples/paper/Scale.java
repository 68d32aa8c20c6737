package org.countersign.examples.paper;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Round numbers along an axis, from zero to at least the largest value.
 *
 * @param top the last of them
 * @param step from one to the next
 */
record Scale(BigDecimal top, BigDecimal step) {
    /** Between a number and the axis, and the edge of the paper. */
    static final int AIR = 14;

    private static final int MOST = 5;
    private static final Vector<Integer> STEPS = Vector.of(1, 2, 5, 10);

    /** The scale for values up to this one; up to one where there is none above zero. */
    static Scale upTo(BigDecimal largest) {
        BigDecimal reach = largest.signum() > 0 ? largest : BigDecimal.ONE;
        int power = reach.precision() - reach.scale() - 2;
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
        BigDecimal step = STEPS.appendAll(STEPS.map(s -> s * 10))
                .map(s -> unit.multiply(BigDecimal.valueOf(s)))
                .find(s -> s.multiply(BigDecimal.valueOf(MOST)).compareTo(reach) >= 0)
                .getOrElse(reach);
        BigDecimal steps = reach.divide(step, 0, RoundingMode.CEILING);
        return new Scale(step.multiply(steps), step);
    }

    /** The round numbers, zero first. */
    Seq<BigDecimal> ticks() {
        int count = top.divide(step, 0, RoundingMode.HALF_UP).intValueExact();
        return Vector.rangeClosed(0, count).map(n -> step.multiply(BigDecimal.valueOf(n)));
    }

    /** How many of so many pixels that value is. */
    int pixels(BigDecimal value, int length) {
        return value.multiply(BigDecimal.valueOf(length))
                .divide(top, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** The room that its numbers need beside an axis. */
    int margin() {
        return AIR + ticks().map(tick -> Lettering.width(shown(tick), 13)).max().getOrElse(0);
    }

    /** A number for a reader, with commas between the thousands. */
    static String shown(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }
}
