package org.countersign.testkit.trade;

import org.countersign.testkit.Gen;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.goods.Tolerance;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Permission;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.offer.ShipmentTime;
import org.countersign.trade.offer.SideBySide;

/** Quotations and their parts. */
public final class QuotationGens {
    /** Pieces, which have no fixed ratio to a weight, and two weights, which have. */
    private static final Gen<Unit> UNITS = Gen.of(Unit.ONE, Unit.KILOGRAM, Unit.of("TNE"));

    private QuotationGens() {}

    /** Quantity clauses of ordinary size, one in three with a tolerance. */
    private static Gen<QuantityTerm> clause() {
        return source -> {
            Quantity quantity = GoodsGens.orderQuantity(UNITS).next(source);
            return source.percent(33)
                    ? QuantityTerm.of(quantity, Tolerance.percent(source.between(1, 10)))
                    : QuantityTerm.of(quantity);
        };
    }

    /** Shipment times of both kinds. */
    public static Gen<ShipmentTime> shipmentTime() {
        return Gen.oneOf(
                BaseGens.day().map(ShipmentTime::by),
                source -> ShipmentTime.after(
                        source.between(1, ShipmentTime.MAX_DAYS),
                        PaymentGens.trigger().next(source)));
    }

    /** Allowed or not. */
    public static Gen<Permission> permission() {
        return Gen.of(Permission.values());
    }

    /** Lines in one of three currencies. */
    public static Gen<QuotationLine> line() {
        return currency().flatMap(QuotationGens::line);
    }

    private static Gen<IsoCurrency> currency() {
        return Gen.of(IsoCurrency.EUR, IsoCurrency.USD, IsoCurrency.JPY);
    }

    /** Lines whose price is in this currency, where they have one. */
    public static Gen<QuotationLine> line(IsoCurrency currency) {
        return source -> {
            Quantity basis = GoodsGens.orderQuantity(UNITS).next(source);
            Gen<UnitPrice> price = MoneyGens.payable(currency)
                    .filter(amount -> amount.signum() >= 0)
                    .map((Amount amount) -> UnitPrice.of(amount, basis));
            return QuotationLine.builder()
                    .id(BaseGens.name().next(source))
                    .product(GoodsGens.product().next(source))
                    .quantity(clause().maybe().next(source))
                    .unitPrice(price.maybe().next(source))
                    .packing(GoodsGens.packing().maybe().next(source))
                    .note(BaseGens.text().maybe().next(source))
                    .build();
        };
    }

    /** Quotations in which anything may be left open, revised ones among them. */
    public static Gen<Quotation> quotation() {
        return currency().flatMap(QuotationGens::quotation);
    }

    /** Quotations in that currency. */
    public static Gen<Quotation> quotation(IsoCurrency currency) {
        return source -> {
            Quotation first = Quotation.builder()
                    .number(BaseGens.name().next(source))
                    .inquiry(BaseGens.name().maybe().next(source))
                    .seller(PartyGens.company().next(source))
                    .buyer(PartyGens.company().next(source))
                    .issued(BaseGens.moment().maybe().next(source))
                    .validUntil(BaseGens.moment().maybe().next(source))
                    .currency(currency)
                    .deliveryTerm(DeliveryGens.contractTerm().maybe().next(source))
                    .mode(DeliveryGens.mode().maybe().next(source))
                    .loading(PartyGens.place().maybe().next(source))
                    .discharge(PartyGens.place().maybe().next(source))
                    .partialShipments(permission().maybe().next(source))
                    .transhipment(permission().maybe().next(source))
                    .shipment(shipmentTime().maybe().next(source))
                    .payment(PaymentGens.plan().maybe().next(source))
                    .origin(PartyGens.country().maybe().next(source))
                    .documents(BaseGens.name().many(0, 3).next(source))
                    .references(BaseGens.name().many(0, 2).next(source))
                    .note(BaseGens.text().maybe().next(source))
                    .lines(line(currency).many(0, 3).next(source))
                    .extensions(BaseGens.extensions().next(source))
                    .build();
            return source.percent(20) ? first.revised() : first;
        };
    }

    /** The same goods under one to three terms. */
    public static Gen<SideBySide> sideBySide() {
        Gen<DeliveryTerm> term = DeliveryGens.contractTerm();
        return source -> SideBySide.under(
                quotation().next(source), term.many(1, 3).next(source).distinctBy(DeliveryTerm::toString));
    }
}
