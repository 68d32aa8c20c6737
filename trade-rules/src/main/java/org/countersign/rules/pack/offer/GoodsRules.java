package org.countersign.rules.pack.offer;

import static org.countersign.rules.pack.offer.Cited.iso4217;
import static org.countersign.rules.pack.offer.Cited.practice;
import static org.countersign.rules.pack.offer.Cited.rec20;
import static org.countersign.rules.pack.offer.Cited.ucp600;
import static org.countersign.rules.pack.offer.Quoted.CURRENCY;
import static org.countersign.rules.pack.offer.Quoted.LINES;
import static org.countersign.rules.pack.offer.Quoted.ORIGIN;
import static org.countersign.rules.pack.offer.Quoted.PRICE_FITS;
import static org.countersign.rules.pack.offer.Quoted.PRODUCT;
import static org.countersign.rules.pack.offer.Quoted.QUANTITY;
import static org.countersign.rules.pack.offer.Quoted.UNIT_PRICE;
import static org.countersign.rules.pack.offer.Quoted.test;
import static org.countersign.rules.rule.Condition.all;
import static org.countersign.rules.rule.Condition.any;
import static org.countersign.rules.rule.Condition.forEach;
import static org.countersign.rules.rule.Condition.in;
import static org.countersign.rules.rule.Condition.is;
import static org.countersign.rules.rule.Condition.not;
import static org.countersign.rules.rule.Condition.present;

import io.vavr.collection.Vector;
import java.util.function.Function;
import org.countersign.rules.rule.Aspect;
import org.countersign.rules.rule.Readable;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.goods.ListStatus;
import org.countersign.trade.goods.PackageType;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.goods.UnitCategory;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.Country;

/** Rules over units, prices, currency and origin of what is quoted. */
final class GoodsRules {
    private static final Vector<ListStatus> NOT_WITHDRAWN = Vector.of(ListStatus.CURRENT, ListStatus.UNLISTED);
    /** Measured, not counted: what comes out of a ship's hold or a silo is never exact. */
    private static final Vector<UnitCategory> BULK = Vector.of(UnitCategory.MASS, UnitCategory.VOLUME);
    /** Doses of vitamins, vaccines and the like; often written for a number of pieces. */
    private static final Unit INTERNATIONAL_UNITS = Unit.of("NIU");

    private static final Ref<Quotation, String> LINE_ORIGIN = PRODUCT.maybe(Product.ORIGIN);
    private static final Readable<Quotation, Unit> UNIT = Aspect.<QuantityTerm, Unit>named(
                    "unit", Unit::code, term -> term.quantity().unit())
            .of(QUANTITY);
    private static final Readable<Quotation, ListStatus> STATUS = Aspect.<Unit, ListStatus>named(
                    "listStatus", ListStatus::name, Unit::status)
            .of(UNIT);
    private static final Readable<Quotation, UnitCategory> MEASURE = Aspect.<Unit, UnitCategory>named(
                    "category", UnitCategory::name, Unit::category)
            .of(UNIT);
    private static final Readable<Quotation, IsoCurrency.Kind> KIND = Aspect.<IsoCurrency, IsoCurrency.Kind>named(
                    "currencyKind", IsoCurrency.Kind::name, IsoCurrency::kind)
            .of(CURRENCY);
    private static final Readable<Quotation, String> ORIGIN_CODE = Aspect.<Country, String>named(
                    "countryCode", Function.identity(), Country::code)
            .changedBy((country, code) -> Country.of(code))
            .of(ORIGIN);

    private static final Rule<Quotation> PRICE_FITS_QUANTITY = Rule.error("QUO-PRICE-E01")
            .about(UNIT_PRICE)
            .when(all(present(UNIT_PRICE), present(QUANTITY)))
            .require(PRICE_FITS)
            .accordingTo(rec20("conversion factors of units"));

    private static final Rule<Quotation> CURRENCY_IS_MONEY = Rule.error("QUO-PRICE-E02")
            .about(CURRENCY)
            .require(is(KIND, IsoCurrency.Kind.MONEY))
            .accordingTo(iso4217("codes of funds, metals, units of account and for tests"));

    private static final Rule<Quotation> CURRENCY_IN_FORCE = Rule.warning("QUO-PRICE-W01")
            .about(CURRENCY)
            .require(test("isInForce", CURRENCY, IsoCurrency::isCurrent))
            .accordingTo(iso4217("withdrawn codes"));

