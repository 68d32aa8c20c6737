package org.countersign.trade.payment.advice;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;

/**
 * A way of paying that keeps both sides under their limits, and than which no other is better in one thing and worse in none.
 *
 * @param candidate the way
 * @param seller the most that the seller can lose
 * @param buyer the most that the buyer can lose
 * @param cost what it costs both together
 * @param tied both sides' money in the deal, summed over the days
 * @param reasons why it is advised
 * @param traps where it is known to fail
 */
@Evolving
public record Advised(
        Candidate candidate,
        Amount seller,
        Amount buyer,
        Amount cost,
        ExactAmount tied,
        Seq<Reason> reasons,
        Seq<Reason> traps) {
    /** Keeps reasons and traps in sequences of our own. */
    public Advised {
        reasons = Vector.ofAll(reasons);
        traps = Vector.ofAll(traps);
    }

    /** Whether this is better than the other in one thing and worse in none. */
    public boolean dominates(Advised other) {
        int[] signs = {
            seller.compareTo(other.seller),
            buyer.compareTo(other.buyer),
            cost.compareTo(other.cost),
            tied.number().compareTo(other.tied.number())
        };
        boolean better = false;
        for (int sign : signs) {
            if (sign > 0) {
                return false;
            }
            better |= sign < 0;
        }
        return better;
    }

    @Override
    public String toString() {
        return Summary.of("Advised")
                .with("candidate", candidate)
                .with("seller", seller)
                .with("buyer", buyer)
                .with("cost", cost)
                .with("tied", tied)
                .with("reasons", reasons)
                .with("traps", traps)
                .toString();
    }
}
