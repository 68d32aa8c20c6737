package org.countersign.trade.base;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * An exact decimal number of bounded size: at most 34 significant digits, at most 18 places after the point and 34 before it. {@code 1}, {@code 1.0} and {@code 1E0} are the same number and print the same.
 *
 * <p>The bounds are checked before any arithmetic, so that {@code 1e999999999} or a million digits cost nothing but the refusal.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Decimal implements Comparable<Decimal> permits ImmutableDecimal {
    /** Most significant digits, as in IEEE 754 decimal128. */
    public static final int MAX_DIGITS = 34;
    /** Most places after the point. */
    public static final int MAX_PLACES = 18;

    private static final int LONGEST_TEXT = 80;
    private static final int MOST_BITS = 512;
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");

    Decimal() {}

    /** The number, without trailing zeros. */
    public abstract BigDecimal number();

    /**
     * The same number within the bounds.
     *
     * @throws IllegalArgumentException if the number has more than 34 significant digits or a place beyond 18
     */
    public static Decimal of(BigDecimal number) {
        return bounded(number)
                .map(ImmutableDecimal::of)
                .getOrElseThrow(() -> new IllegalArgumentException("number must have at most " + MAX_DIGITS
                        + " significant digits and at most " + MAX_PLACES + " places after the point"));
    }

    /** A whole number. */
    public static Decimal of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /**
     * Reads ASCII digits with an optional sign, point and short exponent; no grouping, no words such as {@code NaN}.
     *
     * @throws IllegalArgumentException if the text is no such number or lies outside the bounds
     */
    public static Decimal parse(String text) {
        if (text.length() > LONGEST_TEXT || !NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("number must be plain digits such as `1250.5`, at most 80 characters: `"
                    + PlainText.shown(text) + "`");
        }
        return of(new BigDecimal(text));
    }

    /** Whether the number lies within the bounds. */
    static boolean isWithin(BigDecimal number) {
        return bounded(number).isDefined();
    }

    /** INVARIANT: the number without trailing zeros, if it lies within the bounds; asks for its length before any arithmetic. */
    private static Option<BigDecimal> bounded(BigDecimal number) {
        if (number.unscaledValue().bitLength() > MOST_BITS || Math.abs((long) number.scale()) > LONGEST_TEXT + 999L) {
            return Option.none();
        }
        BigDecimal bare = number.stripTrailingZeros();
        boolean isWithin = bare.precision() <= MAX_DIGITS
                && bare.scale() <= MAX_PLACES
                && bare.precision() - bare.scale() <= MAX_DIGITS;
        return Option.when(isWithin, bare);
    }

    /** Whether this is more than zero. */
    public final boolean isPositive() {
        return number().signum() > 0;
    }

    /** The number in plain digits, never with an exponent. */
    @Override
    public final String toString() {
        String digits = number().unscaledValue().abs().toString();
        int scale = number().scale();
        String sign = number().signum() < 0 ? "-" : "";
        if (scale <= 0) {
            return sign + digits + "0".repeat(-scale);
        }
        String padded = "0".repeat(Math.max(0, scale + 1 - digits.length())) + digits;
        int point = padded.length() - scale;
        return sign + padded.substring(0, point) + "." + padded.substring(point);
    }

    @Override
    public final int compareTo(Decimal other) {
        return number().compareTo(other.number());
    }
}
