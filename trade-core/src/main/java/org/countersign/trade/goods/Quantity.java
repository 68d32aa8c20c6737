package org.countersign.trade.goods;

import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.PlainText;
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
