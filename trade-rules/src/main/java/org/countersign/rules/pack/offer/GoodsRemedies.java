package org.countersign.rules.pack.offer;

import static org.countersign.rules.pack.offer.Quoted.QUANTITY;
import static org.countersign.rules.pack.offer.Quoted.UNIT_PRICE;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.rules.rule.Parameter;
import org.countersign.rules.rule.Remedy;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.goods.PackageType;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.goods.Tolerance;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Quotation;

/** Ways out that the trade knows for quantities and prices. */
final class GoodsRemedies {
    /** What is proposed for goods that are weighed or measured. */
    static final Parameter<Integer> USUAL_TOLERANCE = new Parameter<>(
            "usual-tolerance", 5, "UCP 600 article 30(b): five percent more or less", LocalDate.of(2007, 7, 1));

    /** Prices are quoted for a hundred, a thousand or ten thousand of what they stood for. */
    private static final Vector<Integer> LARGER = Vector.of(100, 1_000, 10_000);

    /** Packages as units have codes of their own in older editions only; newer ones put an X before the code of the package. */
    static final Remedy<Quotation> PACKAGES = Remedy.of(
            "package-unit", QUANTITY, term -> asPackage(term.quantity().unit()).map(unit -> in(term, unit)));

    /** The same, where the price is for packages as well. */
    static final Remedy<Quotation> PRICED_PACKAGES = PACKAGES.and(Remedy.of(
            "package-unit", UNIT_PRICE, price -> asPackage(price.basis().unit()).map(unit -> in(price, unit))));

    /** The same number of pieces. */
    static final Remedy<Quotation> PIECES = Remedy.of("pieces", QUANTITY, term -> Option.some(in(term, Unit.ONE)));

    /** The same, where the price is for the same unit. */
    static final Remedy<Quotation> PRICED_PIECES = PIECES.and(Remedy.of(
            "pieces",
            UNIT_PRICE,
            price -> Option.when(price.basis().unit().equals(Unit.of("NIU")), () -> in(price, Unit.ONE))));

    /** The usual tolerance, to be agreed. */
    static final Remedy<Quotation> TOLERANCE = Remedy.of(
            "usual-tolerance",
            QUANTITY,
            term -> Option.some(QuantityTerm.of(term.quantity(), Tolerance.percent(USUAL_TOLERANCE.value()))));

    /** The same price for more at a time. */
    static final Remedy<Quotation> LARGER_BASIS = Remedy.of(
            "larger-basis",
            UNIT_PRICE,
            price -> LARGER.map(times -> times(price, times))
                    .find(larger -> larger.price().isPayable()));

    private GoodsRemedies() {}

    private static QuantityTerm in(QuantityTerm term, Unit unit) {
        Quantity quantity = Quantity.of(term.quantity().number(), unit);
        return term.tolerance()
                .map(tolerance -> QuantityTerm.of(quantity, tolerance))
                .getOrElse(() -> QuantityTerm.of(quantity));
    }

    private static Option<Unit> asPackage(Unit unit) {
        return PackageType.from(unit).map(PackageType::toUnit).filter(other -> !other.equals(unit));
    }

    private static UnitPrice in(UnitPrice price, Unit unit) {
        return UnitPrice.of(price.price(), Quantity.of(price.basis().number(), unit));
    }

    private static UnitPrice times(UnitPrice price, int times) {
        Amount larger = price.price().multiply(times);
        Quantity basis = price.basis();
        Decimal number =
                Decimal.of(basis.number().number().multiply(Decimal.of(times).number()));
        return UnitPrice.of(larger, Quantity.of(number, basis.unit()));
    }
}
