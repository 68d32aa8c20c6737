package org.countersign.trade.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.GoodsGens;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;

class GoodsProperties {
    /** A value with its spelling, whatever its type. */
    private record Spelt<V>(Scalar<V> scalar, V value) {
        static <V> Gen<Spelt<?>> of(Scalar<V> scalar, Gen<V> values) {
            return values.map(value -> new Spelt<>(scalar, value));
        }

        void comesBack() {
            String text = scalar.print().apply(value);
            V read = scalar.parse().apply(text);
            assertEquals(value, read);
            assertEquals(value.hashCode(), read.hashCode());
            assertEquals(text, scalar.print().apply(read));
            assertTrue(text.length() <= 4096);
        }
    }

    @Property
    void everySmallValueIsReadAsItWasWritten(@ForAll("spelt") Spelt<?> spelt) {
        spelt.comesBack();
    }

    @Property
    void everyDocumentIsReadAsItWasWritten(@ForAll("products") Product product, @ForAll("packings") Packing packing) {
        comesBack(Product.SHAPE, product);
        comesBack(Packing.SHAPE, packing);
        product.specification().forEach(specification -> {
            comesBack(Specification.SHAPE, specification);
            specification.attributes().forEach(attribute -> comesBack(Attribute.SHAPE, attribute));
        });
    }

    private static <T> void comesBack(Shape<T> shape, T document) {
        assertEquals(Either.right(document), CanonicalText.read(shape, CanonicalText.print(shape, document)));
        assertEquals(shape.summary(document), document.toString());
    }

    @Property
    void thereAndBackIsTheSameQuantity(@ForAll("convertible") Unit a, @ForAll("convertible") Unit b) {
        Option<Ratio> there = a.in(b);
        assertEquals(a.category() == b.category(), there.isDefined());
        assertEquals(there, b.in(a).map(Ratio::inverse));
        there.forEach(ratio -> assertTrue(ratio.isPositive()));
    }

    @Property
    void conversionsGoTogether(
            @ForAll("convertible") Unit a, @ForAll("convertible") Unit b, @ForAll("convertible") Unit c) {
        a.in(b).forEach(ab -> b.in(c).forEach(bc -> assertEquals(Option.some(ab.times(bc)), a.in(c))));
    }

    @Property
    void theLimitsLieAroundTheQuantityAndFulfilTheClause(@ForAll("terms") QuantityTerm term) {
        assertEquals(Truth.YES, term.allows(term.quantity()));
        assertEquals(Truth.YES, term.allows(term.least()));
        assertEquals(Truth.YES, term.allows(term.most()));
        assertEquals(term.tolerance().isEmpty(), term.least().equals(term.most()));
    }

    @Provide
    Arbitrary<Spelt<?>> spelt() {
        return Jqwik.arbitrary(Gen.oneOf(
                Spelt.of(Unit.TEXT, GoodsGens.unit()),
                Spelt.of(Quantity.TEXT, GoodsGens.quantity()),
                Spelt.of(Tolerance.TEXT, GoodsGens.tolerance()),
                Spelt.of(QuantityTerm.TEXT, GoodsGens.quantityTerm()),
                Spelt.of(HsCode.TEXT, GoodsGens.hsCode()),
                Spelt.of(PackageType.TEXT, GoodsGens.packageType()),
                Spelt.of(AttributeName.TEXT, GoodsGens.attributeName()),
                Spelt.of(LocalName.TEXT, GoodsGens.names().map(names -> names.head()))));
    }

    @Provide
    Arbitrary<Product> products() {
        return Jqwik.arbitrary(GoodsGens.product());
    }

    @Provide
    Arbitrary<Packing> packings() {
        return Jqwik.arbitrary(GoodsGens.packing());
    }

    @Provide
    Arbitrary<Unit> convertible() {
        return Jqwik.arbitrary(Gen.oneOf(
                GoodsGens.convertibleUnit(),
                Gen.of("KGM", "LBR", "TNE", "ONZ", "GRM").map(Unit::of)));
    }

    @Provide
    Arbitrary<QuantityTerm> terms() {
        return Jqwik.arbitrary(GoodsGens.quantityTerm());
    }
}
