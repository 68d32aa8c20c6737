package org.countersign.trade.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.RoundingMode;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.junit.jupiter.api.Test;

class PricingTest {
    private static final Rounding LINE = Rounding.halfUp("line total");
    private static final LockedRate RATE = LockedRate.builder()
            .from(IsoCurrency.USD)
            .to(IsoCurrency.CNY)
            .rate(Ratio.parse("7.1234"))
            .source("Bank of Example, selling rate (fiction)")
            .at(Moment.parse("2026-05-03"))
            .build();

    @Test
    void aPriceStandsForItsBasis() {
        UnitPrice chair = UnitPrice.of(Amount.parse("USD 12.5"), Unit.ONE);
        assertEquals("USD 12.50 per 1 C62", chair.toString());
        assertEquals(
                "USD 437.50", chair.extension(Quantity.parse("35 C62"), LINE).toString());
        assertEquals(
                "USD 150.00", chair.extension(Quantity.parse("1 DZN"), LINE).toString());
        UnitPrice steel = UnitPrice.parse("EUR 3.20 per 100 KGM");
        assertEquals(
                "EUR 40.00", steel.extension(Quantity.parse("1.25 TNE"), LINE).toString());
        assertEquals(
                "EUR 0.0145149558",
                steel.extension(Quantity.parse("1 LBR")).rounded(LINE.to(10)).toString());
        assertEquals(
                "EUR 1/300",
                UnitPrice.parse("EUR 0.01 per 3 C62")
                        .extension(Quantity.parse("1 C62"))
                        .toString());
        assertEquals(
                "`H87` (count) cannot be given in `KGM` (mass)",
                message(() -> steel.extension(Quantity.parse("3 H87"))));
        assertEquals(
                "unit price must not be below zero: `EUR -1.00 per 1 C62`",
                message(() -> UnitPrice.of(Amount.parse("EUR -1"), Unit.ONE)));
        assertEquals(
                "unit price must be written like `USD 12.50 per 1 C62`: `USD 12.50`",
                message(() -> UnitPrice.parse("USD 12.50")));
    }

    @Test
    void roundingOnceIsNotRoundingTwice() {
        UnitPrice screw = UnitPrice.parse("EUR 0.0125 per 1 C62");
        ExactAmount each = screw.extension(Quantity.parse("1 C62"));
        assertEquals("EUR 0.03", each.plus(each).rounded(LINE).toString());
        assertEquals("EUR 0.02", each.rounded(LINE).add(each.rounded(LINE)).toString());
    }

    @Test
    void roundingFollowsTheCurrency() {
        assertEquals("JPY 13", LINE.apply(Amount.parse("JPY 12.5")).toString());
        assertEquals("KWD 12.346", LINE.apply(Amount.parse("KWD 12.3455")).toString());
        assertEquals(
                "EUR 12.34",
                Rounding.of("tax", RoundingMode.HALF_EVEN)
                        .apply(Amount.parse("EUR 12.345"))
                        .toString());
        assertEquals("EUR -12.35", LINE.apply(Amount.parse("EUR -12.345")).toString());
        assertEquals("XAU 1.235", LINE.to(3).apply(Amount.parse("XAU 1.2345")).toString());
        assertEquals(
                "`XAU` has no minor unit: rounding at `line total` must name its decimals",
                message(() -> LINE.apply(Amount.parse("XAU 1.5"))));
        assertEquals("half-up at line total", LINE.toString());
        assertEquals(
                "half-even to 4 places at rate",
                Rounding.parse("half-even to 4 places at rate").toString());
        assertEquals(
                "rounding must be written like `half-up at line total`: `sideways at total`",
                message(() -> Rounding.parse("sideways at total")));
        assertEquals("rounding must be to 0 to 18 places: `19`", message(() -> LINE.to(19)));
        assertEquals(
                "rounding must have a direction at `total`",
                message(() -> Rounding.of("total", RoundingMode.UNNECESSARY)));
    }

    @Test
    void aRateWorksOneWay() {
        assertEquals("CNY 712.34", RATE.exchange(Amount.parse("USD 100"), LINE).toString());
        assertEquals(
                "a rate from `USD` to `CNY` does not apply to `CNY 100.00`",
                message(() -> RATE.exchange(Amount.parse("CNY 100"))));
        assertEquals(
                "USD 14.04",
                RATE.inverse().exchange(Amount.parse("CNY 100"), LINE).toString());
        assertEquals("""
                countersign locked-rate/1
                from: CNY
                to: USD
                rate: 5000/35617
                source: Bank of Example, selling rate (fiction)
                at: 2026-05-03
                direction: inverted
                """, CanonicalText.print(LockedRate.SHAPE, RATE.inverse()));
        assertEquals(
                "a rate must be above zero: `0`",
                message(() -> LockedRate.SHAPE.with(RATE, LockedRate.RATE, Ratio.ZERO)));
        assertEquals(
                "a rate must be between two currencies: `USD`",
                message(() -> LockedRate.SHAPE.with(RATE, LockedRate.TO, IsoCurrency.USD)));
    }

    @Test
    void noCentIsLostInASplit() {
        assertEquals("EUR 33.34, EUR 33.33, EUR 33.33", text(Split.evenly(3).parts(Amount.parse("EUR 100"))));
        assertEquals("EUR 30.00, EUR 70.01", text(Split.parse("30:70").parts(Amount.parse("EUR 100.01"))));
        assertEquals("JPY 34, JPY 33, JPY 33", text(Split.evenly(3).parts(Amount.parse("JPY 100"))));
        assertEquals("EUR -0.01, EUR 0.00", text(Split.evenly(2).parts(Amount.parse("EUR -0.01"))));
        assertEquals("EUR 0.00, EUR 0.05", text(Split.parse("0:1/3").parts(Amount.parse("EUR 0.05"))));
        assertEquals("XAU 0.7, XAU 0.3", text(Split.parse("2:1").parts(Amount.parse("XAU 1"), 1)));
        assertEquals(Split.parse("30:70"), Split.byPercentages(List.of(Percentage.of(30), Percentage.of(70))));
        assertEquals(Vector.class, Split.by(List.of(Ratio.ONE)).weights().getClass());
    }

    @Test
    void aSplitThatCannotBeIsRefused() {
        assertEquals(
                "percentages must make 100%: `99%`",
                message(() -> Split.byPercentages(Vector.of(Percentage.of(30), Percentage.of(69)))));
        assertEquals("a part must not be below zero: `-1`", message(() -> Split.parse("2:-1")));
        assertEquals("split must have a part above zero", message(() -> Split.parse("0:0")));
        assertEquals("split must have a part above zero", message(() -> Split.evenly(0)));
        assertEquals("split must have at most 1000000 parts", message(() -> Split.evenly(Path.MAX_ELEMENTS + 1)));
        assertEquals(
                "`XAU` has no minor unit: say to how many decimals to split",
                message(() -> Split.evenly(2).parts(Amount.parse("XAU 1"))));
        assertEquals(
                "amount must have at most 2 decimals to be split into such: `EUR 0.001`",
                message(() -> Split.evenly(2).parts(Amount.parse("EUR 0.001"))));
        assertEquals(
                "amount must have at most 19 decimals to be split into such: `EUR 1.00`",
                message(() -> Split.evenly(2).parts(Amount.parse("EUR 1"), 19)));
    }

    private static String text(Seq<Amount> parts) {
        return parts.mkString(", ");
    }

    private static String message(Runnable refused) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, refused::run).getMessage());
    }
}
