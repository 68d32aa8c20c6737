package org.countersign.trade.money;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import javax.money.Monetary;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import javax.money.MonetaryException;
import javax.money.NumberValue;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Ratio;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    /** More digits than ours, whatever moneta was told from outside. */
    private static final MonetaryContext LONG =
            MonetaryContextBuilder.of(Money.class).setPrecision(100).build();

    private static final Amount TEN = Amount.of(IsoCurrency.EUR, 10);

    @ParameterizedTest
    @CsvSource({
        "EUR 12.5, EUR 12.50", "EUR 12.500, EUR 12.50", "EUR 0, EUR 0.00", "EUR -0.1, EUR -0.10",
                "EUR 1E3, EUR 1000.00",
        "EUR 0.0125, EUR 0.0125", "JPY 1200, JPY 1200", "JPY 1.5, JPY 1.5", "KWD 1, KWD 1.000", "CLF 1.5, CLF 1.5000",
        "XAU 2, XAU 2", "EUR -0, EUR 0.00"
    })
    void equalAmountsHaveOneSpelling(String read, String written) {
        assertEquals(written, Amount.parse(read).toString());
        assertEquals(Amount.parse(written), Amount.parse(read));
        assertEquals(Amount.parse(written).hashCode(), Amount.parse(read).hashCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EUR",
                "12.50 EUR",
                "EUR  12",
                "EUR 12,50",
                "EUR twelve",
                "EUR 1_000",
                "EUR NaN",
                "EUR ١٢",
                "eur 1",
                " EUR 1"
            })
    void anythingElseIsNoAmount(String text) {
        assertThrows(IllegalArgumentException.class, () -> Amount.parse(text));
    }

    @Test
    void amountsOfTheHostAreReadAgainOnOurOwnTerms() {
        assertEquals(
                "EUR 12.50",
                Amount.from(Money.of(new BigDecimal("12.5000"), "EUR")).toString());
        assertEquals("KWD 1.000", Amount.from(FastMoney.of(1, "KWD")).toString());
        assertEquals(Amount.from(Money.of(1, "USD")), Amount.from(FastMoney.of(1, "USD")));
        assertSame(TEN, Amount.from(TEN));
        assertEquals(
                "number must have at most 34 significant digits and at most 18 places after the point",
                message(() -> Amount.from(Money.of(1, "EUR", LONG).divide(3))));
    }

    @Test
    void ourAmountsServeTheHostAsTheyAre() {
        Amount amount = Amount.parse("EUR 12.345");
        assertEquals(Money.of(new BigDecimal("12.345"), "EUR"), Money.from(amount));
        assertEquals(
                Money.of(new BigDecimal("22.345"), "EUR"), Money.of(10, "EUR").add(amount));
        assertTrue(Money.of(new BigDecimal("12.345"), "EUR").isEqualTo(amount));
        assertTrue(amount.isEqualTo(Money.of(new BigDecimal("12.3450"), "EUR")));
        assertEquals("EUR 12.34", amount.with(Monetary.getDefaultRounding()).toString());
        assertEquals("EUR 22.345", amount.add(Money.of(10, "EUR")).toString());
        assertEquals(amount, amount.getFactory().create());
        assertEquals(
                "USD 3.00",
                amount.getFactory().setCurrency("USD").setNumber(3).create().toString());
        assertEquals(
                "USD 0.50",
                amount.getFactory()
                        .setAmount(Money.of(1, "USD"))
                        .setNumber(0.5)
                        .create()
                        .toString());
        assertEquals(34, amount.getContext().getPrecision());
        assertEquals(Amount.class, amount.getFactory().getAmountType());
        assertEquals(34, amount.getFactory().getMaxNumber().getPrecision());
        assertTrue(amount.getFactory().getMinNumber().toString().startsWith("-9"));
    }

    @Test
    void arithmeticIsExactOrRefused() {
        assertEquals("EUR 25.00", TEN.multiply(new BigDecimal("2.5")).toString());
        assertEquals("EUR 5.00", TEN.multiply(0.5).toString());
        assertEquals("EUR 30.00", TEN.multiply(3).toString());
        assertEquals("EUR 2.50", TEN.divide(4).toString());
        assertEquals("EUR 20.00", TEN.divide(0.5).toString());
        assertEquals("EUR 4.00", TEN.divide(new BigDecimal("2.5")).toString());
        assertEquals("EUR 1.00", TEN.remainder(3).toString());
        assertEquals(
                "EUR 3.00", TEN.divideToIntegralValue(BigInteger.valueOf(3)).toString());
        assertArrayEquals(new Amount[] {Amount.parse("EUR 3"), Amount.parse("EUR 1")}, TEN.divideAndRemainder(3L));
        assertArrayEquals(TEN.divideAndRemainder(3L), TEN.divideAndRemainder((Number) 3));
        assertArrayEquals(TEN.divideAndRemainder(2.5), TEN.divideAndRemainder(new BigDecimal("2.5")));
        assertEquals("EUR 0.10", TEN.scaleByPowerOfTen(-2).toString());
        assertEquals("EUR -10.00", TEN.negate().toString());
        assertEquals(TEN, TEN.negate().abs());
        assertEquals(TEN, TEN.plus().stripTrailingZeros());
        assertTrue(TEN.isPositive());
        assertTrue(TEN.isGreaterThan(Amount.parse("EUR 9.99")) && TEN.isLessThanOrEqualTo(TEN));
        assertFalse(TEN.isLessThan(TEN) || TEN.isGreaterThan(TEN));
        assertTrue(TEN.isGreaterThanOrEqualTo(TEN));
        assertTrue(TEN.compareTo(Amount.parse("USD 1")) < 0);
        assertEquals(1, TEN.compareTo(Amount.parse("EUR 9")));
    }

    @Test
    void whatHasNoEndOrIsTooLongIsRefused() {
        assertEquals(
                "`EUR 10.00` divided by `3` has no end within our bounds: use a split or an exact amount",
                arithmetic(() -> TEN.divide(3)));
        assertEquals("`EUR 10.00` cannot be divided by zero", arithmetic(() -> TEN.divide(0)));
        String outside = "result lies outside our bounds: ";
        Amount large = Amount.of(IsoCurrency.EUR, Decimal.parse("9".repeat(34)));
        assertTrue(arithmetic(() -> large.add(TEN)).startsWith(outside));
        assertTrue(arithmetic(() -> large.multiply(11)).startsWith(outside));
        assertTrue(arithmetic(() -> TEN.scaleByPowerOfTen(Integer.MAX_VALUE)).startsWith(outside));
        assertTrue(arithmetic(() -> TEN.scaleByPowerOfTen(Integer.MIN_VALUE)).startsWith(outside));
        assertTrue(arithmetic(() -> TEN.scaleByPowerOfTen(40)).startsWith(outside));
        assertEquals(
                "EUR 0.00",
                TEN.subtract(TEN).scaleByPowerOfTen(Integer.MAX_VALUE).toString());
        assertEquals(
                "number must have at most 34 significant digits and at most 18 places after the point",
                message(() -> TEN.multiply(0.1)));
        assertEquals("number must be finite", message(() -> TEN.multiply(Double.NaN)));
        assertEquals("number must be finite", message(() -> TEN.multiply(Double.NEGATIVE_INFINITY)));
        assertEquals(
                "number must be exact, such as a BigDecimal or a long; it is a `Double`",
                message(() -> TEN.multiply((Number) 0.5)));
    }

    @Test
    void currenciesDoNotMix() {
        assertEquals(
                "amounts must be in one currency: `EUR 10.00` and `USD 1.00`",
                String.valueOf(assertThrows(MonetaryException.class, () -> TEN.add(Amount.parse("USD 1")))
                        .getMessage()));
        assertThrows(MonetaryException.class, () -> TEN.isEqualTo(Amount.parse("USD 10")));
        assertThrows(
                MonetaryException.class,
                () -> TEN.exact().plus(Amount.parse("USD 1").exact()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e99999999", "1e10000000"})
    void aNumberBombIsRefusedBeforeItGoesOff(String bomb) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThrows(IllegalArgumentException.class, () -> Amount.parse("EUR " + bomb));
            assertThrows(IllegalArgumentException.class, () -> TEN.multiply(new BigDecimal(bomb)));
            assertThrows(IllegalArgumentException.class, () -> TEN.divide(new BigDecimal(bomb)));
            assertThrows(IllegalArgumentException.class, () -> Amount.from(Money.of(new BigDecimal(bomb), "EUR")));
            assertThrows(IllegalArgumentException.class, () -> TEN.isLessThan(Money.of(new BigDecimal(bomb), "EUR")));
        });
    }

    @Test
    void aMillionDigitsAreRefused() {
        BigInteger million = BigInteger.ONE.shiftLeft(3_300_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThrows(IllegalArgumentException.class, () -> Amount.parse("EUR " + "9".repeat(1_000_000)));
            assertThrows(IllegalArgumentException.class, () -> TEN.multiply(million));
        });
    }

    @Test
    void itsNumberIsThatOfJavaMoney() {
        NumberValue number = Amount.parse("EUR 12.345").getNumber();
        assertEquals(BigDecimal.class, number.getNumberType());
        assertEquals(5, number.getPrecision());
        assertEquals(3, number.getScale());
        assertEquals(new BigDecimal("12.345"), number.numberValueExact(BigDecimal.class));
        assertEquals(12, number.intValue());
        assertEquals(12L, number.longValue());
        assertEquals(12.345, number.doubleValue());
        assertEquals(12L, number.numberValue(Long.class));
        assertEquals(12, number.numberValue(Integer.class));
        assertEquals(BigInteger.valueOf(12), number.numberValue(BigInteger.class));
        assertEquals(345, number.getAmountFractionNumerator());
        assertEquals(1000, number.getAmountFractionDenominator());
        assertEquals("12.3", number.round(new MathContext(3)).toString());
        assertThrows(ArithmeticException.class, number::intValueExact);
        assertThrows(ArithmeticException.class, number::longValueExact);
        assertThrows(ArithmeticException.class, number::doubleValueExact);
        assertThrows(ArithmeticException.class, () -> number.numberValueExact(Long.class));
        assertThrows(IllegalArgumentException.class, () -> number.numberValue(Double.class));
        assertEquals(0.5, Amount.parse("EUR 0.5").getNumber().doubleValueExact());
        assertEquals(7L, Amount.parse("EUR 7").getNumber().numberValueExact(Long.class));
        assertEquals(number, Amount.parse("EUR 12.3450").getNumber());
        assertEquals(number.hashCode(), Amount.parse("USD 12.345").getNumber().hashCode());
    }

    @Test
    void anExactAmountWaitsForItsRounding() {
        ExactAmount third = TEN.exact().dividedBy(Ratio.of(3, 1));
        assertEquals("EUR 10/3", third.toString());
        assertEquals(TEN.exact(), third.plus(third).plus(third));
        assertEquals(
                "EUR 6.67",
                third.times(Ratio.of(2, 1)).rounded(Rounding.halfUp("total")).toString());
        assertEquals(third, TEN.exact().minus(third).minus(third));
        assertTrue(third.toAmount().isEmpty());
        assertFalse(third.rounded(Rounding.halfUp("total").to(4)).isPayable());
        assertThrows(IllegalArgumentException.class, () -> ExactAmount.parse("EUR"));
    }

    private static String message(Runnable refused) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, refused::run).getMessage());
    }

    private static String arithmetic(Runnable refused) {
        return String.valueOf(
                assertThrows(ArithmeticException.class, refused::run).getMessage());
    }
}
