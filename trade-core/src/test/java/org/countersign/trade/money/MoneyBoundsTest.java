package org.countersign.trade.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;
import javax.money.MonetaryContextBuilder;
import javax.money.NumberValue;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of the room just inside and just outside their bounds, and each question asked where the answer is yes and where it is no. */
class MoneyBoundsTest {
    private static final Amount LESS = Amount.parse("EUR 9.99");
    private static final Amount TEN = Amount.parse("EUR 10");
    private static final Amount MORE = Amount.parse("EUR 10.01");

    @Test
    void amountsAreComparedBothWaysAndAtTheSameValue() {
        assertTrue(TEN.isGreaterThan(LESS));
        assertFalse(TEN.isGreaterThan(TEN));
        assertTrue(TEN.isGreaterThanOrEqualTo(TEN));
        assertFalse(TEN.isGreaterThanOrEqualTo(MORE));
        assertTrue(TEN.isLessThan(MORE));
        assertFalse(TEN.isLessThan(TEN));
        assertTrue(TEN.isLessThanOrEqualTo(TEN));
        assertFalse(TEN.isLessThanOrEqualTo(LESS));
        assertTrue(TEN.isEqualTo(Amount.parse("EUR 10.00")));
        assertFalse(TEN.isEqualTo(LESS));
    }

    @Test
    void nothingHasNoSign() {
        Amount nothing = Amount.parse("EUR 0");
        assertEquals(nothing, nothing.abs());
        assertEquals(nothing, nothing.negate());
        assertEquals(TEN, TEN.abs());
        assertEquals(TEN, Amount.parse("EUR -10").abs());
    }

    @Test
    void aPowerOfTenIsLookedAtBeforeItIsTaken() {
        assertEquals(
                "result lies outside our bounds: number must have at most 34 significant digits and at most 18 places"
                        + " after the point",
                assertThrows(ArithmeticException.class, () -> TEN.scaleByPowerOfTen(68))
                        .getMessage());
        assertEquals(
                "result lies outside our bounds: power of ten `69`",
                assertThrows(ArithmeticException.class, () -> TEN.scaleByPowerOfTen(69))
                        .getMessage());
        assertEquals(
                "result lies outside our bounds: power of ten `-69`",
                assertThrows(ArithmeticException.class, () -> TEN.scaleByPowerOfTen(-69))
                        .getMessage());
        assertEquals("EUR 1" + "0".repeat(33) + ".00", TEN.scaleByPowerOfTen(32).toString());
    }

    @Test
    void anAmountFollowsItsCurrency() {
        Refused.with("amount must be a currency and a number such as `EUR 12.50`: `EUR`", () -> Amount.parse("EUR"));
        Refused.with(
                "amount must be a currency and a number such as `EUR 100/3`: `EUR`", () -> ExactAmount.parse("EUR"));
        String noCode = "currency must be a code of our ISO 4217 table such as `EUR`: ``";
        Refused.with(noCode, () -> Amount.parse(" 1"));
        Refused.with(noCode, () -> ExactAmount.parse(" 1"));
        Refused.with(noCode, () -> UnitPrice.parse(" 1 per 1 C62"));
        Refused.with(
                "amount must be a currency and a number such as `EUR 12.50`: ``", () -> UnitPrice.parse(" per 1 C62"));
    }

    @Test
    void aPriceMayBeNothing() {
        assertEquals("EUR 0.00 per 1 C62", UnitPrice.parse("EUR 0 per 1 C62").toString());
    }

    @Test
    void wholeNumbersOfAnySizeAreExactAndNoOtherTypes() {
        Vector.<Number>of(
                        7L,
                        7,
                        (short) 7,
                        (byte) 7,
                        BigInteger.valueOf(7),
                        TEN.getFactory().setNumber(7).create().getNumber())
                .forEach(seven -> assertEquals("EUR 70.00", TEN.multiply(seven).toString()));
        Refused.with(
                "number must be exact, such as a BigDecimal or a long; it is a `AtomicInteger`",
                () -> TEN.multiply(new AtomicInteger(7)));
        Refused.with(
                "number must be exact, such as a BigDecimal or a long; it is a `Float`",
                () -> TEN.multiply((Number) 0.5f));
        Refused.with("number must be finite", () -> TEN.multiply(Double.POSITIVE_INFINITY));
    }

    @Test
    void aNumberIsGivenExactlyOrRefusedOrCutOffWhereTheHostAsksForThat() {
        NumberValue seven = Amount.parse("EUR 7").getNumber();
        assertEquals(7, seven.intValueExact());
        assertEquals(7L, seven.longValueExact());
        assertEquals(7f, seven.floatValue());
        assertEquals(7, seven.numberValueExact(Integer.class));
        assertEquals(BigInteger.valueOf(7), seven.numberValueExact(BigInteger.class));
        assertEquals(1, seven.getAmountFractionDenominator());
        assertEquals(0, seven.getAmountFractionNumerator());
        NumberValue large = Amount.parse("EUR 18446744073709551617").getNumber(); // 2^64 + 1
        assertEquals(1L, large.numberValue(Long.class));
        assertEquals(1, large.numberValue(Integer.class));
        assertThrows(ArithmeticException.class, () -> large.numberValueExact(Long.class));
        assertThrows(ArithmeticException.class, () -> large.numberValueExact(Integer.class));
        assertThrows(ArithmeticException.class, large::longValueExact);
        assertEquals(
                "number is given as BigDecimal, BigInteger, Long or Integer, not as `Short`",
                assertThrows(IllegalArgumentException.class, () -> seven.numberValue(Short.class))
                        .getMessage());
    }

