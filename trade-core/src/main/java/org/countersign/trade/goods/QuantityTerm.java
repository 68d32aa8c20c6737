package org.countersign.trade.goods;

import io.vavr.control.Option;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/** The quantity clause of an offer or a contract: how much, and how much more or less will do. {@code 1000 MTQ +/-5%}. */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class QuantityTerm permits ImmutableQuantityTerm {
    /** The spelling {@code 1000 MTQ +/-5%}, both ways. */
    public static final Scalar<QuantityTerm> TEXT =
            new Scalar<>("quantity term", QuantityTerm::toString, QuantityTerm::parse);

    QuantityTerm() {}

    /** How much. */
    public abstract Quantity quantity();

    /** How much more or less, if the clause says so. */
    public abstract Option<Tolerance> tolerance();

    /** Exactly so much. */
    public static QuantityTerm of(Quantity quantity) {
        return ImmutableQuantityTerm.of(quantity, Option.none());
    }

    /**
     * So much, a little more or less.
     *
     * @throws IllegalArgumentException if the least would be nothing, or a limit has too many digits
     */
    public static QuantityTerm of(Quantity quantity, Tolerance tolerance) {
        return ImmutableQuantityTerm.of(quantity, Option.some(tolerance));
    }

    /**
     * Reads a quantity and, after a blank, perhaps a tolerance.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static QuantityTerm parse(String text) {
        int plus = text.indexOf(" +");
        return plus < 0
                ? of(Quantity.parse(text))
                : of(Quantity.parse(text.substring(0, plus)), Tolerance.parse(text.substring(plus + 1)));
    }

    @Value.Check
    void check() {
        least();
        most();
    }

    /** The least that fulfils the clause, exactly. */
    public final Quantity least() {
        return tolerance().map(t -> limit(t.least(quantity().number()))).getOrElse(this::quantity);
    }

    /** The most that the clause allows, exactly. */
    public final Quantity most() {
        return tolerance().map(t -> limit(t.most(quantity().number()))).getOrElse(this::quantity);
    }

    private Quantity limit(Ratio number) {
        Decimal exact = number.toDecimal()
                .filter(Decimal::isPositive)
                .getOrElseThrow(() -> new IllegalArgumentException("limits of `" + this
                        + "` must be above zero and have at most " + Decimal.MAX_DIGITS + " digits"));
        return Quantity.of(exact, quantity().unit());
    }

    /** Whether a delivery of {@code delivered} fulfils the clause; unknown where the units have no fixed ratio. */
    public final Truth allows(Quantity delivered) {
        return delivered
                .compared(least())
                .flatMap(low -> delivered.compared(most()).map(high -> low >= 0 && high <= 0 ? Truth.YES : Truth.NO))
                .getOrElse(Truth.UNKNOWN);
    }

    @Override
    public final String toString() {
        return quantity() + tolerance().map(t -> " " + t).getOrElse("");
    }
}
