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
import org.countersign.trade.payment.date.BusinessCalendar;
import org.immutables.value.Value;

/**
 * The terms of payment as the parties sign them: instalments on events, without a single date. {@code 30% transfer on order; rest transfer
 * on copy-documents}. {@link #resolve} gives the dates that follow once events have happened.
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

    /**
     * How much of any price the shares cover: the whole if the last instalment is the rest and the shares leave something. Fixed amounts
     * are no share of a price and are left out; {@link #covers} counts them.
     */
    public final Ratio covered() {
        return restIsMore() ? Ratio.ONE : named();
    }

    private Ratio named() {
        return instalments().flatMap(Instalment::share).map(Percentage::ratio).foldLeft(Ratio.ZERO, Ratio::plus);
    }

    /** Whether the instalments cover any price, no more and no less, and a rest is more than nothing; with a fixed amount they do not. */
    public final boolean isWhole() {
        return !hasAmounts() && (hasRest() ? restIsMore() : named().equals(Ratio.ONE));
    }

    private boolean restIsMore() {
        return hasRest() && named().compareTo(Ratio.ONE) < 0;
    }

    /** Whether the last instalment is what the others leave. */
    public final boolean hasRest() {
        return instalments().last().isRest();
    }

    /** Whether an instalment is a fixed amount. */
    public final boolean hasAmounts() {
        return instalments().exists(part -> part.amount().isDefined());
    }

    /** Whether the instalments cover this total, no more and no less, and a rest is more than nothing. */
    public final boolean covers(MonetaryAmount total) {
        Amount whole = Amount.from(total);
        if (!hasAmounts()) {
            return isWhole();
        }
        boolean oneCurrency = instalments()
                .flatMap(Instalment::amount)
                .forAll(part -> part.currency().equals(whole.currency()));
        if (!oneCurrency || whole.signum() <= 0) {
            return false;
        }
        int left = left(whole).signum();
        return hasRest() ? left > 0 : left == 0;
    }

    /**
     * What each instalment comes to, in whole minor units, adding up to the total exactly; none if the plan does not cover the
     * total. A cent that is left over goes where the rounding took most, the earlier instalment first; a fixed amount stays as it is.
     *
     * @throws IllegalArgumentException if the currency has no minor unit, as gold has none
     */
    public final Option<Seq<Amount>> split(MonetaryAmount total) {
        return Option.when(covers(total), () -> hasAmounts() ? mixed(Amount.from(total)) : parts(total));
    }

    private Seq<Amount> parts(MonetaryAmount total) {
        Ratio rest = Ratio.ONE.minus(named());
        return Split.by(instalments().map(part -> part.share().fold(() -> rest, Percentage::ratio)))
                .parts(total);
    }

    /** What shares and fixed amounts leave of a total. */
    private Ratio left(Amount total) {
        return total.exact()
                .number()
                .times(Ratio.ONE.minus(named()))
                .minus(fixed(total).exact().number());
    }

    private Amount fixed(Amount total) {
        return Amount.sum(total.currency(), instalments().flatMap(Instalment::amount));
    }

    private Seq<Amount> mixed(Amount total) {
        Ratio price = total.exact().number();
        Ratio rest = left(total);
        Seq<Ratio> weights = instalments()
                .map(part -> part.amount().isDefined()
                        ? Ratio.ZERO
                        : part.share().fold(() -> rest, share -> price.times(share.ratio())));
        Amount open = total.subtract(fixed(total));
        Seq<Amount> shared =
                open.signum() > 0 ? Split.by(weights).parts(open) : weights.map(any -> Amount.of(total.currency(), 0));
        return instalments().zipWith(shared, (part, share) -> part.amount().getOrElse(share));
    }

    /** The plan with the days that follow from these events, and with what it waits for where an event has no day. */
    public final DatedPlan resolve(Milestones milestones, BusinessCalendar calendar) {
        return DatedPlan.of(this, milestones, calendar);
    }

    @Value.Check
    void check() {
        if (instalments().isEmpty() || instalments().size() > MAX_INSTALMENTS) {
            throw new IllegalArgumentException("payment plan must have 1 to " + MAX_INSTALMENTS
                    + " instalments, it has " + instalments().size());
        }
        if (instalments().init().exists(Instalment::isRest)) {
            throw new IllegalArgumentException("only the last instalment can be the rest: `" + this + "`");
        }
    }

    @Override
    public final String toString() {
        return instalments().mkString(BETWEEN);
    }
}
