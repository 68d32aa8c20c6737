package org.countersign.trade.goods;

import io.vavr.control.Option;
import java.math.RoundingMode;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/** How much: a number above zero and its unit, written {@code 35 NIU}. */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Quantity permits ImmutableQuantity {
    /** The spelling {@code 35 NIU}, both ways. */
    public static final Scalar<Quantity> TEXT = new Scalar<>("quantity", Quantity::toString, Quantity::parse);

    /** A number of 80 characters, the blank, and a unit of three. */
    private static final int LONGEST = 84;

    Quantity() {}

    /** The number, above zero. */
    public abstract Decimal number();

    /** What is counted or measured. */
    public abstract Unit unit();

    /**
     * So many of that unit.
     *
     * @throws IllegalArgumentException if the number is not above zero
     */
    public static Quantity of(Decimal number, Unit unit) {
        return ImmutableQuantity.of(number, unit);
    }

    /** So many of that unit. */
    public static Quantity of(long number, Unit unit) {
        return of(Decimal.of(number), unit);
    }

    /**
     * Reads a number, one blank, and a unit.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Quantity parse(String text) {
        int blank = text.indexOf(' ');
        if (blank < 1 || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "quantity must be a number and a unit such as `35 NIU`: `" + PlainText.shown(text) + "`");
        }
        return of(Decimal.parse(text.substring(0, blank)), Unit.of(text.substring(blank + 1)));
    }

    /**
     * The number of {@code other} that make the same quantity, exactly.
     *
     * @throws IllegalArgumentException if the units measure different things or no fixed ratio between them is known; ask
     *     {@link Unit#in} first
     */
    public final Ratio in(Unit other) {
        return unit().in(other)
                .map(Ratio.from(number())::times)
                .getOrElseThrow(() -> new IllegalArgumentException(noRatio(other)));
    }

    /**
     * The same quantity in another unit.
     *
     * @throws IllegalArgumentException if no fixed ratio is known, or the decimals do not end
     */
    public final Quantity to(Unit other) {
        return of(
                in(other)
                        .toDecimal()
                        .getOrElseThrow(() -> new IllegalArgumentException("`" + this + "` is `" + in(other) + "` "
                                + other + ", which has no end in decimals: say how to round")),
                other);
    }

    /**
     * The quantity in another unit, rounded.
     *
     * @throws IllegalArgumentException if no fixed ratio is known, or nothing is left after rounding
     */
    public final Quantity to(Unit other, int places, RoundingMode mode) {
        return of(in(other).toDecimal(places, mode), other);
    }

    /** Whether this is more (1), as much (0) or less (-1) than {@code other}; none where no fixed ratio of the units is known. */
    public final Option<Integer> compared(Quantity other) {
        return unit().in(other.unit())
                .map(ratio -> Integer.signum(Ratio.from(number()).times(ratio).compareTo(Ratio.from(other.number()))));
    }

    /**
     * The sum, in this unit.
     *
     * @throws IllegalArgumentException if the units differ; convert first
     */
    public final Quantity plus(Quantity other) {
        if (!unit().equals(other.unit())) {
            throw new IllegalArgumentException("quantities must be in one unit: `" + this + "` and `" + other + "`");
        }
        return of(Decimal.of(number().number().add(other.number().number())), unit());
    }

    private String noRatio(Unit other) {
        return unit().category() == other.category() && unit().isListed()
                ? "no fixed ratio is known between `" + unit() + "` and `" + other + "`"
                : "`" + unit() + "` (" + unit().category().word() + ") cannot be given in `" + other + "` ("
                        + other.category().word() + ")";
    }

    @Value.Check
    void check() {
        if (!number().isPositive()) {
            throw new IllegalArgumentException("quantity must be above zero: `" + this + "`");
        }
    }

    @Override
    public final String toString() {
        return number() + " " + unit();
    }
}
