package org.countersign.trade.money;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import javax.money.MonetaryException;
import javax.money.MonetaryOperator;
import javax.money.NumberValue;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * So much of a currency, exactly. Every {@link MonetaryAmount} that enters is turned into one ({@link #from}), and as it is one, it leaves
 * as it is; it is computed here, so that no setting, provider or class loader of the host can change a result.
 *
 * <p>Numbers are {@link Decimal}s: at most 34 digits and 18 places. A result outside these bounds, or without an end, is refused with an
 * {@link ArithmeticException}, never rounded; what has to be divided is divided as an {@link ExactAmount} or by a {@link Split}.
 * Doubles are taken where they are exact (0.5) and refused where they are not (0.1).
 *
 * <p>Written {@code EUR 12.50}: code, blank, at least the decimals of the minor unit, more only if they are there. Equal amounts have
 * equal text.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Amount implements MonetaryAmount permits ImmutableAmount {
    /** The spelling {@code EUR 12.50}, both ways. */
    public static final Scalar<Amount> TEXT = new Scalar<>("amount", Amount::toString, Amount::parse);

    static final MonetaryContext CONTEXT = MonetaryContextBuilder.of(Amount.class)
            .setPrecision(Decimal.MAX_DIGITS)
            .setMaxScale(Decimal.MAX_PLACES)
            .build();

    Amount() {}

    /** Of which currency. */
    public abstract IsoCurrency currency();

    /** How much. */
    public abstract Decimal number();

    /** So much of that currency. */
    public static Amount of(IsoCurrency currency, Decimal number) {
        return ImmutableAmount.of(currency, number);
    }

    /** So many whole units of that currency. */
    public static Amount of(IsoCurrency currency, long number) {
        return of(currency, Decimal.of(number));
    }

    /**
     * The same amount on our own table of currencies and our own bounds.
     *
     * @throws IllegalArgumentException if the currency is not in our table or the number outside the bounds
     */
    public static Amount from(MonetaryAmount other) {
        return other instanceof Amount ours
                ? ours
                : of(IsoCurrency.from(other.getCurrency()), AmountNumber.exact(other.getNumber()));
    }

    /**
     * Reads a code, one blank, and a number.
     *
     * @throws IllegalArgumentException if the text is anything else, or our table has no such code
     */
    public static Amount parse(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException(
                    "amount must be a currency and a number such as `EUR 12.50`: `" + PlainText.shown(text) + "`");
        }
        return of(IsoCurrency.of(text.substring(0, blank)), Decimal.parse(text.substring(blank + 1)));
    }

    /**
     * The sum; nothing of that currency if there are no amounts.
     *
     * @throws MonetaryException if one is of another currency
     * @throws ArithmeticException if the sum has too many digits
     */
    public static Amount sum(IsoCurrency currency, Iterable<? extends MonetaryAmount> amounts) {
        Amount sum = of(currency, 0);
        for (MonetaryAmount amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    /**
     * The same amount, as one that somebody pays.
     *
     * @throws IllegalArgumentException if it is not above zero, in whole minor units of its currency
     */
    public static Amount checkPayable(Amount amount) {
        if (amount.signum() <= 0 || !amount.isPayable()) {
            throw new IllegalArgumentException("amount must be above zero, in whole minor units: `" + amount + "`");
        }
        return amount;
    }

    /** The same as an amount that can be divided. */
    public final ExactAmount exact() {
        return ExactAmount.of(currency(), Ratio.from(number()));
    }

    /** Whether it can be paid: it has no decimals beyond the minor unit of its currency, and the currency has one. */
    public final boolean isPayable() {
        return currency().minorUnit().exists(digits -> number().number().scale() <= digits);
    }

    @Override
    public final IsoCurrency getCurrency() {
        return currency();
    }

    @Override
    public final NumberValue getNumber() {
        return new AmountNumber(number());
    }

    @Override
    public final MonetaryContext getContext() {
        return CONTEXT;
    }

    @Override
    public final MonetaryAmountFactory<Amount> getFactory() {
        return new AmountFactory(this);
    }

    /** What the operator makes of it, turned into one of ours. */
    @Override
    public final Amount with(MonetaryOperator operator) {
        return from(operator.apply(this));
    }

    @Override
    public final int signum() {
        return number().number().signum();
    }

    @Override
    public final boolean isGreaterThan(MonetaryAmount other) {
        return number().compareTo(same(other)) > 0;
    }

    @Override
    public final boolean isGreaterThanOrEqualTo(MonetaryAmount other) {
        return number().compareTo(same(other)) >= 0;
    }

    @Override
    public final boolean isLessThan(MonetaryAmount other) {
        return number().compareTo(same(other)) < 0;
    }

    @Override
    public final boolean isLessThanOrEqualTo(MonetaryAmount other) {
        return number().compareTo(same(other)) <= 0;
    }

    @Override
    public final boolean isEqualTo(MonetaryAmount other) {
        return number().compareTo(same(other)) == 0;
    }

    /** By currency code, then by number. */
    @Override
    public final int compareTo(MonetaryAmount other) {
        Amount theirs = from(other);
        int byCode = currency().compareTo(theirs.currency());
        return byCode != 0 ? byCode : number().compareTo(theirs.number());
    }

    @Override
    public final Amount add(MonetaryAmount other) {
        Decimal more = same(other);
        return more.number().signum() == 0 ? this : result(BigDecimal::add, more);
    }

    @Override
    public final Amount subtract(MonetaryAmount other) {
        Decimal less = same(other);
        return less.number().signum() == 0 ? this : result(BigDecimal::subtract, less);
    }

    @Override
    public final Amount multiply(long factor) {
        return result(BigDecimal::multiply, Decimal.of(factor));
    }

    @Override
    public final Amount multiply(double factor) {
        return result(BigDecimal::multiply, AmountNumber.exact(factor));
    }

    @Override
    public final Amount multiply(Number factor) {
        return result(BigDecimal::multiply, AmountNumber.exact(factor));
    }

    @Override
    public final Amount divide(long divisor) {
        return divided(Decimal.of(divisor));
    }

    @Override
    public final Amount divide(double divisor) {
        return divided(AmountNumber.exact(divisor));
    }

    @Override
    public final Amount divide(Number divisor) {
        return divided(AmountNumber.exact(divisor));
    }

    @Override
    public final Amount remainder(long divisor) {
        return result(BigDecimal::remainder, Decimal.of(divisor));
    }

    @Override
    public final Amount remainder(double divisor) {
        return result(BigDecimal::remainder, AmountNumber.exact(divisor));
    }

    @Override
    public final Amount remainder(Number divisor) {
        return result(BigDecimal::remainder, AmountNumber.exact(divisor));
    }

    @Override
    public final Amount[] divideAndRemainder(long divisor) {
        return new Amount[] {divideToIntegralValue(divisor), remainder(divisor)};
    }

    @Override
    public final Amount[] divideAndRemainder(double divisor) {
        return new Amount[] {divideToIntegralValue(divisor), remainder(divisor)};
    }

    @Override
    public final Amount[] divideAndRemainder(Number divisor) {
        return new Amount[] {divideToIntegralValue(divisor), remainder(divisor)};
    }

    @Override
    public final Amount divideToIntegralValue(long divisor) {
        return result(BigDecimal::divideToIntegralValue, Decimal.of(divisor));
    }

    @Override
    public final Amount divideToIntegralValue(double divisor) {
        return result(BigDecimal::divideToIntegralValue, AmountNumber.exact(divisor));
    }

    @Override
    public final Amount divideToIntegralValue(Number divisor) {
        return result(BigDecimal::divideToIntegralValue, AmountNumber.exact(divisor));
    }

    @Override
    public final Amount scaleByPowerOfTen(int power) {
        if (signum() == 0) {
            return this;
        }
        if (Math.abs((long) power) > 2 * Decimal.MAX_DIGITS) {
            throw new ArithmeticException("result lies outside our bounds: power of ten `" + power + "`");
        }
        return result((number, scaled) -> number.scaleByPowerOfTen(power), number());
    }

    @Override
    public final Amount abs() {
        return of(currency(), Decimal.of(number().number().abs()));
    }

    @Override
    public final Amount negate() {
        return of(currency(), Decimal.of(number().number().negate()));
    }

    @Override
    public final Amount plus() {
        return this;
    }

    @Override
    public final Amount stripTrailingZeros() {
        return this;
    }

    private Decimal same(MonetaryAmount other) {
        Amount theirs = from(other);
        if (!theirs.currency().equals(currency())) {
            throw new MonetaryException("amounts must be in one currency: `" + this + "` and `" + theirs + "`");
        }
        return theirs.number();
    }

    private Amount divided(Decimal divisor) {
        if (divisor.number().signum() == 0) {
            throw new ArithmeticException("`" + this + "` cannot be divided by zero");
        }
        return exact().dividedBy(Ratio.from(divisor))
                .toAmount()
                .getOrElseThrow(() -> new ArithmeticException("`" + this + "` divided by `" + divisor
                        + "` has no end within our bounds: use a split or an exact amount"));
    }

    private Amount result(BinaryOperator<BigDecimal> operation, Decimal operand) {
        try {
            return of(currency(), Decimal.of(operation.apply(number().number(), operand.number())));
        } catch (IllegalArgumentException outside) {
            throw (ArithmeticException)
                    new ArithmeticException("result lies outside our bounds: " + outside.getMessage())
                            .initCause(outside);
        }
    }

    @Override
    public final String toString() {
        String plain = number().toString();
        int places = Math.max(0, number().number().scale());
        int missing = currency().minorUnit().getOrElse(0) - places;
        return currency() + " " + plain + (missing <= 0 ? "" : (places == 0 ? "." : "") + "0".repeat(missing));
    }
}
