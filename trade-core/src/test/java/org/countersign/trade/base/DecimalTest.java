package org.countersign.trade.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.countersign.testkit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    private static final String BOUNDS =
            "number must have at most 34 significant digits and at most 18 places after the point";

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1.0, 1",
        "1E0, 1",
        "+1.50, 1.5",
        "-0.00, 0",
        "0e5, 0",
        "1e3, 1000",
        "12e-1, 1.2",
        "1e-18, 0.000000000000000001",
        "-0.05, -0.05",
        "0.5, 0.5",
        "1e33, 1000000000000000000000000000000000",
        "1234567890123456.123456789012345678, 1234567890123456.123456789012345678"
    })
    void oneNumberHasOneSpelling(String written, String printed) {
        assertEquals(printed, Decimal.parse(written).toString());
        assertEquals(Decimal.parse(printed), Decimal.parse(written));
        assertEquals(Decimal.parse(printed).hashCode(), Decimal.parse(written).hashCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 1", "1 ", "1,000", "1_000", "NaN", "Infinity", "0x1", ".5", "5.", "１", "٣", "1e9999", "--1"
            })
    void whatIsNoPlainNumberIsRefused(String text) {
        Refused.with(
                "number must be plain digits such as `1250.5`, at most 80 characters: `" + text + "`",
                () -> Decimal.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e34",
                "-1e999",
                "1e-19",
                "1e-999",
                "0.1234567890123456789",
                "12345678901234567890123456789012345",
                "1e80"
            })
    void oneStepBeyondTheBoundsIsRefused(String text) {
        Refused.with(BOUNDS, () -> Decimal.parse(text));
    }

    @Test
    void digitsAreCountedOnBothSidesOfThePoint() {
        String before = "1234567890123456789012345";
        assertEquals(before + ".123456789", Decimal.parse(before + ".123456789").toString());
        Refused.with(
                "number must have at most 34 significant digits and at most 18 places after the point",
                () -> Decimal.parse(before + ".1234567891"));
        assertEquals("0", Decimal.parse("0.000").toString());
    }

    @Test
    void theBoundsThemselvesAreInside() {
        String nines = "9".repeat(34);
        assertEquals(nines, Decimal.parse(nines).toString());
        assertEquals(
                "0." + "0".repeat(17) + "1",
                Decimal.of(new BigDecimal(BigInteger.ONE, 18)).toString());
        assertEquals("1", Decimal.parse("0".repeat(79) + "1").toString());
        Refused.with(
                "number must be plain digits such as `1250.5`, at most 80 characters: `" + "0".repeat(60) + "...`",
                () -> Decimal.parse("0".repeat(80) + "1"));
    }

    @Test
    void aNumberBombCostsNothingButTheRefusal() {
        Refused.with(BOUNDS, () -> Decimal.of(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)));
        Refused.with(BOUNDS, () -> Decimal.of(new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE)));
        Refused.with(BOUNDS, () -> Decimal.of(new BigDecimal(BigInteger.ZERO, 1080)));
        assertEquals(Decimal.of(0), Decimal.of(new BigDecimal(BigInteger.ZERO, 1079)));
        assertEquals(Decimal.of(0), Decimal.of(new BigDecimal(BigInteger.ZERO, -1079)));
        Refused.with(BOUNDS, () -> Decimal.of(new BigDecimal(BigInteger.ZERO, -1080)));
        BigInteger manyZeros = BigInteger.TEN.pow(150);
        assertTrue(manyZeros.bitLength() <= 512);
        assertEquals(Decimal.of(1), Decimal.of(new BigDecimal(manyZeros, 150)));
        Refused.with(BOUNDS, () -> Decimal.of(new BigDecimal(BigInteger.TEN.pow(160), 160)));
        Refused.with(BOUNDS, () -> Decimal.of(new BigDecimal(BigInteger.ONE.shiftLeft(512), 0)));
    }

    @Test
    void theSizeOfAnUnscaledNumberIsBoundedAtFiveHundredAndTwelveBits() {
        // 5^220 has 511 bits, 10^k = 5^k * 2^k: a number of exactly 512 bits that is one power of ten
        BigInteger bits512 = BigInteger.TEN.pow(154);
        assertEquals(512, bits512.bitLength());
        assertEquals(Decimal.of(1), Decimal.of(new BigDecimal(bits512, 154)));
    }

    @Test
    void numbersAreOrderedByTheirValue() {
        assertTrue(Decimal.parse("2").compareTo(Decimal.parse("10")) < 0);
        assertTrue(Decimal.parse("10").compareTo(Decimal.parse("2.5")) > 0);
        assertEquals(0, Decimal.parse("1.0").compareTo(Decimal.parse("1")));
        assertTrue(Decimal.parse("0.1").isPositive());
        assertFalse(Decimal.of(0).isPositive());
        assertFalse(Decimal.of(-1).isPositive());
    }
}
