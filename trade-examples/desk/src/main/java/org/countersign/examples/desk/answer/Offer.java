package org.countersign.examples.desk.answer;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.price.Price;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Quotation;

/**
 * What the buyer pays under one delivery term, as far as it is known.
 *
 * @param term the term; its place may be open. None where a seller's own quotation names none
 * @param costs every cost on the way of the goods and what of it is in the price
 * @param lines the goods with their prices
 * @param wants what the prices need besides costs
 * @param total what all lines cost together; none unless each line has a price, or a range of prices
 * @param quotation the offer as a document; none while seller, buyer and currency are not all known
 */
public record Offer(
        Option<DeliveryTerm> term,
        Seq<Cost> costs,
        Seq<Line> lines,
        Seq<Want> wants,
        Option<Between> total,
        Option<Quotation> quotation) {

    Offer with(Option<Quotation> other) {
        return new Offer(term, costs, lines, wants, total, other);
    }

    /** How much of a cost is in the price. */
    public enum Share {
        /** In the price, and known. */
        KNOWN,
        /** In the price, and for one line at least not known. */
        MISSING,
        /** In the price or not, as the contract of carriage will have it: in the freight, or the buyer's. */
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
     * @param missing the numbers of the lines for which it is not known, where it is known for others
     */
    public record Cost(String name, Share share, Seq<String> missing) {
        /** The same cost where all prices are known: whoever offers a price has counted what is in it. */
        Cost included() {
            return share == Share.MISSING ? new Cost(name, Share.KNOWN, missing.take(0)) : this;
        }
    }

    /**
     * One line of the offer.
     *
     * @param id the buyer's number of the line
     * @param product what he calls the product
     * @param quantity how much, where he says
     * @param price of one unit, exactly, where quantity and currency are known; it may be a range, or unknown
     * @param unitPrice the price of one, rounded, where it is known
     * @param amount what the line costs; none where the price is unknown
     */
    public record Line(
            String id,
            String product,
            Option<Quantity> quantity,
            Option<Price> price,
            Option<UnitPrice> unitPrice,
            Option<Between> amount) {}

    /**
     * An amount, or a range of amounts as long as costs are estimated.
     *
     * @param low the least
     * @param high the most
     */
    public record Between(Amount low, Amount high) {
        /** Whether it is one amount. */
        public boolean isOne() {
            return low.equals(high);
        }

        Between plus(Between other) {
            return new Between(low.add(other.low), high.add(other.high));
        }
    }

    /**
     * What a price needs and no cost is: a place, a quantity, a rate of exchange; or why there can be none.
     *
     * @param reason what
     * @param lines the numbers of the lines that need it; none if all do
     */
    public record Want(Reason reason, Seq<String> lines) {}
}
