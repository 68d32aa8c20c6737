package org.countersign.trade.payment.handover;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/**
 * What is true of a consignment whatever its state: what the carrier is told, and where the buyer's money is. Paid = remitted + withheld +
 * with the carrier.
 *
 * @param order what the carrier is told
 * @param paid what the buyer has paid, at most the amount of the order
 * @param remitted what has reached us of it
 * @param withheld what the carrier kept of it
 * @param allowed whether we allowed to unload without payment
 */
@Evolving
public record HandoverFile(HandoverOrder order, Amount paid, Amount remitted, Amount withheld, boolean allowed) {
    /** Checks that no money comes from nowhere. */
    public HandoverFile {
        if (paid.signum() < 0 || paid.isGreaterThan(order.amount())) {
            throw new IllegalArgumentException(
                    "paid must lie between nothing and `" + order.amount() + "`: `" + paid + "`");
        }
        if (remitted.signum() < 0
                || withheld.signum() < 0
                || remitted.add(withheld).isGreaterThan(paid)) {
            throw new IllegalArgumentException(
                    "no more can be remitted and withheld than was paid: `" + remitted + "` and `" + withheld + "`");
        }
    }

    /** A consignment of which nothing is paid yet. */
    public static HandoverFile of(HandoverOrder order) {
        Amount nothing = Amount.of(order.amount().currency(), 0);
        return new HandoverFile(order, nothing, nothing, nothing, false);
    }

    /** What the buyer has still to pay. */
    public Amount open() {
        return order.amount().subtract(paid);
    }

    /** What he has paid and the carrier has neither remitted nor withheld. */
    public Amount withCarrier() {
        return paid.subtract(remitted).subtract(withheld);
    }

    /**
     * What we may ask of whom once the buyer has the goods: the price of the buyer; of the carrier what he holds, and what he should have
     * collected if the order told him to unload only against payment and we did not allow otherwise.
     */
    public Seq<HandoverClaim> claims() {
        boolean fault = order.has(HandoverClause.PAID_BEFORE_UNLOADING) && !allowed;
        return Vector.of(
                        claim(true, HandoverClaim.Debtor.BUYER, open(), Citation.of(Authority.CISG, "53")),
                        claim(fault, HandoverClaim.Debtor.CARRIER, open(), HandoverReason.cmr()),
                        claim(
                                true,
                                HandoverClaim.Debtor.CARRIER,
                                withCarrier(),
                                Citation.of(Authority.PRACTICE, "what is collected for another is his")))
                .flatMap(claim -> claim);
    }

    /** What the way there and back costs us if the buyer does not take the goods, with the fee; none while a part is unknown. */
    public Option<Amount> costOfReturn() {
        return order.freightOut()
                .flatMap(out -> order.freightBack().map(out::add))
                .flatMap(both -> order.collector() == Collector.SELLER
                        ? Option.some(order.fee().fold(() -> both, both::add))
                        : order.fee().map(both::add));
    }

    private static Option<HandoverClaim> claim(
            boolean exists, HandoverClaim.Debtor debtor, Amount amount, Citation ground) {
        return Option.when(exists && amount.signum() > 0, () -> new HandoverClaim(debtor, amount, ground));
    }

    /** Money that the buyer pays to the carrier, or to us, where it is here at once. */
    HandoverFile paid(Amount more) {
        Amount here = order.collector() == Collector.SELLER ? remitted.add(more) : remitted;
        return new HandoverFile(order, paid.add(more), here, withheld, allowed);
    }

    HandoverFile remitted(Amount here, Amount kept) {
        return new HandoverFile(order, paid, remitted.add(here), withheld.add(kept), allowed);
    }

    HandoverFile nowAllowed() {
        return new HandoverFile(order, paid, remitted, withheld, true);
    }

    @Override
    public String toString() {
        return Summary.of("HandoverFile")
                .with("order", order)
                .with("paid", paid)
                .with("remitted", remitted)
                .with("withheld", withheld)
                .with("allowed", allowed)
                .toString();
    }
}
