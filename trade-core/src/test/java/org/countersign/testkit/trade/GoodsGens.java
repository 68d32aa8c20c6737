package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.goods.Attribute;
import org.countersign.trade.goods.AttributeName;
import org.countersign.trade.goods.HsCode;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.PackageType;
import org.countersign.trade.goods.Packing;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.goods.Specification;
import org.countersign.trade.goods.Tolerance;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.goods.UnitCategory;

/** Values of the room {@code goods}. */
public final class GoodsGens {
    private static final Vector<Unit> LISTED = Unit.listed().toVector();
    private static final Vector<Unit> CONVERTIBLE =
            LISTED.filter(unit -> unit.factor().isDefined());
    private static final Vector<PackageType> PACKAGES = PackageType.listed().toVector();

    private GoodsGens() {}

    /** Units: the common ones, any that is listed, and some that are not. */
    public static Gen<Unit> unit() {
        return Gen.oneOf(
                Gen.of("C62", "KGM", "MTQ", "NIU", "H87", "DZN", "TNE").map(Unit::of),
                one(LISTED),
                Gen.of("ZZ9", "XCT", "QQQ").map(Unit::of));
    }

    /** Units with an exact factor. */
    public static Gen<Unit> convertibleUnit() {
        return one(CONVERTIBLE);
    }

    /** Units of that category. */
    public static Gen<Unit> unit(UnitCategory category) {
        return one(LISTED.filter(unit -> unit.category() == category));
    }

    /** Quantities, often at the bounds of their number. */
    public static Gen<Quantity> quantity() {
        return source -> Quantity.of(BaseGens.positive().next(source), unit().next(source));
    }

    /** Quantities as orders have them: up to six digits and three places. */
    public static Gen<Quantity> orderQuantity(Gen<Unit> units) {
        return source -> Quantity.of(small(source), units.next(source));
    }

    private static Decimal small(Source source) {
        return Decimal.parse(source.between(1, 999_999) + (source.percent(50) ? "." + source.below(1000) : ""));
    }

    /** Tolerances in percent and in units. */
    public static Gen<Tolerance> tolerance() {
        Gen<Decimal> part = Gen.of("5", "10", "2.5", "0.125", "99", "0.5").map(Decimal::parse);
        Gen<Decimal> perhaps = Gen.oneOf(part, Gen.always(Decimal.of(0)));
        return Gen.oneOf(
                source -> Tolerance.percent(part.next(source), perhaps.next(source)),
                source -> Tolerance.percent(perhaps.next(source), part.next(source)),
                source -> Tolerance.units(part.next(source), perhaps.next(source)),
                Gen.between(1, 99).map(Tolerance::percent));
    }

    /** Quantity clauses, with and without a tolerance. */
    public static Gen<QuantityTerm> quantityTerm() {
        return Gen.oneOf(quantity().map(QuantityTerm::of), source -> {
            Quantity plenty = Quantity.of(Decimal.of(100 + source.below(1_000_000)), unit().next(source));
            return QuantityTerm.of(plenty, tolerance().next(source));
        });
    }

    /** Commodity codes of six to ten digits. */
    public static Gen<HsCode> hsCode() {
        return source -> HsCode.of(
                Vector.fill(source.between(6, 10), () -> source.below(10)).mkString());
    }

    /** Types of package: listed ones, and one that is not. */
    public static Gen<PackageType> packageType() {
        return Gen.oneOf(one(PACKAGES), Gen.always(PackageType.of("99")));
    }

    /** Names of attributes, ours and a host's. */
    public static Gen<AttributeName> attributeName() {
        return Gen.oneOf(
                one(AttributeName.LIST.codes().toVector()),
                Gen.of("seat-height", "x1").map(AttributeName::of));
    }

    /** Attributes. */
    public static Gen<Attribute> attribute() {
        return source ->
                Attribute.of(attributeName().next(source), BaseGens.text().next(source));
    }

    /** Specifications of none to five attributes. */
    public static Gen<Specification> specification() {
        return attribute().many(0, 5).map(attributes -> Specification.of(attributes.distinctBy(Attribute::name)));
    }

    /** Names in one to three languages. */
    public static Gen<Seq<LocalName>> names() {
        Gen<LocalName> name = source -> LocalName.of(
                Gen.of("en", "zh-Hans", "de", "ar").next(source),
                BaseGens.name().next(source));
        return name.many(1, 3).map(names -> names.distinctBy(LocalName::language));
    }

    /** Products in which all but number and names may be left out. */
    public static Gen<Product> product() {
        return source -> Product.builder()
                .articleNumber(BaseGens.name().next(source))
                .names(names().next(source))
                .specification(specification().maybe().next(source))
                .hsCode(hsCode().maybe().next(source))
                .origin(Gen.of("CN", "DE", "VN").maybe().next(source))
                .extensions(BaseGens.extensions().next(source))
                .build();
    }

    /** Packings in which all but the type may be left out. */
    public static Gen<Packing> packing() {
        return source -> {
            Unit weight = Gen.of("KGM", "LBR", "ZZ9").map(Unit::of).next(source);
            Decimal net = small(source);
            Decimal gross = Decimal.of(net.number().add(small(source).number()));
            return Packing.builder()
                    .packageType(packageType().next(source))
                    .contents(quantity().maybe().next(source))
                    .netWeight(Gen.always(Quantity.of(net, weight)).maybe().next(source))
                    .grossWeight(Gen.always(Quantity.of(gross, weight)).maybe().next(source))
                    .measurement(orderQuantity(Gen.of("MTQ", "FTQ").map(Unit::of))
                            .maybe()
                            .next(source))
                    .marks(BaseGens.text().maybe().next(source))
                    .note(BaseGens.text().maybe().next(source))
                    .build();
        };
    }

    private static <T> Gen<T> one(Vector<T> values) {
        return source -> values.get(source.below(values.size()));
    }
}