    private static final Rule<Quotation> PRICE_ABOVE_NOTHING = Rule.warning("QUO-PRICE-W02")
            .about(UNIT_PRICE)
            .when(present(UNIT_PRICE))
            .require(test("isAboveNothing", UNIT_PRICE, price -> price.price().signum() > 0))
            .accordingTo(practice("goods without charge are said to be so, and customs want their value all the same"));

    private static final Rule<Quotation> PRICE_CAN_BE_PAID = Rule.advice("QUO-PRICE-A01")
            .about(UNIT_PRICE)
            .when(present(UNIT_PRICE))
            .require(test("isPayable", UNIT_PRICE, price -> price.price().isPayable()))
            .fixedBy(GoodsRemedies.LARGER_BASIS)
            .accordingTo(practice("small goods are priced by the hundred or the thousand"));

    private static final Rule<Quotation> UNIT_NOT_WITHDRAWN = Rule.warning("QUO-GOODS-W01")
            .about(QUANTITY)
            .when(present(QUANTITY))
            .require(in(STATUS, NOT_WITHDRAWN))
            .fixedBy(GoodsRemedies.PRICED_PACKAGES, GoodsRemedies.PACKAGES)
            .accordingTo(rec20("status of codes"));

    private static final Rule<Quotation> PIECES_ARE_NOT_DOSES = Rule.warning("QUO-GOODS-W02")
            .about(QUANTITY)
            .when(present(QUANTITY))
            .require(not(is(UNIT, INTERNATIONAL_UNITS)))
            .fixedBy(GoodsRemedies.PRICED_PIECES, GoodsRemedies.PIECES)
            .accordingTo(rec20("NIU"));

    private static final Rule<Quotation> ONE_ORIGIN = Rule.warning("QUO-GOODS-W03")
            .about(LINE_ORIGIN)
            .when(all(present(ORIGIN), present(LINE_ORIGIN)))
            .require(is(LINE_ORIGIN, ORIGIN_CODE))
            .accordingTo(practice("one paper names one origin of the same goods"));

    private static final Rule<Quotation> UNIT_IS_KNOWN = Rule.advice("QUO-GOODS-A01")
            .about(QUANTITY)
            .when(present(QUANTITY))
            .require(test("isInListedUnit", QUANTITY, GoodsRules::isKnown))
            .accordingTo(rec20("list of codes"));

    private static final Rule<Quotation> BULK_HAS_A_TOLERANCE = Rule.advice("QUO-GOODS-A02")
            .about(QUANTITY)
            .when(all(present(QUANTITY), in(MEASURE, BULK)))
            .require(test("hasTolerance", QUANTITY, term -> term.tolerance().isDefined()))
            .fixedBy(GoodsRemedies.TOLERANCE)
            .accordingTo(practice("what is weighed or measured never comes out exact"), ucp600("30(b)"));

    private static final Rule<Quotation> ORIGIN_IS_NAMED = Rule.advice("QUO-GOODS-A03")
            .about(ORIGIN)
            .require(any(present(ORIGIN), all(present(LINES), forEach(LINES, present(LINE_ORIGIN)))))
            .accordingTo(practice("duty and marking in the buyer's country go by the origin"));

    private static final Rule<Quotation> COMMODITY_CODE_IS_NAMED = Rule.advice("QUO-GOODS-A04")
            .about(PRODUCT.maybe(Product.HS_CODE))
            .require(present(PRODUCT.maybe(Product.HS_CODE)))
            .accordingTo(practice("the buyer reckons his duty by the commodity code"));

    private GoodsRules() {}

    static Vector<Rule<Quotation>> rules() {
        return Vector.of(
                PRICE_FITS_QUANTITY,
                CURRENCY_IS_MONEY,
                CURRENCY_IN_FORCE,
                PRICE_ABOVE_NOTHING,
                PRICE_CAN_BE_PAID,
                UNIT_NOT_WITHDRAWN,
                PIECES_ARE_NOT_DOSES,
                ONE_ORIGIN,
                UNIT_IS_KNOWN,
                BULK_HAS_A_TOLERANCE,
                ORIGIN_IS_NAMED,
                COMMODITY_CODE_IS_NAMED);
    }

    private static boolean isKnown(QuantityTerm term) {
        Unit unit = term.quantity().unit();
        return unit.isListed() || PackageType.from(unit).isDefined();
    }
}
