package org.countersign.trade.delivery.price;

import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.LockedRate;

/**
 * What an export costs at home and what it earns abroad: from it follow the cost of foreign exchange (what the exporter spends at home for one
 * unit of the foreign currency), the profit or loss, and its rate on the cost.
 *
 * @param cost everything spent at home after the refund, above zero
 * @param proceeds what is left of the price abroad after commission, freight and premium, above zero
 * @param rate from the currency of the proceeds to that of the cost: what the bank pays
 */
@Evolving
public record ExportAccount(ExactAmount cost, ExactAmount proceeds, LockedRate rate) {
    /** Checks amounts and currencies. */
    public ExportAccount {
        if (!cost.currency().equals(rate.to()) || !proceeds.currency().equals(rate.from())) {
            throw new IllegalArgumentException(
                    "the rate must lead from the proceeds to the cost: `" + rate.from() + "` to `" + rate.to() + "`");
        }
        if (!cost.number().isPositive() || !proceeds.number().isPositive()) {
            throw new IllegalArgumentException(
                    "cost and proceeds must be above zero: `" + cost.currency() + "`, `" + proceeds.currency() + "`");
        }
    }

    /**
     * What a trading company spends: the purchase with the tax in it, and its other costs at home, less the refund.
     *
     * @throws IllegalArgumentException if the scheme is a producer's
     */
    public static ExactAmount costOfTrading(ExactAmount purchase, ExactAmount domestic, VatScheme scheme) {
        check(scheme, VatScheme.Exporter.TRADING_COMPANY);
        return purchase.minus(purchase.times(scheme.refundShare())).plus(domestic);
    }

    /**
     * What a producer spends: the making without the tax, the other costs at home, and the part of the value under FOB that is not
     * refunded, all in one currency. UNCONFIRMED: from practice alone.
     *
     * @throws IllegalArgumentException if the scheme is a trading company's
     */
    public static ExactAmount costOfProducing(
            ExactAmount making, ExactAmount domestic, ExactAmount fobValue, VatScheme scheme) {
        check(scheme, VatScheme.Exporter.PRODUCER);
        return making.plus(domestic).plus(fobValue.times(scheme.costOfFob(true)));
    }

    /** What processing trade adds: what it earns abroad net of the inputs paid abroad, as a share of those inputs. */
    public static Ratio creationRate(ExactAmount earned, ExactAmount paidForInputs) {
        return earned.minus(paidForInputs).number().dividedBy(paidForInputs.number());
    }

    /** What is spent at home for one unit of the foreign currency; the export loses money if the bank pays less. */
    public Ratio exchangeCost() {
        return cost.number().dividedBy(proceeds.number());
    }

    /** The profit at home; below zero if it is a loss. */
    public ExactAmount profit() {
        return ExactAmount.of(cost.currency(), proceeds.number().times(rate.rate()))
                .minus(cost);
    }

    /** The profit as a share of the cost. */
    public Ratio profitRate() {
        return profit().number().dividedBy(cost.number());
    }

    /** Whether the bank pays less for the proceeds than they cost. */
    public boolean isLoss() {
        return exchangeCost().compareTo(rate.rate()) > 0;
    }

    private static void check(VatScheme scheme, VatScheme.Exporter exporter) {
        if (scheme.exporter() != exporter) {
            throw new IllegalArgumentException("this is for a " + Words.word(exporter) + ": `" + scheme + "`");
        }
    }
}
