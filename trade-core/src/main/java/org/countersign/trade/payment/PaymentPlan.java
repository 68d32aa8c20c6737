package org.countersign.trade.payment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.money.MonetaryAmount;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.Split;
import org.immutables.value.Value;

/**
 * The terms of payment as the parties sign them: instalments on events, without a single date. {@code 30% transfer on order; rest transfer
 * on copy-documents}.
 *
 * <p>What people write does not always add up, so a plan may: how much of the price it covers is {@link #covered()}, and a rule judges it.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class PaymentPlan permits ImmutablePaymentPlan {
    /** Most instalments of one plan. */
    public static final int MAX_INSTALMENTS = 100;
    /** The spelling, both ways. */
    public static final Scalar<PaymentPlan> TEXT =
            new Scalar<>("payment plan", PaymentPlan::toString, PaymentPlan::parse);

    private static final String BETWEEN = "; ";

    PaymentPlan() {}

    /** The instalments in the order in which they are written; one to a hundred. */
    public abstract Seq<Instalment> instalments();

    /**
     * A plan of these instalments.
     *
     * @throws IllegalArgumentException if there is none, more than a hundred, or a rest that is not the last
     */
    public static PaymentPlan of(Instalment... instalments) {
        return of(Vector.of(instalments));
    }

    /**
     * A plan of these instalments.
     *
     * @throws IllegalArgumentException if there is none, more than a hundred, or a rest that is not the last
     */
    public static PaymentPlan of(Seq<Instalment> instalments) {
        return ImmutablePaymentPlan.of(Vector.ofAll(instalments));
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static PaymentPlan parse(String text) {
        if (text.length() > MAX_INSTALMENTS * 200) {
            throw new IllegalArgumentException("payment plan must have at most " + MAX_INSTALMENTS + " instalments: `"
                    + PlainText.shown(text) + "`");
        }
        return of(Vector.of(text.split(BETWEEN, -1)).map(Instalment::parse));
    }

    /** How much of the price the instalments cover: the whole if the last is the rest and the others leave something. */
    public final Ratio covered() {
        return restIsMore() ? Ratio.ONE : named();
    }

    private Ratio named() {
        return instalments().flatMap(Instalment::share).map(Percentage::ratio).foldLeft(Ratio.ZERO, Ratio::plus);
    }

    /** Whether the instalments cover the whole price, no more and no less, and a rest is more than nothing. */
    public final boolean isWhole() {
        return hasRest() ? restIsMore() : named().equals(Ratio.ONE);
    }

    private boolean restIsMore() {
        return hasRest() && named().compareTo(Ratio.ONE) < 0;
    }

    /** Whether the last instalment is what the others leave. */
    public final boolean hasRest() {
        return instalments().last().share().isEmpty();
    }

    /**
     * What each instalment comes to, in whole minor units, adding up to the total exactly; none if the plan does not cover the
     * whole. A cent that is left over goes where the rounding took most, the earlier instalment first.
     *
     * @throws IllegalArgumentException if the currency has no minor unit, as gold has none
     */
    public final Option<Seq<Amount>> split(MonetaryAmount total) {
        Ratio rest = Ratio.ONE.minus(named());
        Seq<Ratio> weights = instalments().map(part -> part.share().fold(() -> rest, Percentage::ratio));
        return Option.when(isWhole(), () -> Split.by(weights).parts(total));
    }

    @Value.Check
    void check() {
        if (instalments().isEmpty() || instalments().size() > MAX_INSTALMENTS) {
            throw new IllegalArgumentException("payment plan must have 1 to " + MAX_INSTALMENTS
                    + " instalments, it has " + instalments().size());
        }
        if (instalments().init().exists(part -> part.share().isEmpty())) {
            throw new IllegalArgumentException("only the last instalment can be the rest: `" + this + "`");
        }
    }

    @Override
    public final String toString() {
        return instalments().mkString(BETWEEN);
    }
}
