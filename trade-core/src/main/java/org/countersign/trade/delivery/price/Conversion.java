package org.countersign.trade.delivery.price;

import io.vavr.control.Option;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.IsoCurrency;

/**
 * From one basis to another over the goods: an offer of p on basis A, where P(A) = a G + x, means goods worth G = (p - x) / a; on basis B they
 * come to b G + y. What both ways hold cancels and need not be known.
 */
final class Conversion {
    private final CostSheet sheet;

    private Conversion(CostSheet sheet) {
        this.sheet = sheet;
    }

    static Price convert(CostSheet sheet, Offer offer, PriceBasis target) {
        return new Conversion(sheet).convert(offer, target);
    }

    static Price factoryPrice(CostSheet sheet, Offer target, IsoCurrency currency) {
        return new Conversion(sheet).factoryPrice(target, currency);
    }

    private Price convert(Offer offer, PriceBasis target) {
        Form there = Terms.form(target.on(sheet), target.term());
        Form price = there.bare().plus(goods(offer).times(there.goods()));
        return leave(price, target.currency());
    }

    private Price factoryPrice(Offer target, IsoCurrency currency) {
        Price goods = leave(goods(target), currency);
        return goods.most()
                .filter(most -> !most.number().isPositive())
                .<Price>map(most -> new Price.Impossible(Gaps.targetTooLow(most)))
                .getOrElse(goods);
    }

    /** What the goods are worth for who makes that offer. */
    private Form goods(Offer offer) {
        Form here = Terms.form(offer.basis().on(sheet), offer.basis().term());
        return enter(offer).minus(here.bare()).times(here.goods().inverse());
    }

    /** The price for one of the sheet's unit in the sheet's currency. */
    private Form enter(Offer offer) {
        IsoCurrency from = offer.basis().currency();
        Form price = Form.of(offer.price()
                .number()
                .times(sheet.rate(from).getOrElse(Ratio.ONE))
                .dividedBy(units(offer).getOrElse(Ratio.ONE)));
        Option<Reason> noRate = Option.when(sheet.rate(from).isEmpty(), () -> Gaps.rate(from, sheet.currency()));
        Option<Reason> noUnit = Option.when(
                units(offer).isEmpty(),
                () -> Gaps.unit(offer.unit(), sheet.quantity().unit()));
        return price.lacking(noUnit.toVector().appendAll(noRate));
    }

    /** How many of the sheet's unit make one of the offer's. */
    private Option<Ratio> units(Offer offer) {
        return offer.unit().in(sheet.quantity().unit());
    }

    /** In that currency, at the rate of the sheet turned round. */
    private Price leave(Form form, IsoCurrency to) {
        Option<Ratio> rate = sheet.rate(to);
        Form sure = rate.isDefined() ? form : form.lacking(Gaps.rate(sheet.currency(), to));
        return new Filled(sheet)
                .price(sure)
                .map(amount -> ExactAmount.of(to, amount.number().dividedBy(rate.getOrElse(Ratio.ONE))));
    }
}
