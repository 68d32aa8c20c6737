package org.countersign.trade.base;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * An exact fraction, always in lowest terms: what a division gives when its decimals would not end. Written {@code 7.1234} where the
 * decimals end within the bounds of {@link Decimal}, otherwise {@code 1/3}.
 *
 * <p>At most {@value #MAX_BITS} bits (about 308 digits) above and below the line; a computation that needs more is refused, never
 * rounded.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Ratio implements Comparable<Ratio> permits ImmutableRatio {
    /** Most bits above the line, and below it. */
    public static final int MAX_BITS = 1024;
    /** Nothing. */
    public static final Ratio ZERO = of(0, 1);
    /** The whole. */
    public static final Ratio ONE = of(1, 1);

    private static final Pattern FRACTION = Pattern.compile("-?[0-9]{1,310}/[0-9]{1,310}");
    private static final BigInteger FINEST = BigInteger.TEN.pow(Decimal.MAX_PLACES);

    Ratio() {}

    /** The number above the line; it carries the sign. */
    public abstract BigInteger numerator();

    /** The number below the line, above zero. */
    public abstract BigInteger denominator();

    /**
     * This many of those parts, in lowest terms.
     *
     * @throws IllegalArgumentException if there are no parts, or more bits are needed than the bound
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("fraction must have a denominator other than zero");
        }
        refuseAbove(4 * MAX_BITS, numerator, denominator);
        BigInteger common = denominator.equals(BigInteger.ONE) ? BigInteger.ONE : numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return divisor.equals(BigInteger.ONE)
                ? reduced(numerator, denominator)
                : reduced(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * This many of those parts, in lowest terms.
     *
     * @throws IllegalArgumentException if there are no parts
     */
    public static Ratio of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The same number as a fraction. */
    public static Ratio from(Decimal decimal) {
        return from(decimal.number());
    }

    /** The same number as a fraction; its digits and places lie not far beyond the bounds of a {@link Decimal}. */
    static Ratio from(BigDecimal number) {
        BigInteger digits = number.unscaledValue();
        int scale = number.scale();
        return scale > 0
                ? of(digits, BigInteger.TEN.pow(scale))
                : of(digits.multiply(BigInteger.TEN.pow(-scale)), BigInteger.ONE);
    }

    /**
     * Reads {@code 7.1234} or {@code 1/3}, in lowest terms or not.
     *
     * @throws IllegalArgumentException if the text is neither, or lies outside the bounds
     */
    public static Ratio parse(String text) {
        if (text.indexOf('/') < 0) {
            return from(Decimal.parse(text));
        }
        if (!FRACTION.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "fraction must be whole numbers such as `1/3`: `" + PlainText.shown(text) + "`");
        }
        int line = text.indexOf('/');
        return of(new BigInteger(text.substring(0, line)), new BigInteger(text.substring(line + 1)));
    }

    /** INVARIANT: these are in lowest terms, the denominator above zero. No other way leads to a new one, so nothing is reduced twice. */
    private static Ratio reduced(BigInteger numerator, BigInteger denominator) {
        refuseAbove(MAX_BITS, numerator, denominator);
        return ImmutableRatio.of(numerator, denominator);
    }

    private static void refuseAbove(int bits, BigInteger above, BigInteger below) {
        if (above.bitLength() > bits || below.bitLength() > bits) {
            throw new IllegalArgumentException(
                    "fraction must have at most " + MAX_BITS + " bits above and below the line");
        }
    }

    /** The sum. */
    public final Ratio plus(Ratio other) {
        if (signum() == 0 || other.signum() == 0) {
            return signum() == 0 ? other : this;
        }
        return denominator().equals(other.denominator())
                ? of(numerator().add(other.numerator()), denominator())
                : of(
                        numerator()
                                .multiply(other.denominator())
                                .add(other.numerator().multiply(denominator())),
                        denominator().multiply(other.denominator()));
    }

    /** The difference. */
    public final Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    /** The product. */
    public final Ratio times(Ratio other) {
        if (signum() == 0 || other.equals(ONE)) {
            return this;
        }
        if (other.signum() == 0 || equals(ONE)) {
            return other;
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * The quotient.
     *
     * @throws IllegalArgumentException if {@code other} is zero
     */
    public final Ratio dividedBy(Ratio other) {
        return times(other.inverse());
    }

    /**
     * One divided by this.
     *
     * @throws IllegalArgumentException if this is zero
     */
    public final Ratio inverse() {
        if (signum() == 0) {
            throw new IllegalArgumentException("fraction must have a denominator other than zero");
        }
        return signum() > 0
                ? reduced(denominator(), numerator())
                : reduced(denominator().negate(), numerator().negate());
    }

    /** The same with the other sign. */
    public final Ratio negated() {
        return reduced(numerator().negate(), denominator());
    }

    /** Minus one, zero or one. */
    public final int signum() {
        return numerator().signum();
    }

    /** Whether this is more than zero. */
    public final boolean isPositive() {
        return signum() > 0;
    }

    /** The same number in decimals, if they end within the bounds of {@link Decimal}. */
    public final Option<Decimal> toDecimal() {
        BigInteger[] units = numerator().multiply(FINEST).divideAndRemainder(denominator());
        BigDecimal number = new BigDecimal(units[0], Decimal.MAX_PLACES);
        return units[1].signum() == 0 && Decimal.isWithin(number) ? Option.some(Decimal.of(number)) : Option.none();
    }

    /**
     * The nearest decimal of at most that many places, in the direction that {@code mode} says.
     *
     * @throws IllegalArgumentException if the places are not 0 to 18, or the number outgrows {@link Decimal}
     */
    public final Decimal toDecimal(int places, RoundingMode mode) {
        if (places < 0 || places > Decimal.MAX_PLACES) {
            throw new IllegalArgumentException("places must be from 0 to " + Decimal.MAX_PLACES + ": `" + places + "`");
        }
        return Decimal.of(new BigDecimal(numerator()).divide(new BigDecimal(denominator()), places, mode));
    }

    @Override
    public final int compareTo(Ratio other) {
        return denominator().equals(other.denominator())
                ? numerator().compareTo(other.numerator())
                : numerator()
                        .multiply(other.denominator())
                        .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public final String toString() {
        return toDecimal().map(Decimal::toString).getOrElse(() -> numerator() + "/" + denominator());
    }
}
