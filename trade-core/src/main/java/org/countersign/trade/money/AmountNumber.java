package org.countersign.trade.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import javax.money.NumberValue;
import org.countersign.trade.base.Decimal;

/** The number of an amount as JavaMoney wants to see it, and numbers from outside as we want to see them. */
final class AmountNumber extends NumberValue {
    private static final long serialVersionUID = 1L;

    private final BigDecimal number;

    AmountNumber(Decimal number) {
        this.number = number.number();
    }

    /**
     * A number from outside, exactly.
     *
     * @throws IllegalArgumentException if it lies outside the bounds of {@link Decimal}, or its type is no exact one
     */
    static Decimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return Decimal.of(decimal);
        }
        if (number instanceof BigInteger whole) {
            return Decimal.of(new BigDecimal(whole));
        }
        if (number instanceof NumberValue value) {
            return Decimal.of(value.numberValue(BigDecimal.class));
        }
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return Decimal.of(number.longValue());
        }
        throw new IllegalArgumentException("number must be exact, such as a BigDecimal or a long; it is a `"
                + number.getClass().getSimpleName() + "`");
    }

    /**
     * A binary fraction, if it is one of our numbers: 0.5 is, 0.1 is not, because no double is a tenth.
     *
     * @throws IllegalArgumentException if it is not a number, or has more than 18 places
     */
    static Decimal exact(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("number must be finite");
        }
        return Decimal.of(new BigDecimal(number));
    }

    @Override
    public Class<?> getNumberType() {
        return BigDecimal.class;
    }

    @Override
    public int getPrecision() {
        return number.precision();
    }

    @Override
    public int getScale() {
        return number.scale();
    }

    @Override
    public int intValue() {
        return number.intValue();
    }

    @Override
    public int intValueExact() {
        return number.intValueExact();
    }

    @Override
    public long longValue() {
        return number.longValue();
    }

    @Override
    public long longValueExact() {
        return number.longValueExact();
    }

    @Override
    public float floatValue() {
        return number.floatValue();
    }

    @Override
    public double doubleValue() {
        return number.doubleValue();
    }

    /** The nearest double, where it is the same number. */
    @Override
    public double doubleValueExact() {
        double nearest = number.doubleValue();
        if (new BigDecimal(nearest).compareTo(number) != 0) {
            throw new ArithmeticException("no double is `" + Decimal.of(number) + "`");
        }
        return nearest;
    }

    @Override
    public <T extends Number> T numberValue(Class<T> type) {
        return type.cast(converted(type, RoundingMode.DOWN));
    }

    @Override
    public <T extends Number> T numberValueExact(Class<T> type) {
        return type.cast(converted(type, RoundingMode.UNNECESSARY));
    }

    private Number converted(Class<?> type, RoundingMode mode) {
        if (type.isAssignableFrom(BigDecimal.class)) {
            return number;
        }
        BigDecimal whole = number.setScale(0, mode);
        if (type == BigInteger.class) {
            return whole.unscaledValue();
        }
        if (type == Long.class) {
            return mode == RoundingMode.UNNECESSARY ? whole.longValueExact() : whole.longValue();
        }
        if (type == Integer.class) {
            return mode == RoundingMode.UNNECESSARY ? whole.intValueExact() : whole.intValue();
        }
        throw new IllegalArgumentException(
                "number is given as BigDecimal, BigInteger, Long or Integer, not as `" + type.getSimpleName() + "`");
    }

    @Override
    public NumberValue round(MathContext context) {
        return new AmountNumber(Decimal.of(number.round(context)));
    }

    @Override
    public long getAmountFractionNumerator() {
        return number.remainder(BigDecimal.ONE)
                .movePointRight(Math.max(0, number.scale()))
                .longValueExact();
    }

    @Override
    public long getAmountFractionDenominator() {
        return BigDecimal.ONE.movePointRight(Math.max(0, number.scale())).longValueExact();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AmountNumber that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return Decimal.of(number).toString();
    }
}
