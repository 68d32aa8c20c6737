package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Truth;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.StatedGoods;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.Draft;
import org.countersign.trade.document.InvoiceLine;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.UnitPrice;

/** Amount, quantity and unit price. */
final class AmountChecks {
    private AmountChecks() {}

    static Seq<Discrepancy> of(Case all) {
        if (all.invoices().exists(invoice -> !isOfCredit(all, invoice._2.total()))) {
            return Vector.empty(); // InvoiceChecks names the currency
        }
        return foreign(all)
                .appendAll(all.drawn()
                        .filter(drawn -> isOfCredit(all, drawn))
                        .toVector()
                        .flatMap(drawn ->
                                most(all, drawn).appendAll(least(all, drawn)).appendAll(quantity(all, drawn))))
                .appendAll(price(all));
    }

    /** What is drawn, or was drawn before, in another currency than that of the credit uses up nobody knows how much of it. */
    private static Vector<Discrepancy> foreign(Case all) {
        return all.set()
                .all(Draft.class)
                .map(draft -> draft._2.amount())
                .appendAll(all.presentation().drawn())
                .appendAll(all.presentation().drawnBefore())
                .reject(amount -> isOfCredit(all, amount))
                .toVector()
                .take(1)
                .map(amount -> Found.unknown(Found.reason("UCP-30-CURRENCY", "30(a)")
                        .with("amount", amount)
                        .with("credit", all.credit().amount())));
    }

    private static boolean isOfCredit(Case all, Amount amount) {
        return amount.currency().equals(all.credit().amount().currency());
    }

    private static Amount before(Case all) {
        return all.presentation()
                .drawnBefore()
                .filter(amount -> isOfCredit(all, amount))
                .getOrElse(() -> Amount.of(all.credit().amount().currency(), 0));
    }

    private static Vector<Discrepancy> most(Case all, Amount drawn) {
        Amount available = all.credit().most().subtract(before(all));
        if (drawn.isGreaterThan(available)) {
            return Vector.of(Discrepancy.of(
                    Found.reason("UCP-30-ABOVE", "30(a)").with("drawn", drawn).with("available", available)));
        }
        return all.invoiced()
                .filter(total -> total.isGreaterThan(available))
                .toVector()
                .map(total -> Discrepancy.of(Found.reason("UCP-18B-ABOVE", "18(b)")
                                .with("total", total)
                                .with("available", available))
                        .with(Discrepancy.Weight.BANKS_CHOICE));
    }

    /** Where part shipments are forbidden, one drawing has to exhaust the credit but for its tolerance. */
    private static Vector<Discrepancy> least(Case all, Amount drawn) {
        Credit credit = all.credit();
        if (!credit.shipment().isWhole() || !drawn.isLessThan(credit.least())) {
            return Vector.empty();
        }
        Truth allowed = credit.tolerance().isDefined()
                ? Truth.NO
                : QuantityRule.allowsLess(credit.amount(), drawn, isFullQuantity(all), isFullPrice(all));
        Discrepancy less = Discrepancy.of(
                Found.reason("UCP-30C-SHORT", "30(c)").with("drawn", drawn).with("amount", credit.amount()));
        return switch (allowed) {
            case YES -> Vector.empty();
            case NO -> Vector.of(less);
            case UNKNOWN -> Vector.of(less.with(Discrepancy.Weight.UNKNOWN));
        };
    }

    private static Truth isFullQuantity(Case all) {
        return stated(all)
                .quantity()
                .flatMap(much -> shipped(all).flatMap(quantity -> QuantityRule.share(much, quantity)))
                .map(share -> Truth.of(share.compareTo(Ratio.ONE) >= 0))
                .getOrElse(Truth.UNKNOWN);
    }

    /** A price that the credit does not state cannot be reduced (UCP 600 art. 30 c). */
    private static Truth isFullPrice(Case all) {
        return stated(all).price().map(price -> isFullPrice(all, price)).getOrElse(Truth.YES);
    }

    private static Truth isFullPrice(Case all, UnitPrice price) {
        Seq<Truth> charged = prices(all).map(one -> isFull(price, one));
        return charged.isEmpty() ? Truth.UNKNOWN : charged.foldLeft(Truth.YES, Truth::and);
    }

    private static Truth isFull(UnitPrice stated, UnitPrice charged) {
        return ratio(stated, charged).fold(() -> Truth.UNKNOWN, share -> Truth.of(share.compareTo(Ratio.ONE) >= 0));
    }

    private static Vector<Discrepancy> quantity(Case all, Amount drawn) {
        StatedGoods stated = stated(all);
        boolean within = !drawn.isGreaterThan(all.credit().amount().subtract(before(all)));
        return stated.quantity()
                .toVector()
                .flatMap(much -> shipped(all)
                        .toVector()
                        .flatMap(shipped -> quantity(
                                much,
                                shipped,
                                QuantityRule.allows(
                                        stated,
                                        shipped,
                                        within,
                                        !all.credit().shipment().isWhole()))));
    }

    private static Vector<Discrepancy> quantity(Quantity stated, Quantity shipped, Truth allowed) {
        Discrepancy other = Discrepancy.of(Found.reason("UCP-30B-QUANTITY", "30(b)")
                .with("shipped", Found.shown(shipped))
                .with("stated", Found.shown(stated)));
        return switch (allowed) {
            case YES -> Vector.empty();
            case NO -> Vector.of(other);
            case UNKNOWN -> Vector.of(other.with(Discrepancy.Weight.UNKNOWN));
        };
    }

    private static Seq<Discrepancy> price(Case all) {
        StatedGoods stated = stated(all);
        return stated.price()
                .toVector()
                .flatMap(price -> prices(all)
                        .filter(one -> ratio(price, one).exists(share -> !isPrice(stated, share)))
                        .take(1)
                        .map(one -> Discrepancy.of(Found.reason("UCP-18C-PRICE", "18(c)")
                                .with("charged", one)
                                .with("stated", price))));
    }

    private static boolean isPrice(StatedGoods stated, Ratio share) {
        Ratio away = share.minus(Ratio.ONE);
        return share.equals(Ratio.ONE)
                || stated.isAboutPrice()
                        && (away.signum() < 0 ? away.negated() : away).compareTo(QuantityRule.ABOUT.ratio()) <= 0;
    }

    private static StatedGoods stated(Case all) {
        return all.credit().goods().map(StatedGoods::read).getOrElse(StatedGoods::unknown);
    }

    /** What the invoices charge for, where every line has a quantity and all are of one unit. */
    private static Option<Quantity> shipped(Case all) {
        return Option.sequence(
                        all.invoices().flatMap(invoice -> invoice._2.lines()).map(InvoiceLine::quantity))
                .filter(lines -> lines.map(Quantity::unit).distinct().size() == 1)
                .map(lines -> lines.tail().foldLeft(lines.head(), Quantity::plus));
    }

    private static Seq<UnitPrice> prices(Case all) {
        return all.invoices().flatMap(invoice -> invoice._2.lines()).flatMap(InvoiceLine::unitPrice);
    }

    /** The price charged against the price stated, both for one unit; none where they cannot be compared. */
    private static Option<Ratio> ratio(UnitPrice stated, UnitPrice charged) {
        return Option.when(
                        stated.price().currency().equals(charged.price().currency()),
                        () -> QuantityRule.share(stated.basis(), charged.basis()))
                .flatMap(share -> share)
                .filter(share -> stated.price().signum() > 0)
                .map(share -> Ratio.from(charged.price().number())
                        .dividedBy(share)
                        .dividedBy(Ratio.from(stated.price().number())));
    }
}
