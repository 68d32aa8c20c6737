package org.countersign.trade.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Decimal;
import org.junit.jupiter.api.Test;

/** The values of the room just inside and just outside their bounds, and what is left out where nothing is said. */
class GoodsBoundsTest {
    private static final Decimal NOTHING = Decimal.of(0);

    @Test
    void anHsCodeIsLookedAtOnlyUpToTwentyCharacters() {
        assertEquals("940130", HsCode.parse("..............940130").toString());
        Refused.with(
                "HS code must have 6 to 10 digits: `...............940130`",
                () -> HsCode.parse("...............940130"));
    }

    @Test
    void aLocalNameFollowsItsLanguage() {
        assertEquals("en chair", LocalName.parse("en chair").toString());
        Refused.with("name must follow its language such as `en chair`: `chair`", () -> LocalName.parse("chair"));
        Refused.with("language must be a tag such as `en` or `zh-Hans`: ``", () -> LocalName.parse(" chair"));
        Refused.with(
                "language must be a tag such as `en` or `zh-Hans`: `English`", () -> LocalName.of("English", "chair"));
        Refused.with("name must stand on one line: `aU+000Ab`", () -> LocalName.of("en", "a\nb"));
    }

    @Test
    void aUnitHasTwoOrThreeCapitalsAndDigits() {
        String rule = "unit must be a Recommendation 20 code of two or three capitals and digits: `";
        Refused.with(rule + "kgm`", () -> Unit.of("kgm"));
        Refused.with(rule + "K`", () -> Unit.of("K"));
        Refused.with(rule + "KGMS`", () -> Unit.of("KGMS"));
    }

    @Test
    void onlyAnXAndATypeOfPackageMakeAPackage() {
        assertEquals(Option.none(), PackageType.from(Unit.of("XA")));
        assertEquals(Option.none(), PackageType.from(Unit.of("ZCT")));
        assertEquals(Option.some(PackageType.PALLET), PackageType.from(Unit.of("XPX")));
        assertEquals("PX", PackageType.PALLET.toString());
    }

    @Test
    void aQuantityIsMoreThanNothing() {
        assertEquals("1 KGM", Quantity.of(1, Unit.KILOGRAM).toString());
        Refused.with("quantity must be above zero: `0 KGM`", () -> Quantity.of(0, Unit.KILOGRAM));
        Refused.with("quantity must be above zero: `-1 KGM`", () -> Quantity.parse("-1 KGM"));
    }

    @Test
    void aQuantityIsReadUpToTheLongestNumberThereCanBe() {
        String eighty = "1." + "0".repeat(78);
        assertEquals("1 KGM", Quantity.parse(eighty + " KGM").toString());
        String rule = "quantity must be a number and a unit such as `35 NIU`: `";
        Refused.with(rule + eighty.substring(0, 60) + "...`", () -> Quantity.parse(eighty + "0 KGM"));
        Refused.with(rule + " KGM`", () -> Quantity.parse(" KGM"));
        Refused.with(rule + "35NIU`", () -> Quantity.parse("35NIU"));
        assertEquals("5 KGM", Quantity.parse("5 KGM").toString());
    }

    @Test
    void aQuantityTermNeedsAQuantityBeforeItsTolerance() {
        Refused.with("quantity must be a number and a unit such as `35 NIU`: ``", () -> QuantityTerm.parse(" +/-5%"));
    }

    @Test
    void aToleranceMayAllowMoreAloneOrLessAlone() {
        assertEquals("+5 -0", Tolerance.units(Decimal.of(5), NOTHING).toString());
        assertEquals("+0 -5", Tolerance.units(NOTHING, Decimal.of(5)).toString());
        Refused.with(
                "tolerance must allow something: leave it out instead of `+/-0`",
                () -> Tolerance.units(NOTHING, NOTHING));
        Refused.with(
                "tolerance must not be below zero: `+-1 -5`", () -> Tolerance.units(Decimal.of(-1), Decimal.of(5)));
        assertEquals("+100% -99.9%", Tolerance.parse("+100% -99.9%").toString());
        assertEquals("+/-100", Tolerance.parse("+/-100").toString());
    }

    @Test
    void aToleranceInUnitsIsNoShare() {
        QuantityTerm term = QuantityTerm.parse("200 KGM +50 -20");
        assertEquals("250 KGM", term.most().toString());
        assertEquals("180 KGM", term.least().toString());
    }

    @Test
    void theFirstAttributeIsReplacedWhereItStands() {
        Attribute mesh = Attribute.of(AttributeName.MATERIAL, "mesh");
        Attribute leather = Attribute.of(AttributeName.MATERIAL, "leather");
        Attribute black = Attribute.of(AttributeName.COLOUR, "black");
        assertEquals(
                Vector.of(leather, black),
                Specification.of(mesh, black).with(leather).attributes());
    }

    @Test
    void weightsAreWeights() {
        Packing carton = Packing.builder().packageType(PackageType.CARTON).build();
        Option<Quantity> metres = Option.some(Quantity.parse("3 MTR"));
        Refused.with(
                "`netWeight` must be a mass: `3 MTR` is length",
                () -> Packing.SHAPE.with(carton, Packing.NET_WEIGHT, metres));
        Refused.with(
                "`grossWeight` must be a mass: `3 MTR` is length",
                () -> Packing.SHAPE.with(carton, Packing.GROSS_WEIGHT, metres));
        Packing bare = Packing.SHAPE.with(carton, Packing.NET_WEIGHT, Option.some(Quantity.parse("9 KGM")));
        assertEquals(
                Option.some(Quantity.parse("9000 GRM")),
                Packing.SHAPE
                        .with(bare, Packing.GROSS_WEIGHT, Option.some(Quantity.parse("9000 GRM")))
                        .grossWeight());
    }

    @Test
    void whatIsNotSaidIsLeftOut() {
        Packing packing = Packing.builder().packageType(PackageType.CARTON).build();
        assertEquals(Option.none(), packing.contents());
        assertEquals(Option.none(), packing.netWeight());
        assertEquals(Option.none(), packing.grossWeight());
        assertEquals(Option.none(), packing.measurement());
        assertEquals(Option.none(), packing.marks());
        assertEquals(Option.none(), packing.note());
        Product product = Product.builder()
                .articleNumber("MC-21")
                .names(Vector.of(LocalName.of("en", "chair")))
                .build();
        assertEquals(Option.none(), product.specification());
        assertEquals(Option.none(), product.hsCode());
        assertEquals(Option.none(), product.origin());
        assertEquals(Vector.empty(), product.extensions().byName().toVector());
    }
}
