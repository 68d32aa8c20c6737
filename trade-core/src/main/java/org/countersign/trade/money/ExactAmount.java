package org.countersign.trade.money;

import io.vavr.control.Option;
import javax.money.MonetaryException;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * An amount on its way, before the one place where it is rounded: a price times a quantity, a sum of such, an amount at a rate. It may
 * have no end in decimals. Written {@code EUR 12.5} or {@code EUR 100/3}.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class ExactAmount permits ImmutableExactAmount {
    /** The spelling {@code EUR 100/3}, both ways. */
    public static final Scalar<ExactAmount> TEXT =
            new Scalar<>("exact amount", ExactAmount::toString, ExactAmount::parse);

    ExactAmount() {}

    /** Of which currency. */
    public abstract IsoCurrency currency();

    /** How much. */
    public abstract Ratio number();

    /** So much of that currency. */
    public static ExactAmount of(IsoCurrency currency, Ratio number) {
        return ImmutableExactAmount.of(currency, number);
    }

    /**
     * Reads a code, one blank, and a fraction.
     *
     * @throws IllegalArgumentException if the text is anything else, or our table has no such code
     */
    public static ExactAmount parse(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException(
                    "amount must be a currency and a number such as `EUR 100/3`: `" + PlainText.shown(text) + "`");
        }
        return of(IsoCurrency.of(text.substring(0, blank)), Ratio.parse(text.substring(blank + 1)));
    }

    /**
     * The sum.
     *
     * @throws MonetaryException if the other is of another currency
     */
    public final ExactAmount plus(ExactAmount other) {
        if (!other.currency().equals(currency())) {
            throw new MonetaryException("amounts must be in one currency: `" + this + "` and `" + other + "`");
        }
        return of(currency(), number().plus(other.number()));
    }

    /**
     * The difference.
     *
     * @throws MonetaryException if the other is of another currency
     */
    public final ExactAmount minus(ExactAmount other) {
        return plus(other.times(Ratio.of(-1, 1)));
    }

    /** So many times as much. */
    public final ExactAmount times(Ratio factor) {
        return of(currency(), number().times(factor));
    }

    /**
     * The part that a divisor leaves.
     *
     * @throws IllegalArgumentException if the divisor is zero
     */
    public final ExactAmount dividedBy(Ratio divisor) {
        return of(currency(), number().dividedBy(divisor));
    }

    /** The same amount, if its decimals end within the bounds of an {@link Amount}. */
    public final Option<Amount> toAmount() {
        return number().toDecimal().map(decimal -> Amount.of(currency(), decimal));
    }

    /**
     * The amount after rounding, once, at the place that the rounding names.
     *
     * @throws IllegalArgumentException if the currency has no minor unit and the rounding names no places
     */
    public final Amount rounded(Rounding rounding) {
        return Amount.of(currency(), number().toDecimal(rounding.placesFor(currency()), rounding.mode()));
    }

    @Override
    public final String toString() {
        return currency() + " " + number();
    }
}
