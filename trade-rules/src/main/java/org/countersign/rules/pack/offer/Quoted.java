package org.countersign.rules.pack.offer;

import java.util.function.Predicate;
import org.countersign.rules.rule.Aspect;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Readable;
import org.countersign.rules.rule.Ref;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.Mode;
import org.countersign.trade.goods.Packing;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.offer.ShipmentTime;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.payment.PaymentPlan;

/** What the rules read in a quotation. */
final class Quoted {
    static final Ref<Quotation, Quotation> QUOTATION = Ref.of(Quotation.SHAPE);
    static final Ref<Quotation, Company> SELLER = QUOTATION.one(Quotation.SELLER);
    static final Ref<Quotation, Company> BUYER = QUOTATION.one(Quotation.BUYER);
    static final Ref<Quotation, Moment> ISSUED = QUOTATION.maybe(Quotation.ISSUED);
    static final Ref<Quotation, Moment> VALID_UNTIL = QUOTATION.maybe(Quotation.VALID_UNTIL);
    static final Ref<Quotation, IsoCurrency> CURRENCY = QUOTATION.one(Quotation.CURRENCY);
    static final Ref<Quotation, DeliveryTerm> TERM = QUOTATION.maybe(Quotation.DELIVERY_TERM);
    static final Ref<Quotation, Mode> MODE = QUOTATION.maybe(Quotation.MODE);
    static final Ref<Quotation, NamedPlace> LOADING = QUOTATION.maybe(Quotation.LOADING);
    static final Ref<Quotation, ShipmentTime> SHIPMENT = QUOTATION.maybe(Quotation.SHIPMENT);
    static final Ref<Quotation, PaymentPlan> PAYMENT = QUOTATION.maybe(Quotation.PAYMENT);
    static final Ref<Quotation, Country> ORIGIN = QUOTATION.maybe(Quotation.ORIGIN);
    static final Many<Quotation, String> DOCUMENTS = QUOTATION.many(Quotation.DOCUMENTS);
    static final Many<Quotation, QuotationLine> LINES = QUOTATION.many(Quotation.LINES);
    static final Ref<Quotation, QuotationLine> LINE = LINES.each();
    static final Ref<Quotation, Product> PRODUCT = LINE.one(QuotationLine.PRODUCT);
    static final Ref<Quotation, QuantityTerm> QUANTITY = LINE.maybe(QuotationLine.QUANTITY);
    static final Ref<Quotation, UnitPrice> UNIT_PRICE = LINE.maybe(QuotationLine.UNIT_PRICE);
    static final Ref<Quotation, Packing> PACKING = LINE.maybe(QuotationLine.PACKING);

    private static final Aspect<Company, Country> TRADES_FROM =
            Aspect.maybe("tradesFrom", Country::code, Company::tradesFrom);
    static final Readable<Quotation, Country> SELLER_COUNTRY = TRADES_FROM.of(SELLER);
    static final Readable<Quotation, Country> BUYER_COUNTRY = TRADES_FROM.of(BUYER);

    static final Readable<Quotation, Incoterm> RULE = Aspect.<DeliveryTerm, Incoterm>named(
                    "rule", Incoterm::name, DeliveryTerm::rule)
            .of(TERM);

    /** The line has an amount: its price is for a unit that has a fixed ratio to that of its quantity. */
    static final Condition<Quotation> PRICE_FITS = Condition.opaque(
            "price and quantity in units of a fixed ratio",
            facts -> facts.of(QUANTITY)
                    .quantity()
                    .unit()
                    .in(facts.of(UNIT_PRICE).basis().unit())
                    .isDefined(),
            UNIT_PRICE,
            QUANTITY);

    private Quoted() {}

    /** A test of what stands in a field; the name of the test has words in both languages. */
    static <U> Condition<Quotation> test(String name, Ref<Quotation, U> field, Predicate<U> test) {
        return Condition.holds(
                Aspect.<U>whether(name, value -> Truth.of(test.test(value))).of(field));
    }
}
