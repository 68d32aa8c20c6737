package org.countersign.trade.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.math.RoundingMode;
import org.countersign.trade.base.Ratio;
import org.junit.jupiter.api.Test;

class UnitTest {
    @Test
    void theListNamesAUnit() {
        Unit kilogram = Unit.KILOGRAM;
        assertEquals(Option.some("kilogram"), kilogram.name());
        assertEquals(Option.some("kg"), kilogram.symbol());
        assertEquals(Option.some("1"), kilogram.level());
        assertEquals(UnitCategory.MASS, kilogram.category());
        assertEquals(ListStatus.CURRENT, kilogram.status());
        assertEquals(ListStatus.DEPRECATED, Unit.of("NPR").status());
        assertEquals(ListStatus.DELETED, Unit.of("BX").status());
        assertEquals(UnitCategory.PACKAGE, Unit.of("BX").category());
        assertEquals(UnitCategory.COUNT, Unit.of("H87").category());
        assertEquals(UnitCategory.OTHER, Unit.of("OHM").category());
    }

    @Test
    void aUnitThatIsNotListedStaysPossibleAndSaysSo() {
        Unit unknown = Unit.of("ZZ9");
        assertFalse(unknown.isListed());
        assertEquals(ListStatus.UNLISTED, unknown.status());
        assertEquals(UnitCategory.UNKNOWN, unknown.category());
        assertEquals(Option.none(), unknown.name());
        assertEquals(Option.none(), unknown.factor());
        assertEquals(Option.some(Ratio.ONE), unknown.in(unknown));
        assertEquals(Option.none(), unknown.in(Unit.of("ZZ8")));
    }

    @Test
    void customaryUnitsFollowTheirLegalDefinitions() {
        assertEquals(
                "1250", Quantity.parse("1.25 TNE").to(Unit.KILOGRAM).number().toString());
        assertEquals(Ratio.of(16, 1), Quantity.parse("1 LBR").in(Unit.of("ONZ")));
        assertEquals("1 LBR", Quantity.parse("16 ONZ").to(Unit.of("LBR")).toString());
        assertEquals("3 FOT", Quantity.parse("1 YRD").to(Unit.of("FOT")).toString());
        assertEquals("231 INQ", Quantity.parse("1 GLL").to(Unit.of("INQ")).toString());
        assertEquals("42 GLL", Quantity.parse("1 BLL").to(Unit.of("GLL")).toString());
        assertEquals("2000 LBR", Quantity.parse("1 STN").to(Unit.of("LBR")).toString());
        assertEquals("2240 LBR", Quantity.parse("1 LTN").to(Unit.of("LBR")).toString());
        assertEquals("160 OZI", Quantity.parse("1 GLI").to(Unit.of("OZI")).toString());
        assertEquals("144 C62", Quantity.parse("12 DZN").to(Unit.ONE).toString());
        assertEquals("1 GRO", Quantity.parse("12 DZN").to(Unit.of("GRO")).toString());
        assertEquals("0.001 MTQ", Quantity.parse("1 LTR").to(Unit.CUBIC_METRE).toString());
        assertEquals("480 GRN", Quantity.parse("1 APZ").to(Unit.of("GRN")).toString());
        assertEquals("3.6 3B", Quantity.parse("1 KWH").to(Unit.of("3B")).toString());
    }

    @Test
    void whatHasNoEndInDecimalsIsRoundedOnlyOnRequest() {
        Quantity kilogram = Quantity.parse("1 KGM");
        assertEquals(
                "`1 KGM` is `100000000/45359237` LBR, which has no end in decimals: say how to round",
                message(() -> kilogram.to(Unit.of("LBR"))));
        assertEquals(
                "2.2046 LBR",
                kilogram.to(Unit.of("LBR"), 4, RoundingMode.HALF_UP).toString());
    }

    @Test
    void nothingIsConvertedWithoutAFixedRatio() {
        assertEquals(
                "`KGM` (mass) cannot be given in `MTR` (length)",
                message(() -> Quantity.parse("1 KGM").in(Unit.METRE)));
        assertEquals(
                "no fixed ratio is known between `H87` and `EA`",
                message(() -> Quantity.parse("1 H87").in(Unit.of("EA"))));
        assertEquals(
                "no fixed ratio is known between `MON` and `DAY`",
                message(() -> Quantity.parse("1 MON").in(Unit.of("DAY"))));
        assertEquals(
                "no fixed ratio is known between `CEL` and `FAH`",
                message(() -> Quantity.parse("1 CEL").in(Unit.of("FAH"))));
        assertEquals(
                "`BX` (package) cannot be given in `H87` (count)",
                message(() -> Quantity.parse("1 BX").in(Unit.of("H87"))));
        assertEquals(
                "`ZZ9` (unknown) cannot be given in `ZZ8` (unknown)",
                message(() -> Quantity.parse("1 ZZ9").in(Unit.of("ZZ8"))));
    }

    @Test
    void packagesAreUnitsWithAnX() {
        assertEquals(Unit.of("XCT"), PackageType.CARTON.toUnit());
        assertEquals(Option.some(PackageType.CARTON), PackageType.from(Unit.of("XCT")));
        assertEquals(Option.some(PackageType.of("BX")), PackageType.from(Unit.of("BX")));
        assertEquals(Option.none(), PackageType.from(Unit.KILOGRAM));
        assertEquals(Option.none(), PackageType.from(Unit.of("X99")));
        assertEquals(Option.some("Carton"), PackageType.CARTON.name());
        assertEquals(ListStatus.UNLISTED, PackageType.of("99").status());
        assertEquals(
                "package type must be a Recommendation 21 code of two capitals and digits: `ct`",
                message(() -> PackageType.of("ct")));
    }

    @Test
    void quantitiesAreAddedInOneUnit() {
        assertEquals(
                "3.5 KGM",
                Quantity.parse("1.5 KGM").plus(Quantity.parse("2 KGM")).toString());
        assertEquals(
                "quantities must be in one unit: `1 KGM` and `1 TNE`",
                message(() -> Quantity.parse("1 KGM").plus(Quantity.parse("1 TNE"))));
        assertEquals(Option.some(0), Quantity.parse("1000 KGM").compared(Quantity.parse("1 TNE")));
        assertEquals(Option.some(-1), Quantity.parse("999 KGM").compared(Quantity.parse("1 TNE")));
        assertEquals(Option.none(), Quantity.parse("999 KGM").compared(Quantity.parse("1 MTR")));
    }

    private static String message(Runnable refused) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, refused::run).getMessage());
    }
}
