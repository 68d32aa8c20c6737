package org.countersign.examples.desk.ubl;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.LineItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.BaseQuantityType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.LineExtensionAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.PriceAmountType;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.money.UnitPrice;

/** Prices, and whether the amounts that a paper states follow from them. */
final class AmountMapping {
    private static final Rounding LINE = Rounding.halfUp("line amount");
    private static final String CURRENCY = "currencyID";
    private static final String UNIT = "unitCode";

    private final Words words;

    AmountMapping(Words words) {
        this.words = words;
    }

    /** The price, for so much as it says or else for one unit of the quantity, if it is in the currency wanted. */
    Option<UnitPrice> price(
            String line, Bound<PriceType> price, Option<Quantity> quantity, Option<IsoCurrency> wanted) {
        Option<Bound<BaseQuantityType>> base = price.one("BaseQuantity", PriceType::getBaseQuantity);
        Option<String> unit = base.fold(
                () -> quantity.map(much -> much.unit().code()), b -> b.element().attribute(UNIT));
        Option<Bound<PriceAmountType>> amount = price.one("PriceAmount", PriceType::getPriceAmount);
        if (unit.isEmpty()) {
            amount.forEach(a -> words.remark(Remark.of("price.unit-missing")
                    .with("line", line)
                    .with("price", a.element().text().strip())));
            return Option.none();
        }
        BigDecimal number =
                base.fold(() -> BigDecimal.ONE, b -> Figures.number(b.value().getValue()));
        return amount.flatMap(a -> unit.flatMap(code -> words.take(
                        a, value -> price(value, Quantity.of(Decimal.of(number), Unit.of(code)), wanted), CURRENCY)))
                .peek(p -> base.forEach(b -> b.element().carry(UNIT)));
    }

    private static UnitPrice price(PriceAmountType amount, Quantity basis, Option<IsoCurrency> wanted) {
        IsoCurrency currency = currency(Figures.code(amount.getCurrencyID()));
        wanted.filter(other -> !other.equals(currency)).forEach(other -> {
            throw new IllegalArgumentException("every price must be in `" + other + "`: `" + currency + "`");
        });
        return UnitPrice.of(Amount.of(currency, Decimal.of(Figures.number(amount.getValue()))), basis);
    }

    /** What the paper says the line comes to goes over where it follows from the price; else it is remarked on. */
    void compare(String line, Paper.Line written, Option<Quantity> quantity, Option<UnitPrice> price) {
        Option<Amount> computed = price.flatMap(p -> quantity.flatMap(much -> amount(p, much)));
        Vector<Bound<LineExtensionAmountType>> stated = written.extension()
                .toVector()
                .appendAll(written.item()
                        .flatMap(i -> i.one("LineExtensionAmount", LineItemType::getLineExtensionAmount)));
        for (Bound<LineExtensionAmountType> amount : stated) {
            String said = Figures.code(amount.value().getCurrencyID()) + " "
                    + amount.element().text().strip();
            computed.forEach(right -> agree(
                    amount.element(),
                    Figures.code(amount.value().getCurrencyID()),
                    Figures.number(amount.value().getValue()),
                    right,
                    Remark.of("amount.differs")
                            .with("line", line)
                            .with("stated", said)
                            .with("computed", right.toString())));
        }
    }

    /** The same for the total of the lines. */
    void compare(Bound<MonetaryTotalType> total, Amount computed) {
        for (Bound<LineExtensionAmountType> amount :
                total.one("LineExtensionAmount", MonetaryTotalType::getLineExtensionAmount)) {
            String said = Figures.code(amount.value().getCurrencyID()) + " "
                    + amount.element().text().strip();
            agree(
                    amount.element(),
                    Figures.code(amount.value().getCurrencyID()),
                    Figures.number(amount.value().getValue()),
                    computed,
                    Remark.of("total.differs").with("stated", said).with("computed", computed.toString()));
        }
        total.one("PayableAmount", MonetaryTotalType::getPayableAmount)
                .filter(amount -> same(
                        Figures.code(amount.value().getCurrencyID()),
                        Figures.number(amount.value().getValue()),
                        computed))
                .forEach(amount -> amount.element().carry(CURRENCY));
    }

    private void agree(Element element, String currency, BigDecimal number, Amount computed, Remark otherwise) {
        if (same(currency, number, computed)) {
            element.carry(CURRENCY);
        } else {
            words.remark(otherwise);
        }
    }

    private static boolean same(String currency, BigDecimal number, Amount computed) {
        return Currencies.find(currency).contains(computed.currency())
                && number.compareTo(computed.number().number()) == 0;
    }

    static Option<Amount> amount(UnitPrice price, Quantity quantity) {
        return isConvertible(price, quantity)
                ? Try.of(() -> price.extension(quantity, LINE)).toOption()
                : Option.none();
    }

    static boolean isConvertible(UnitPrice price, Quantity quantity) {
        return quantity.unit().in(price.basis().unit()).isDefined();
    }

    private static IsoCurrency currency(String written) {
        return Currencies.find(written).getOrElseThrow(() -> new IllegalArgumentException(Currencies.unknown(written)));
    }
}
