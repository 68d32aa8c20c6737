package org.countersign.rules.pack.offer;

import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Predicate;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Derived;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Readable;
import org.countersign.rules.rule.Ref;
import org.countersign.trade.base.Moment;
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
import org.countersign.trade.payment.PaymentPlan;

/** What the rules read in a quotation. */
final class Quoted {
    static final Ref<Quotation, Quotation> QUOTATION = Ref.of(Quotation.SHAPE);
    static final Ref<Quotation, Company> SELLER = QUOTATION.one(Quotation.SELLER);
    static final Ref<Quotation, Company> BUYER = QUOTATION.one(Quotation.BUYER);
    static final Ref<Quotation, Country> SELLER_COUNTRY = SELLER.maybe(Company.COUNTRY);
    static final Ref<Quotation, Country> BUYER_COUNTRY = BUYER.maybe(Company.COUNTRY);
    static final Ref<Quotation, Moment> ISSUED = QUOTATION.maybe(Quotation.ISSUED);
    static final Ref<Quotation, Moment> VALID_UNTIL = QUOTATION.maybe(Quotation.VALID_UNTIL);
    static final Ref<Quotation, IsoCurrency> CURRENCY = QUOTATION.one(Quotation.CURRENCY);
    static final Ref<Quotation, DeliveryTerm> TERM = QUOTATION.maybe(Quotation.DELIVERY_TERM);
    static final Ref<Quotation, Mode> MODE = QUOTATION.maybe(Quotation.MODE);
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

    static final Readable<Quotation, Incoterm> RULE = told("rule", TERM, DeliveryTerm::rule, Incoterm::name);

    private Quoted() {}

    /** What a function makes of a field. */
    static <U, V> Readable<Quotation, V> told(
            String name, Ref<Quotation, U> source, Function<U, V> function, Function<V, String> spelling) {
        return perhaps(name, source, value -> Option.some(function.apply(value)), spelling);
    }

    /** What a function makes of a field, where the value of the field tells. */
    static <U, V> Readable<Quotation, V> perhaps(
            String name, Ref<Quotation, U> source, Function<U, Option<V>> function, Function<V, String> spelling) {
        return new Derived<>(name, source, function, spelling);
    }

    /** Whether a field is of a kind that has a name; the name has words in both languages. */
    static <U> Condition<Quotation> kind(String name, Ref<Quotation, U> source, Predicate<U> test) {
        return kindIfKnown(name, source, value -> Option.some(test.test(value)));
    }

    /** Whether a field is of a kind that has a name, where the value of the field tells. */
    static <U> Condition<Quotation> kindIfKnown(
            String name, Ref<Quotation, U> source, Function<U, Option<Boolean>> test) {
        return Condition.is(perhaps(name, source, test, is -> is ? name : "not " + name), true);
    }
}
