package org.countersign.trade.delivery.price;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/**
 * What something costs, as far as anybody knows: an amount, a range, or nothing yet. A cost that nobody has quoted is unknown, never zero;
 * what is free costs {@code USD 0.00 per unit}.
 *
 * <p>Written {@code USD 3.50 per unit}, {@code USD 900.00 per lot}, {@code USD 3.00 to USD 4.00 per unit}, {@code USD 3.00 to USD 4.00 likely
 * USD 3.20 per unit} or {@code unknown}. A unit is one of the sheet's unit of quantity, the lot its whole quantity.
 */
@Evolving
public sealed interface Cost {
    /** The spelling, both ways. */
    Scalar<Cost> TEXT = new Scalar<>("cost", Cost::toString, Cost::parse);

    /** For how much of the goods a cost stands. */
    @Evolving
    enum Per {
        /** For one unit. */
        UNIT,
        /** For the whole quantity of the sheet. */
        LOT
    }

    /**
     * An amount that somebody has quoted or that was paid.
     *
     * @param amount not below zero, at most 15 digits before and 6 after the point
     * @param per for how much
     */
    @Evolving
    record Known(Amount amount, Per per) implements Cost {
        /** Checks the amount. */
        public Known {
            Bounds.checkAmount("cost", amount);
        }

        @Override
        public String toString() {
            return amount + CostText.per(per);
        }
    }

    /**
     * A range in which the cost will lie.
     *
     * @param low the least, not below zero
     * @param likely the most likely, if anybody says so
     * @param high the most; all in one currency
     * @param per for how much
     */
    @Evolving
    record Estimated(Amount low, Option<Amount> likely, Amount high, Per per) implements Cost {
        /** Checks the amounts and their order. */
        public Estimated {
            Vector<Amount> rising = Vector.of(low).appendAll(likely).append(high);
            rising.forEach(amount -> Bounds.checkAmount("cost", amount));
            rising.zip(rising.tail())
                    .find(pair -> !pair._1.currency().equals(pair._2.currency()) || pair._1.isGreaterThan(pair._2))
                    .forEach(pair -> {
                        throw new IllegalArgumentException("estimate must rise from low to high in one currency: `"
                                + pair._1 + "`, `" + pair._2 + "`");
                    });
        }

        @Override
        public String toString() {
            return low
                    + CostText.TO
                    + high
                    + likely.fold(() -> "", amount -> CostText.LIKELY + amount)
                    + CostText.per(per);
        }
    }

    /** Nobody has said yet what it costs. */
    @Evolving
    record Unknown() implements Cost {
        @Override
        public String toString() {
            return CostText.UNKNOWN;
        }
    }

    /** So much for one unit. */
    static Cost perUnit(Amount amount) {
        return new Known(amount, Per.UNIT);
    }

    /** So much for the whole quantity of the sheet. */
    static Cost perLot(Amount amount) {
        return new Known(amount, Per.LOT);
    }

    /**
     * Somewhere between, for one unit.
     *
     * @throws IllegalArgumentException if {@code low} is above {@code high} or of another currency
     */
    static Cost between(Amount low, Amount high) {
        return new Estimated(low, Option.none(), high, Per.UNIT);
    }

    /** Nobody knows yet. */
    static Cost unknown() {
        return new Unknown();
    }

    /**
     * Reads what {@code toString} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static Cost parse(String text) {
        return CostText.parse(text);
    }

    /** What {@code known}, {@code estimated} or {@code unknown} makes of it. */
    default <R> R fold(
            Function<? super Known, ? extends R> known,
            Function<? super Estimated, ? extends R> estimated,
            Function<? super Unknown, ? extends R> unknown) {
        if (this instanceof Known k) {
            return known.apply(k);
        }
        return this instanceof Estimated e ? estimated.apply(e) : unknown.apply((Unknown) this);
    }
}
