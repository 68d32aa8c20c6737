package org.countersign.examples.desk.answer;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.UnitPrice;

/**
 * What the buyer pays under one delivery term, as far as it is known.
 *
 * @param term the term; its place may be open
 * @param costs every cost on the way of the goods and what of it is in the price
 * @param lines the goods with their prices
 * @param total what all lines cost together, with its currency; unknown as long as one price is
 */
public record Offer(DeliveryTerm term, Seq<Cost> costs, Seq<Line> lines, Option<Amount> total) {

    /** The costs that are in the price and that nobody has told us. */
    public Seq<Cost> missing() {
        return costs.filter(cost -> cost.share() == Share.MISSING);
    }

    /** How much of a cost is in the price. */
    public enum Share {
        /** In the price, and known. */
        KNOWN,
        /** In the price, and not known. */
        MISSING,
        /** In the price or not, as the place or the contract of carriage will have it; not known. */
        OPEN,
        /** The buyer's: not in the price. */
        BUYERS,
        /** Owed by neither: not in the price. */
        NOBODYS
    }

    /**
     * One cost.
     *
     * @param name the stage of the journey, as the library names it, or {@code GOODS} for the goods at the works
     * @param share how much of it is in the price
     * @param amount what it comes to, with its currency, where it is known
     */
    public record Cost(String name, Share share, Option<Amount> amount) {}

    /**
     * One line of the offer.
     *
     * @param id the buyer's number of the line
     * @param product what he calls the product
     * @param quantity how much, where he says
     * @param unitPrice the price of one, or of so many, where it is known
     * @param amount what the line costs, where it is known
     */
    public record Line(
            String id, String product, Option<Quantity> quantity, Option<UnitPrice> unitPrice, Option<Amount> amount) {}
}