    @Test
    void numbersOfAmountsAreEqualByValue() {
        NumberValue seven = Amount.parse("EUR 7").getNumber();
        assertEquals(seven, Amount.parse("USD 7.00").getNumber());
        assertNotEquals(seven, Amount.parse("EUR 8").getNumber());
        assertNotEquals(seven, Decimal.of(7));
        assertNotEquals(seven.hashCode(), Amount.parse("EUR 8").getNumber().hashCode());
    }

    @Test
    void aFactoryKeepsToOurOwnContext() {
        var factory = TEN.getFactory();
        assertSame(
                factory,
                factory.setContext(
                        MonetaryContextBuilder.of(Amount.class).setPrecision(3).build()));
        assertEquals(34, factory.getDefaultMonetaryContext().getPrecision());
        assertEquals(18, factory.getDefaultMonetaryContext().getMaxScale());
        assertEquals(TEN, factory.create());
    }

    @Test
    void aCurrencyTellsJavaMoneyItsNumberAndItsTable() {
        assertEquals(978, IsoCurrency.EUR.getNumericCode());
        assertEquals("EUR", IsoCurrency.EUR.getCurrencyCode());
        assertEquals("org.countersign.iso-4217", IsoCurrency.EUR.getContext().getProviderName());
        assertTrue(IsoCurrency.EUR.compareTo(IsoCurrency.USD) < 0);
        assertSame(IsoCurrency.EUR, IsoCurrency.from(IsoCurrency.EUR));
    }

    @ParameterizedTest
    @CsvSource({"money, MONEY", "fund, FUND", "metal, METAL", "unit, UNIT_OF_ACCOUNT", "reserved, RESERVED"})
    void aKindIsFoundByItsWord(String word, IsoCurrency.Kind kind) {
        assertEquals(kind, IsoCurrency.Kind.named(word));
    }

    @Test
    void aWordThatTheTableDoesNotHaveIsAFaultOfTheResource() {
        assertEquals(
                "no kind of currency: `shell`",
                assertThrows(IllegalStateException.class, () -> IsoCurrency.Kind.named("shell"))
                        .getMessage());
    }

    @Test
    void aRatePrintsItself() {
        LockedRate rate = LockedRate.builder()
                .from(IsoCurrency.USD)
                .to(IsoCurrency.CNY)
                .rate(Ratio.parse("7.1234"))
                .source("Bank of Example (fiction)")
                .at(Moment.parse("2026-05-03"))
                .build();
        assertEquals(LockedRate.SHAPE.summary(rate), rate.toString());
        assertEquals(rate, rate.inverse().inverse());
        assertEquals(LockedRate.Direction.GIVEN, rate.direction());
        Refused.with(
                "direction must be `given` or `inverted`",
                () -> LockedRate.Direction.TEXT.parse().apply("sideways"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "total", "half-up", "half-up at ", "half-up to 100 places at rate", "unnecessary-x at y"})
    void anyOtherRoundingIsRefused(String text) {
        Refused.with(
                "rounding must be written like `half-up at line total`: `" + text + "`", () -> Rounding.parse(text));
    }

    @Test
    void aRoundingHasNoneToEighteenPlaces() {
        Rounding rounding = Rounding.halfUp("rate");
        assertEquals("half-up to 0 places at rate", rounding.to(0).toString());
        assertEquals("half-up to 18 places at rate", rounding.to(18).toString());
        Refused.with("rounding must be to 0 to 18 places: `-1`", () -> rounding.to(-1));
        Refused.with("rounding must be to 0 to 18 places: `19`", () -> rounding.to(19));
        Refused.with("rounding must have a direction at `rate`", () -> Rounding.parse("unnecessary at rate"));
        Refused.with("name must stand on one line: `aU+000Ab`", () -> Rounding.halfUp("a\nb"));
    }

    @Test
    void aSplitIsReadUpToTheLongestText() {
        String longest = "x".repeat(PlainText.MAX_LENGTH);
        Refused.with(
                "number must be plain digits such as `1250.5`, at most 80 characters: `" + "x".repeat(60) + "...`",
                () -> Split.parse(longest));
        Refused.with("split must have at most 1048576 characters", () -> Split.parse(longest + "x"));
    }

    @Test
    void aSplitHasAtMostAMillionParts() {
        assertEquals(
                Path.MAX_ELEMENTS, Split.evenly(Path.MAX_ELEMENTS).weights().size());
        Refused.with("split must have a part above zero", () -> Split.evenly(-1));
    }

    @Test
    void anAmountIsSplitToNoneToEighteenPlaces() {
        Split halves = Split.evenly(2);
        assertEquals(
                "EUR 0.500000000000000001, EUR 0.500000000000000000",
                halves.parts(Amount.parse("EUR 1.000000000000000001"), 18)
                        .map(MoneyBoundsTest::padded)
                        .mkString(", "));
        assertEquals(
                "EUR 6.00, EUR 5.00", halves.parts(Amount.parse("EUR 11"), 0).mkString(", "));
        Refused.with(
                "amount must have at most -1 decimals to be split into such: `EUR 10.00`", () -> halves.parts(TEN, -1));
        Refused.with(
                "amount must have at most 19 decimals to be split into such: `EUR 10.00`", () -> halves.parts(TEN, 19));
        assertEquals("EUR 0.00, EUR 0.00", halves.parts(Amount.parse("EUR 0")).mkString(", "));
    }

    private static String padded(Amount amount) {
        String text = amount.toString();
        return text + "0".repeat(22 + 2 - text.length());
    }
}
