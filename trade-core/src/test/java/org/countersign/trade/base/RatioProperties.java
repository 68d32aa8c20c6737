package org.countersign.trade.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Refused;
import org.countersign.testkit.trade.BaseGens;

class RatioProperties {
    @Property
    void additionIsAnAbelianGroup(@ForAll("small") Ratio a, @ForAll("small") Ratio b, @ForAll("small") Ratio c) {
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a, a.plus(Ratio.ZERO));
        assertEquals(Ratio.ZERO, a.plus(a.negated()));
        assertEquals(a, a.plus(b).minus(b));
    }

    @Property
    void multiplicationIsAnAbelianGroupWithoutZero(
            @ForAll("small") Ratio a, @ForAll("small") Ratio b, @ForAll("small") Ratio c) {
        assertEquals(a.times(b).times(c), a.times(b.times(c)));
        assertEquals(a.times(b), b.times(a));
        assertEquals(a, a.times(Ratio.ONE));
        assertEquals(a.times(b.plus(c)), a.times(b).plus(a.times(c)));
        if (b.signum() != 0) {
            assertEquals(Ratio.ONE, b.times(b.inverse()));
            assertEquals(a, a.times(b).dividedBy(b));
        }
    }

    @Property
    void orderGoesWithTheDifference(@ForAll("small") Ratio a, @ForAll("small") Ratio b, @ForAll("ratios") Ratio any) {
        assertEquals(a.minus(b).signum(), Integer.signum(a.compareTo(b)));
        assertEquals(a.compareTo(any) == 0, a.equals(any));
        assertEquals(0, any.compareTo(Ratio.parse(any.toString())));
    }

    @Property
    void readingUndoesWriting(@ForAll("ratios") Ratio ratio, @ForAll("percentages") Percentage percentage) {
        assertEquals(ratio, Ratio.parse(ratio.toString()));
        assertEquals(percentage, Percentage.parse(percentage.toString()));
    }

    @Property
    void anyMultipleOfBothPartsIsTheSameFraction(
            @ForAll("small") Ratio ratio, @ForAll @IntRange(min = 1, max = 1000) int times) {
        BigInteger factor = BigInteger.valueOf(times);
        Ratio same =
                Ratio.of(ratio.numerator().multiply(factor), ratio.denominator().multiply(factor));
        assertEquals(ratio, same);
        assertEquals(ratio.hashCode(), same.hashCode());
        assertEquals(ratio.toString(), same.toString());
        assertEquals(
                ratio,
                Ratio.of(
                        ratio.numerator().negate().multiply(factor),
                        ratio.denominator().multiply(factor.negate())));
    }

    @Property
    void decimalsComeBackAsTheyWere(@ForAll("decimals") Decimal decimal) {
        assertEquals(Option.some(decimal), Ratio.from(decimal).toDecimal());
        assertEquals(decimal.toString(), Ratio.from(decimal).toString());
    }

    @Property
    void roundingIsOffByLessThanOneOfTheLastPlace(
            @ForAll("small") Ratio ratio, @ForAll @IntRange(max = 6) int places, @ForAll RoundingMode mode) {
        if (mode == RoundingMode.UNNECESSARY) {
            return;
        }
        Ratio off = Ratio.from(ratio.toDecimal(places, mode)).minus(ratio);
        Ratio last = Ratio.from(Decimal.of(BigDecimal.ONE.movePointLeft(places)));
        assertTrue(off.compareTo(last) < 0 && off.compareTo(last.negated()) > 0);
        switch (mode) {
            case FLOOR -> assertTrue(off.signum() <= 0);
            case CEILING -> assertTrue(off.signum() >= 0);
            case HALF_UP, HALF_DOWN, HALF_EVEN ->
                assertTrue(off.times(off).compareTo(last.times(last).dividedBy(Ratio.of(4, 1))) <= 0);
            case UP -> assertTrue(off.signum() * ratio.signum() >= 0);
            default -> assertTrue(off.signum() * ratio.signum() <= 0);
        }
    }

    @Example
    void bothSidesOfTheLineAndThePlacesAreBounded() {
        BigInteger most = BigInteger.ONE.shiftLeft(1024).subtract(BigInteger.ONE);
        assertEquals(most, Ratio.of(most, BigInteger.TWO).numerator());
        assertEquals(most, Ratio.of(BigInteger.TWO, most).denominator());
        String rule = "fraction must have at most 1024 bits above and below the line";
        Refused.with(rule, () -> Ratio.of(most.add(BigInteger.TWO), BigInteger.TWO));
        Refused.with(rule, () -> Ratio.of(BigInteger.TWO, most.add(BigInteger.TWO)));
        Refused.with("fraction must be whole numbers such as `1/3`: `/3`", () -> Ratio.parse("/3"));
        assertEquals(
                Option.none(), Ratio.of(BigInteger.TEN.pow(40), BigInteger.ONE).toDecimal());
        Ratio third = Ratio.of(1, 3);
        assertEquals("0", third.toDecimal(0, RoundingMode.DOWN).toString());
        assertEquals(
                "0." + "3".repeat(18), third.toDecimal(18, RoundingMode.DOWN).toString());
        Refused.with("places must be from 0 to 18: `-1`", () -> third.toDecimal(-1, RoundingMode.DOWN));
        Refused.with("places must be from 0 to 18: `19`", () -> third.toDecimal(19, RoundingMode.DOWN));
    }

    @Example
    void whatHasNoEndIsWrittenAsAFraction() {
        assertEquals("1/3", Ratio.of(2, 6).toString());
        assertEquals("-2/3", Ratio.of(2, -3).toString());
        assertEquals("0.125", Ratio.of(1, 8).toString());
        assertEquals("7", Ratio.of(21, 3).toString());
        assertEquals(Option.none(), Ratio.of(1, 3).toDecimal());
        assertEquals(
                "1/" + BigInteger.TEN.pow(19),
                Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(19)).toString());
    }

    @Example
    void boundsAreRefusedBeforeTheyCost() {
        BigInteger most = BigInteger.ONE.shiftLeft(Ratio.MAX_BITS).subtract(BigInteger.ONE);
        assertEquals(most, Ratio.of(most, BigInteger.ONE).numerator());
        assertEquals(
                "fraction must have at most 1024 bits above and below the line",
                message(() -> Ratio.of(most.add(BigInteger.ONE), BigInteger.ONE)));
        assertEquals(
                "fraction must have at most 1024 bits above and below the line",
                message(() -> Ratio.of(BigInteger.ONE.shiftLeft(4 * Ratio.MAX_BITS), BigInteger.ONE)));
        assertEquals("fraction must have a denominator other than zero", message(() -> Ratio.of(1, 0)));
        assertEquals("fraction must have a denominator other than zero", message(() -> Ratio.ZERO.inverse()));
        assertEquals("fraction must be whole numbers such as `1/3`: `1/-3`", message(() -> Ratio.parse("1/-3")));
        assertTrue(message(() -> Ratio.parse("1/" + "9".repeat(1_000_000))).startsWith("fraction must be"));
        assertTrue(message(() -> Ratio.parse("1e999999999")).startsWith("number must be"));
        assertEquals("places must be from 0 to 18: `19`", message(() -> Ratio.ONE.toDecimal(19, RoundingMode.DOWN)));
    }

    @Example
    void aPercentageIsAHundredthOfItsPoints() {
        assertEquals(Ratio.of(3, 10), Percentage.of(30).ratio());
        assertEquals(Percentage.parse("2.50%"), Percentage.parse("2.5%"));
        assertEquals("2.5%", Percentage.parse("2.50%").toString());
        assertTrue(Percentage.of(30).compareTo(Percentage.parse("29.99%")) > 0);
        assertEquals(
                "percentage must be a number and a percent sign such as `30%`: `30`",
                message(() -> Percentage.parse("30")));
    }

    private static String message(Runnable refused) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, refused::run).getMessage());
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return Jqwik.arbitrary(BaseGens.ratio());
    }

    @Provide
    Arbitrary<Ratio> small() {
        return Jqwik.arbitrary(Gen.oneOf(
                source -> Ratio.of(source.between(-50, 50), source.between(1, 50)),
                BaseGens.decimal().map(Ratio::from)));
    }

    @Provide
    Arbitrary<Decimal> decimals() {
        return Jqwik.arbitrary(BaseGens.decimal());
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return Jqwik.arbitrary(BaseGens.percentage());
    }
}
