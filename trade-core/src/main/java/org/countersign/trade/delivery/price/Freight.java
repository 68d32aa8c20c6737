package org.countersign.trade.delivery.price;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;

/**
 * A tariff for part loads: a basic rate for each chargeable unit, surcharges in percent of the basic freight, which are added and not multiplied,
 * and fixed ones. A box rate for a full container is no such tariff; it is a cost for the lot.
 *
 * @param basic for one chargeable unit: a freight ton at sea, a kilogram in the air
 * @param surcharges in percent of the basic freight, each from 0% to 1000% with at most 4 decimals, at most 20
 * @param fixed all fixed surcharges together, in the currency of the basic rate
 */
@Evolving
public record Freight(Amount basic, Seq<Percentage> surcharges, Amount fixed) {
    /**
     * Cubic centimetres that count as one kilogram in the air. UNCONFIRMED: what air carriers are said to use; couriers and some carriers
     * take 5000. Hand over what the carrier says.
     */
    public static final int USUAL_AIR_DIVISOR = 6000;

    private static final Unit TONNE = Unit.of("TNE");
    private static final int MOST = 20;
    private static final long CUBIC_CENTIMETRES = 1_000_000;

    /** Checks amounts and surcharges. */
    public Freight {
        surcharges = Vector.ofAll(surcharges);
        Bounds.checkAmount("basic rate", basic);
        Bounds.checkAmount("fixed surcharges", fixed);
        surcharges.forEach(surcharge -> Bounds.checkShare("surcharge", surcharge, 1000, 4));
        if (surcharges.size() > MOST || !basic.currency().equals(fixed.currency())) {
            throw new IllegalArgumentException("a tariff must have at most " + MOST + " surcharges and one currency: `"
                    + basic + "`, `" + fixed + "`");
        }
    }

    /** A tariff without surcharges. */
    public static Freight of(Amount basic) {
        return new Freight(basic, Vector.empty(), Amount.of(basic.currency(), 0));
    }

    /**
     * Freight tons at sea, weight or measure: tonnes or cubic metres, whichever are more.
     *
     * @throws IllegalArgumentException if these are no weight and no volume
     */
    public static Ratio freightTons(Quantity gross, Quantity volume) {
        return larger(gross.in(TONNE), volume.in(Unit.CUBIC_METRE));
    }

    /**
     * Chargeable kilograms in the air: the weight, or the volume over the carrier's divisor, whichever is more.
     *
     * @throws IllegalArgumentException if these are no weight and no volume, or the divisor is not above zero
     */
    public static Ratio airKilograms(Quantity gross, Quantity volume, int divisor) {
        if (divisor < 1) {
            throw new IllegalArgumentException("divisor must be above zero: `" + divisor + "`");
        }
        return larger(gross.in(Unit.KILOGRAM), volume.in(Unit.CUBIC_METRE).times(Ratio.of(CUBIC_CENTIMETRES, divisor)));
    }

    /** What so many chargeable units cost, exactly. */
    public ExactAmount on(Ratio chargeable) {
        Ratio added = surcharges.map(Percentage::ratio).foldLeft(Ratio.ONE, Ratio::plus);
        return basic.exact().times(chargeable).times(added).plus(fixed.exact());
    }

    private static Ratio larger(Ratio one, Ratio other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
