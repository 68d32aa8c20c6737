package org.countersign.trade.delivery.price;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.money.IsoCurrency;

/**
 * On what a price stands, without which two prices cannot be compared: the rule and its place, the currency, the commission and the discount
 * that are in it. The trade writes {@code USD CIFC5 Hamburg}; here the five says of what it is a part.
 *
 * @param term the rule, its place and its edition
 * @param currency of the price
 * @param commission the agent's, on the price, on the cost or on the value under FOB; none if nobody gets any
 * @param discount on the price; none if nothing may be deducted
 */
@Evolving
public record PriceBasis(DeliveryTerm term, IsoCurrency currency, Option<Charge> commission, Option<Charge> discount) {
    /** The rule, its place and its edition. */
    public static final Field<PriceBasis, DeliveryTerm> TERM = Field.one("term", DeliveryTerm.TEXT, PriceBasis::term);
    /** The currency. */
    public static final Field<PriceBasis, IsoCurrency> CURRENCY =
            Field.one("currency", IsoCurrency.TEXT, PriceBasis::currency);
    /** The agent's commission. */
    public static final Field<PriceBasis, Option<Charge>> COMMISSION =
            Field.maybe("commission", Charge.TEXT, PriceBasis::commission);
    /** What the buyer may deduct. */
    public static final Field<PriceBasis, Option<Charge>> DISCOUNT =
            Field.maybe("discount", Charge.TEXT, PriceBasis::discount);
    /** The fields and how one is made of them. */
    public static final Shape<PriceBasis> SHAPE = Shape.of(
            "price-basis",
            1,
            PriceBasis.class,
            v -> new PriceBasis(v.of(TERM), v.of(CURRENCY), v.of(COMMISSION), v.of(DISCOUNT)),
            TERM,
            CURRENCY,
            COMMISSION,
            DISCOUNT);

    static final Codec<PriceBasis> CODEC = new Codec.Nested<>(SHAPE);

    /** Checks of what the charges are a part. */
    public PriceBasis {
        SheetChecks.checkBasis("discount", discount, Charge.Basis.PRICE);
    }

    /** A net price: no commission, no discount. */
    public static PriceBasis net(DeliveryTerm term, IsoCurrency currency) {
        return new PriceBasis(term, currency, Option.none(), Option.none());
    }

    /** The same with that commission in the price. */
    public PriceBasis with(Charge agent) {
        return new PriceBasis(term, currency, Option.some(agent), discount);
    }

    /** The same with that discount off the price. */
    public PriceBasis less(Charge deduction) {
        return new PriceBasis(term, currency, commission, Option.some(deduction));
    }

    /** The sheet whose prices have this commission and this discount in them. */
    CostSheet on(CostSheet sheet) {
        return CostSheet.SHAPE.make(CostSheet.SHAPE
                .valuesOf(sheet)
                .with(CostSheet.COMMISSION, commission)
                .with(CostSheet.DISCOUNT, discount));
    }

    /** The share of the price that commission and discount leave. */
    Either<Reason, Ratio> leaves() {
        Ratio left = Ratio.ONE.minus(share(commission)).minus(share(discount));
        return commission
                .filter(charge -> charge.basis() != Charge.Basis.PRICE)
                .map(Gaps::sheet)
                .orElse(Option.when(!left.isPositive(), () -> Gaps.nothingLeft(left)))
                .<Either<Reason, Ratio>>map(Either::left)
                .getOrElse(() -> Either.right(left));
    }

    private static Ratio share(Option<Charge> charge) {
        return charge.map(one -> one.rate().ratio()).getOrElse(Ratio.ZERO);
    }
}
