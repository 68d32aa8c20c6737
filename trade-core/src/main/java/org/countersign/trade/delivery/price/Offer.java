package org.countersign.trade.delivery.price;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.UnitPrice;

/**
 * A price that somebody offers or asks for, and on what it stands.
 *
 * @param price for one unit, exactly; at most {@value #MAX_BITS} bits above and below the line
 * @param unit of what
 * @param basis rule, place, currency, commission and discount; the currency is that of the price
 */
@Evolving
public record Offer(ExactAmount price, Unit unit, PriceBasis basis) {
    /** Most bits above and below the line of a price. */
    public static final int MAX_BITS = 512;
    /** What one unit costs. */
    public static final Field<Offer, ExactAmount> PRICE = Field.one("price", ExactAmount.TEXT, Offer::price);
    /** The unit. */
    public static final Field<Offer, Unit> UNIT = Field.one("unit", Unit.TEXT, Offer::unit);
    /** On what it stands. */
    public static final Field<Offer, PriceBasis> BASIS = Field.one("basis", PriceBasis.CODEC, Offer::basis);
    /** The fields and how one is made of them. */
    public static final Shape<Offer> SHAPE =
            Shape.of("offer", 1, Offer.class, v -> new Offer(v.of(PRICE), v.of(UNIT), v.of(BASIS)), PRICE, UNIT, BASIS);

    /** Checks price and currency. */
    public Offer {
        Ratio number = price.number();
        if (!price.currency().equals(basis.currency())) {
            throw new IllegalArgumentException("price must be in the currency of its basis: `" + price.currency()
                    + "`, `" + basis.currency() + "`");
        }
        if (number.numerator().bitLength() > MAX_BITS || number.denominator().bitLength() > MAX_BITS) {
            throw new IllegalArgumentException(
                    "price must have at most " + MAX_BITS + " bits above and below the line");
        }
    }

    /** A net offer as a quotation states it. */
    public static Offer of(UnitPrice price, DeliveryTerm term) {
        return of(price, PriceBasis.net(term, price.price().currency()));
    }

    /**
     * An offer as a quotation states it, on that basis.
     *
     * @throws IllegalArgumentException if the basis is in another currency
     */
    public static Offer of(UnitPrice price, PriceBasis basis) {
        ExactAmount one =
                price.price().exact().dividedBy(Ratio.from(price.basis().number()));
        return new Offer(one, price.basis().unit(), basis);
    }

    /**
     * The same term at which the seller is left with the same after commission and discount: P' = P (1 - c - d) / (1 - c' - d'). The reason why
     * not, if a commission is not on the price, which only a cost sheet can answer, or the new ones leave nothing.
     *
     * <p>The premium is left as it was. {@link CostSheet#convert} counts it anew on the changed price, as the insurer does.
     */
    public Either<Reason, Offer> atSameNet(Option<Charge> commission, Option<Charge> discount) {
        PriceBasis changed = new PriceBasis(basis.term(), basis.currency(), commission, discount);
        return basis.leaves()
                .flatMap(net ->
                        changed.leaves().map(left -> new Offer(price.times(net).dividedBy(left), unit, changed)));
    }

    /** What is left of the price after commission and discount; the reason why nobody can say, if a commission is not on the price. */
    public Either<Reason, ExactAmount> net() {
        return basis.leaves().map(price::times);
    }
}
