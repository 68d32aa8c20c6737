package org.countersign.trade.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.text.CanonicalText;
import org.junit.jupiter.api.Test;

class GoodsTest {
    private static final Attribute BLACK = Attribute.of(AttributeName.COLOUR, "black, RAL 9005");

    @Test
    void aToleranceIsWrittenInFigures() {
        assertEquals("+/-5%", Tolerance.percent(5).toString());
        assertEquals("+10% -0%", Tolerance.parse("+10.0% -0%").toString());
        assertEquals("+/-100", Tolerance.units(Decimal.of(100), Decimal.of(100)).toString());
        assertEquals(Tolerance.percent(5), Tolerance.parse("+5% -5%"));
        assertEquals(
                "tolerance must be written like `+/-5%` or `+100 -50`: `about`",
                message(() -> Tolerance.parse("about")));
        assertEquals(
                "tolerance must be written like `+/-5%` or `+100 -50`: `+5% -10`",
                message(() -> Tolerance.parse("+5% -10")));
        assertEquals(
                "tolerance must allow something: leave it out instead of `+/-0%`", message(() -> Tolerance.percent(0)));
        assertEquals("tolerance must leave something to deliver: `+/-100%`", message(() -> Tolerance.percent(100)));
        assertEquals(
                "tolerance must not be below zero: `+5 --1`",
                message(() -> Tolerance.units(Decimal.of(5), Decimal.of(-1))));
    }

    @Test
    void theLimitsOfAQuantityAreExact() {
        QuantityTerm term = QuantityTerm.parse("1000 MTQ +5% -10%");
        assertEquals("900 MTQ", term.least().toString());
        assertEquals("1050 MTQ", term.most().toString());
        assertEquals(Truth.YES, term.allows(Quantity.parse("1050 MTQ")));
        assertEquals(Truth.NO, term.allows(Quantity.parse("1050.001 MTQ")));
        assertEquals(Truth.NO, term.allows(Quantity.parse("899.999 MTQ")));
        assertEquals(Truth.YES, term.allows(Quantity.parse("950000 LTR")));
        assertEquals(Truth.UNKNOWN, term.allows(Quantity.parse("1000 KGM")));
        assertEquals("35 NIU", QuantityTerm.parse("35 NIU").most().toString());
        assertEquals(
                "limits of `100 KGM +/-100` must be above zero and have at most 34 digits",
                message(() -> QuantityTerm.parse("100 KGM +/-100")));
    }

    @Test
    void anHsCodeIsSixToTenDigits() {
        HsCode code = HsCode.parse("9401.30.00");
        assertEquals("94013000", code.digits());
        assertEquals("94", code.chapter());
        assertEquals("9401", code.heading());
        assertEquals("940130", code.subheading());
        assertEquals("HS code must have 6 to 10 digits: `94A1`", message(() -> HsCode.parse("94A1")));
        assertEquals("HS code must have 6 to 10 digits: `94013`", message(() -> HsCode.of("94013")));
        assertEquals("HS code must have 6 to 10 digits: `94013000001`", message(() -> HsCode.of("94013000001")));
        assertEquals("HS code must have 6 to 10 digits: `٩٤٠١٣٠`", message(() -> HsCode.of("٩٤٠١٣٠")));
    }

    @Test
    void aSpecificationNamesEachAttributeOnce() {
        Specification plain = Specification.of(Attribute.of(AttributeName.MATERIAL, "mesh"), BLACK);
        assertEquals(Option.some("mesh"), plain.find(AttributeName.MATERIAL));
        assertEquals(Option.none(), plain.find(AttributeName.LOGO));
        Specification grey = plain.with(Attribute.of(AttributeName.COLOUR, "grey"));
        assertEquals(
                Vector.of("material", "colour"),
                grey.attributes().map(a -> a.name().code()));
        assertEquals(Option.some("grey"), grey.find(AttributeName.COLOUR));
        assertEquals(
                3,
                plain.with(Attribute.of(AttributeName.LOGO, "none"))
                        .attributes()
                        .size());
        assertEquals(
                "specification must name each attribute once: `colour`",
                message(() -> Specification.of(BLACK, Attribute.of(AttributeName.COLOUR, "grey"))));
        assertEquals(Option.some(AttributeName.COLOUR), AttributeName.LIST.find("Color"));
        assertEquals(
                "attribute must be a lower-case name such as `logo-position`: `Logo`",
                message(() -> AttributeName.of("Logo")));
    }

    @Test
    void aSequenceFromOutsideIsKeptInAVector() {
        assertEquals(Vector.class, Specification.of(List.of(BLACK)).attributes().getClass());
    }

    @Test
    void aProductReadsLikeAPage() {
        Product chair = Product.builder()
                .articleNumber("MC-21")
                .names(Vector.of(LocalName.of("en", "office chair"), LocalName.of("zh-Hans", "办公椅")))
                .specification(Option.some(Specification.of(BLACK)))
                .hsCode(Option.some(HsCode.of("940131")))
                .origin(Option.some("CN"))
                .build();
        assertEquals("""
                countersign product/1
                articleNumber: MC-21
                names[1]: en office chair
                names[2]: zh-Hans 办公椅
                specification: specification/1
                specification.attributes[1]: attribute/1
                specification.attributes[1].name: colour
                specification.attributes[1].value: black, RAL 9005
                hsCode: 940131
                origin: CN
                """, CanonicalText.print(Product.SHAPE, chair));
        assertEquals(Option.some("办公椅"), chair.name("zh-Hans"));
        assertEquals(
                "`origin`: country must be an ISO 3166-1 code of two capitals: `China`",
                message(() -> Product.SHAPE.with(chair, Product.ORIGIN, Option.some("China"))));
        assertEquals(
                "product must have a name: `MC-21`",
                message(() -> Product.SHAPE.with(chair, Product.NAMES, Vector.empty())));
        assertEquals(
                "product must have one name in a language: `en`",
                message(() -> Product.SHAPE.with(
                        chair, Product.NAMES, Vector.of(LocalName.of("en", "a"), LocalName.of("en", "b")))));
    }

    @Test
    void packingIsMeasuredInWeightAndVolume() {
        Packing carton = Packing.builder()
                .packageType(PackageType.CARTON)
                .contents(Option.some(Quantity.parse("12 C62")))
                .netWeight(Option.some(Quantity.parse("9 KGM")))
                .grossWeight(Option.some(Quantity.parse("10000 GRM")))
                .measurement(Option.some(Quantity.parse("0.06 MTQ")))
                .build();
        assertEquals(Option.some(Ratio.of(10, 1)), carton.packagesFor(Quantity.parse("10 DZN")));
        assertEquals(Option.some(Ratio.of(1, 12)), carton.packagesFor(Quantity.parse("1 C62")));
        assertEquals(Option.none(), carton.packagesFor(Quantity.parse("1 H87")));
        assertEquals(
                "`grossWeight` must not be less than `netWeight`: `8.999 KGM`",
                message(() ->
                        Packing.SHAPE.with(carton, Packing.GROSS_WEIGHT, Option.some(Quantity.parse("8.999 KGM")))));
        assertEquals(
                "`measurement` must be a volume: `3 MTR` is length",
                message(() -> Packing.SHAPE.with(carton, Packing.MEASUREMENT, Option.some(Quantity.parse("3 MTR")))));
        assertEquals(
                Option.some(Quantity.parse("3 ZZ9")),
                Packing.SHAPE
                        .with(carton, Packing.NET_WEIGHT, Option.some(Quantity.parse("3 ZZ9")))
                        .netWeight());
    }

    private static String message(Runnable refused) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, refused::run).getMessage());
    }
}
