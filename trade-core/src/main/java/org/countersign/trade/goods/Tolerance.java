package org.countersign.trade.goods;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * How much more or less than the quantity named may be delivered, as the contract says it in figures: {@code +/-5%},
 * {@code +10% -0%}, or in the quantity's own unit {@code +100 -50}.
 *
 * <p>Words such as "about" are no figures; what they allow under a documentary credit (UCP 600 article 30) is a matter of
 * {@code credit}.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Tolerance permits ImmutableTolerance {
    /** In which measure a tolerance is stated. */
    public enum Measure {
        /** In percent of the quantity. */
        PERCENT,
        /** In the unit of the quantity. */
        UNITS
    }

    /** The spelling {@code +/-5%} or {@code +100 -50}, both ways. */
    public static final Scalar<Tolerance> TEXT = new Scalar<>("tolerance", Tolerance::toString, Tolerance::parse);

    private static final Decimal ZERO = Decimal.of(0);
    private static final Decimal HUNDRED = Decimal.of(100);
    private static final Pattern EVEN = Pattern.compile("\\+/-([0-9.]{1,60})(%?)");
    private static final Pattern UNEVEN = Pattern.compile("\\+([0-9.]{1,60})(%?) -([0-9.]{1,60})(%?)");

    Tolerance() {}

    /** How much more. */
    public abstract Decimal more();

    /** How much less. */
    public abstract Decimal less();

    /** In which measure both are stated. */
    public abstract Measure measure();

    /**
     * So many percent more or less.
     *
     * @throws IllegalArgumentException if one is below zero, both are zero, or less would leave nothing
     */
    public static Tolerance percent(Decimal more, Decimal less) {
        return ImmutableTolerance.of(more, less, Measure.PERCENT);
    }

    /** So many percent either way. */
    public static Tolerance percent(long eitherWay) {
        return percent(Decimal.of(eitherWay), Decimal.of(eitherWay));
    }

    /**
     * So many units more or less, in the unit of the quantity.
     *
     * @throws IllegalArgumentException if one is below zero, or both are zero
     */
    public static Tolerance units(Decimal more, Decimal less) {
        return ImmutableTolerance.of(more, less, Measure.UNITS);
    }

    /**
     * Reads {@code +/-5%}, {@code +10% -0%}, {@code +/-100} or {@code +100 -50}.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static Tolerance parse(String text) {
        Matcher even = EVEN.matcher(text);
        if (even.matches()) {
            Decimal both = Decimal.parse(even.group(1));
            return ImmutableTolerance.of(both, both, measure(even.group(2)));
        }
        Matcher uneven = UNEVEN.matcher(text);
        if (!uneven.matches() || !uneven.group(2).equals(uneven.group(4))) {
            throw new IllegalArgumentException(
                    "tolerance must be written like `+/-5%` or `+100 -50`: `" + PlainText.shown(text) + "`");
        }
        return ImmutableTolerance.of(
                Decimal.parse(uneven.group(1)), Decimal.parse(uneven.group(3)), measure(uneven.group(2)));
    }

    private static Measure measure(String sign) {
        return sign.isEmpty() ? Measure.UNITS : Measure.PERCENT;
    }

    @Value.Check
    void check() {
        if (more().compareTo(ZERO) < 0 || less().compareTo(ZERO) < 0) {
            throw new IllegalArgumentException("tolerance must not be below zero: `" + this + "`");
        }
        if (!more().isPositive() && !less().isPositive()) {
            throw new IllegalArgumentException(
                    "tolerance must allow something: leave it out instead of `" + this + "`");
        }
        if (measure() == Measure.PERCENT && less().compareTo(HUNDRED) >= 0) {
            throw new IllegalArgumentException("tolerance must leave something to deliver: `" + this + "`");
        }
    }

    /** The most that may be delivered, exactly. */
    final Ratio most(Decimal quantity) {
        return Ratio.from(quantity).plus(share(quantity, more()));
    }

    /** The least that may be delivered, exactly; zero or less if nothing is left. */
    final Ratio least(Decimal quantity) {
        return Ratio.from(quantity).minus(share(quantity, less()));
    }

    private Ratio share(Decimal quantity, Decimal part) {
        return measure() == Measure.UNITS
                ? Ratio.from(part)
                : Ratio.from(quantity).times(Ratio.from(part)).dividedBy(Ratio.from(HUNDRED));
    }

    @Override
    public final String toString() {
        String sign = measure() == Measure.PERCENT ? "%" : "";
        return more().equals(less()) ? "+/-" + more() + sign : "+" + more() + sign + " -" + less() + sign;
    }
}
