package org.countersign.trade.money;

import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryContext;
import javax.money.NumberValue;
import org.countersign.trade.base.Decimal;

/** JavaMoney's way to make an amount from another; it knows one context, ours. */
final class AmountFactory implements MonetaryAmountFactory<Amount> {
    private static final BigDecimal LARGEST =
            BigDecimal.TEN.pow(Decimal.MAX_DIGITS).subtract(BigDecimal.ONE);

    private IsoCurrency currency;
    private Decimal number;

    AmountFactory(Amount start) {
        this.currency = start.currency();
        this.number = start.number();
    }

    @Override
    public Class<? extends MonetaryAmount> getAmountType() {
        return Amount.class;
    }

    @Override
    public MonetaryAmountFactory<Amount> setCurrency(String code) {
        currency = IsoCurrency.of(code);
        return this;
    }

    @Override
    public MonetaryAmountFactory<Amount> setCurrency(CurrencyUnit unit) {
        currency = IsoCurrency.from(unit);
        return this;
    }

    @Override
    public MonetaryAmountFactory<Amount> setNumber(double exact) {
        number = AmountNumber.exact(exact);
        return this;
    }

    @Override
    public MonetaryAmountFactory<Amount> setNumber(long whole) {
        number = Decimal.of(whole);
        return this;
    }

    @Override
    public MonetaryAmountFactory<Amount> setNumber(Number exact) {
        number = AmountNumber.exact(exact);
        return this;
    }

    /** Does nothing: numbers are exact within the bounds of {@link Decimal}, whatever another context says. */
    @Override
    public MonetaryAmountFactory<Amount> setContext(MonetaryContext context) {
        return this;
    }

    @Override
    public NumberValue getMaxNumber() {
        return new AmountNumber(Decimal.of(LARGEST));
    }

    @Override
    public NumberValue getMinNumber() {
        return new AmountNumber(Decimal.of(LARGEST.negate()));
    }

    @Override
    public Amount create() {
        return Amount.of(currency, number);
    }

    @Override
    public MonetaryContext getDefaultMonetaryContext() {
        return Amount.CONTEXT;
    }
}
