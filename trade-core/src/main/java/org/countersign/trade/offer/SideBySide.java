package org.countersign.trade.offer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.DeliveryTerm;

/**
 * The same goods under several delivery terms: quotations of one number that differ in their terms and prices, never in their goods.
 *
 * @param offers at least one; each with a name of its own as alternative where there are several
 */
@Evolving
public record SideBySide(Seq<Quotation> offers) {
    /** Checks that they belong together. */
    public SideBySide {
        offers = Vector.ofAll(offers);
        if (offers.isEmpty()) {
            throw new IllegalArgumentException("at least one quotation must be offered");
        }
        Quotation first = offers.head();
        offers.find(other ->
                        !goods(other).equals(goods(first)) || !other.number().equals(first.number()))
                .forEach(other -> {
                    throw new IllegalArgumentException("alternatives must have one number and offer the same goods: `"
                            + other.number() + "`, `" + other.alternative().getOrElse("no name") + "`");
                });
        if (offers.size() > 1
                && offers.flatMap(Quotation::alternative).distinct().size() != offers.size()) {
            throw new IllegalArgumentException("each of several alternatives must have a name of its own");
        }
    }

    /** One quotation under each of these terms, named after the term; the prices are left open, for they hold for one term only. */
    public static SideBySide under(Quotation base, Seq<DeliveryTerm> terms) {
        return new SideBySide(terms.map(term -> unpriced(base, term)));
    }

    /** The quotation under that term. */
    public Option<Quotation> under(DeliveryTerm term) {
        return offers.find(offer -> offer.deliveryTerm().contains(term));
    }

    private static Quotation unpriced(Quotation base, DeliveryTerm term) {
        boolean same = base.deliveryTerm().contains(term);
        Seq<QuotationLine> lines = base.lines()
                .map(line -> same ? line : QuotationLine.SHAPE.with(line, QuotationLine.UNIT_PRICE, Option.none()));
        return Quotation.SHAPE.make(Quotation.SHAPE
                .valuesOf(base)
                .with(Quotation.DELIVERY_TERM, Option.some(term))
                .with(Quotation.ALTERNATIVE, Option.some(term.toString()))
                .with(Quotation.LINES, lines));
    }

    private static Seq<QuotationLine> goods(Quotation quotation) {
        return quotation.lines().map(line -> QuotationLine.SHAPE.with(line, QuotationLine.UNIT_PRICE, Option.none()));
    }
}
