package org.countersign.trade.credit.check;

import io.vavr.control.Option;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.StatedGoods;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.goods.UnitCategory;
import org.countersign.trade.money.Amount;

/** How far quantity and amount may depart from what a credit states (UCP 600 art. 30). All of it is exact. */
@Evolving
public final class QuantityRule {
    /** What "about" stretches the item next to it by, in percent (art. 30 a). */
    public static final Percentage ABOUT = Percentage.of(10);
    /** What a quantity that is not counted in packing units or single items may differ by (art. 30 b). */
    public static final Percentage BULK = Percentage.of(5);
    /** How much less may be drawn although part shipments are forbidden (art. 30 c). */
    public static final Percentage LESS = Percentage.of(5);

    private QuantityRule() {}

    /**
     * Whether a quantity is one that the credit lets pass; unknown where the units have no fixed ratio.
     *
     * @param stated the quantity and its words in the credit
     * @param shipped the quantity of the invoices
     * @param isWithinAmount whether the drawing keeps within the amount of the credit
     * @param mayBeLess whether part shipments are allowed, so that less is no departure
     */
    public static Truth allows(StatedGoods stated, Quantity shipped, boolean isWithinAmount, boolean mayBeLess) {
        return stated.quantity()
                .flatMap(much -> share(much, shipped))
                .map(share -> Truth.of(isAllowed(stated, share, isWithinAmount, mayBeLess)))
                .getOrElse(Truth.UNKNOWN);
    }

    private static boolean isAllowed(StatedGoods stated, Ratio share, boolean isWithinAmount, boolean mayBeLess) {
        if (share.equals(Ratio.ONE) || mayBeLess && share.compareTo(Ratio.ONE) < 0) {
            return true;
        }
        if (stated.isAboutQuantity()) {
            return departsBy(share, ABOUT);
        }
        return !stated.isCounted() && isWithinAmount && departsBy(share, BULK);
    }

    private static boolean departsBy(Ratio share, Percentage most) {
        Ratio away = share.minus(Ratio.ONE);
        return (away.signum() < 0 ? away.negated() : away).compareTo(most.ratio()) <= 0;
    }

    /**
     * Whether less than the amount may be drawn although part shipments are forbidden (art. 30 c): 95 % at least, the quantity shipped in full,
     * the unit price not reduced; unknown while one of these is.
     */
    public static Truth allowsLess(Amount credit, Amount drawn, Truth isFullQuantity, Truth isFullPrice) {
        Ratio least = Ratio.ONE.minus(LESS.ratio()).times(Ratio.from(credit.number()));
        return Truth.of(Ratio.from(drawn.number()).compareTo(least) >= 0)
                .and(isFullQuantity)
                .and(isFullPrice);
    }

    /** How large the second is against the first; things that are counted are compared by their number, whatever their name. */
    static Option<Ratio> share(Quantity stated, Quantity shipped) {
        return shipped.unit()
                .in(stated.unit())
                .map(ratio -> Ratio.from(shipped.number()).times(ratio))
                .orElse(() -> Option.when(
                        isCounted(stated.unit()) && isCounted(shipped.unit()), () -> Ratio.from(shipped.number())))
                .map(number -> number.dividedBy(Ratio.from(stated.number())));
    }

    private static boolean isCounted(Unit unit) {
        return unit.category() == UnitCategory.COUNT || unit.category() == UnitCategory.PACKAGE;
    }
}
