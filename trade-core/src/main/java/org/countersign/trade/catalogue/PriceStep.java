package org.countersign.trade.catalogue;

import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.UnitPrice;

/**
 * A step of a ladder of prices.
 *
 * @param from the least quantity that has this price
 * @param price what one costs from there on
 */
@Evolving
public record PriceStep(Quantity from, UnitPrice price) {
    /** The least quantity. */
    public static final Field<PriceStep, Quantity> FROM = Field.one("from", Quantity.TEXT, PriceStep::from);
    /** What one costs. */
    public static final Field<PriceStep, UnitPrice> PRICE = Field.one("price", UnitPrice.TEXT, PriceStep::price);

    /** The fields and how a step is made of them. */
    public static final Shape<PriceStep> SHAPE =
            Shape.of("price-step", 1, PriceStep.class, v -> new PriceStep(v.of(FROM), v.of(PRICE)), FROM, PRICE);
}
