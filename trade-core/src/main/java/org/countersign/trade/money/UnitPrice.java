package org.countersign.trade.money;

import javax.money.MonetaryAmount;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.immutables.value.Value;

/**
 * What so much of something costs: {@code USD 12.50 per 1 C62}, {@code EUR 3.20 per 100 KGM}. A unit price may have more decimals than its
 * currency can be paid in ({@code USD 0.0125 per 1 C62}); only what follows from it is rounded.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class UnitPrice permits ImmutableUnitPrice {
    /** The spelling {@code USD 12.50 per 1 C62}, both ways. */
    public static final Scalar<UnitPrice> TEXT = new Scalar<>("unit price", UnitPrice::toString, UnitPrice::parse);

    private static final String PER = " per ";

    UnitPrice() {}

    /** What the basis costs; not below zero. */
    public abstract Amount price();

    /** For how much that price stands. */
    public abstract Quantity basis();

    /**
     * A price for so much.
     *
     * @throws IllegalArgumentException if the price is below zero
     */
    public static UnitPrice of(MonetaryAmount price, Quantity basis) {
        return ImmutableUnitPrice.of(Amount.from(price), basis);
    }

    /** A price for one unit. */
    public static UnitPrice of(MonetaryAmount price, Unit unit) {
        return of(price, Quantity.of(1, unit));
    }

    /**
     * Reads an amount, {@code per}, and a quantity.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static UnitPrice parse(String text) {
        int per = text.indexOf(PER);
        if (per < 0) {
            throw new IllegalArgumentException(
                    "unit price must be written like `USD 12.50 per 1 C62`: `" + PlainText.shown(text) + "`");
        }
        return of(Amount.parse(text.substring(0, per)), Quantity.parse(text.substring(per + PER.length())));
    }

    @Value.Check
    void check() {
        if (price().signum() < 0) {
            throw new IllegalArgumentException("unit price must not be below zero: `" + this + "`");
        }
    }

    /**
     * What {@code quantity} costs, exactly. The quantity may be in another unit with a fixed ratio to that of the basis.
     *
     * @throws IllegalArgumentException if there is no such ratio; ask {@link Unit#in} first
     */
    public final ExactAmount extension(Quantity quantity) {
        return price().exact().times(quantity.in(basis().unit())).dividedBy(Ratio.from(basis().number()));
    }

    /**
     * What {@code quantity} costs, rounded once.
     *
     * @throws IllegalArgumentException if the units have no fixed ratio, or the currency no minor unit and the rounding no places
     */
    public final Amount extension(Quantity quantity, Rounding rounding) {
        return extension(quantity).rounded(rounding);
    }

    @Override
    public final String toString() {
        return price() + PER + basis();
    }
}
