package org.countersign.trade.payment.advice;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.date.BusinessCalendar;

/**
 * Which ways of paying suit a deal. Those advised keep both sides under their limits, and none of them is beaten by another in what the
 * seller can lose, what the buyer can lose, the cost, and the capital tied up. Which of them it shall be is for people to say.
 *
 * @param sellerLimit the seller's limit, widened by the buyer's record
 * @param advised what is advised, in the order of the candidates; may be empty
 * @param others what is not, and why
 */
@Evolving
public record Advice(Amount sellerLimit, Seq<Advised> advised, Seq<SetAside> others) {
    /** Keeps both in sequences of our own. */
    public Advice {
        advised = Vector.ofAll(advised);
        others = Vector.ofAll(others);
    }

    /** The advice for that deal among these candidates. */
    public static Advice of(
            Situation situation, Seq<Candidate> candidates, TrustSteps trust, BusinessCalendar calendar) {
        return new Weighing(situation, trust, calendar).advice(candidates);
    }

    @Override
    public String toString() {
        return Summary.of("Advice")
                .with("sellerLimit", sellerLimit)
                .with("advised", advised)
                .with("others", others)
                .toString();
    }
}
