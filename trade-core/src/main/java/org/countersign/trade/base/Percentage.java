package org.countersign.trade.base;

import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/** So many in a hundred, exact, of either sign: {@code 30%}, {@code 2.5%}. */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Percentage implements Comparable<Percentage> permits ImmutablePercentage {
    Percentage() {}

    /** How many in a hundred. */
    public abstract Decimal points();

    /** So many in a hundred. */
    public static Percentage of(Decimal points) {
        return ImmutablePercentage.of(points);
    }

    /** So many in a hundred. */
    public static Percentage of(long points) {
        return of(Decimal.of(points));
    }

    /**
     * Reads a number and a percent sign, nothing between them.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Percentage parse(String text) {
        if (!text.endsWith("%")) {
            throw new IllegalArgumentException(
                    "percentage must be a number and a percent sign such as `30%`: `" + PlainText.shown(text) + "`");
        }
        return of(Decimal.parse(text.substring(0, text.length() - 1)));
    }

    /** The same share of one: 30% is 0.3. */
    public final Ratio ratio() {
        return Ratio.from(points().number().scaleByPowerOfTen(-2));
    }

    @Override
    public final int compareTo(Percentage other) {
        return points().compareTo(other.points());
    }

    @Override
    public final String toString() {
        return points() + "%";
    }
}
