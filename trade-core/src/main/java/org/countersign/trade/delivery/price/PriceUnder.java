package org.countersign.trade.delivery.price;

import io.vavr.control.Option;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.money.UnitPrice;

/**
 * What one unit comes to under one delivery term.
 *
 * @param term the rule, its place and its edition
 * @param price for one unit
 * @param unit of what
 */
@Evolving
public record PriceUnder(DeliveryTerm term, Price price, Unit unit) {
    /** The price as a quotation takes it, rounded once; none unless it is known and not below zero. */
    public Option<UnitPrice> unitPrice(Rounding rounding) {
        return price.rounded(rounding).filter(amount -> amount.signum() >= 0).map(amount -> UnitPrice.of(amount, unit));
    }
}
