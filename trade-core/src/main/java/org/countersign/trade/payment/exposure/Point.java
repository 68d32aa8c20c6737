package org.countersign.trade.payment.exposure;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/**
 * How things stand after something has happened, until the next thing does.
 *
 * @param day the day
 * @param steps what happened; several where they happen in exchange for each other
 * @param seller what the seller stands to lose
 * @param buyer what the buyer stands to lose
 * @param sellerTied the seller's own money in the deal
 * @param buyerTied the buyer's money in the deal while he cannot use the goods
 */
@Evolving
public record Point(
        LocalDate day, Seq<Step> steps, Exposure seller, Exposure buyer, Amount sellerTied, Amount buyerTied) {
    /** Keeps the steps in a sequence of our own. */
    public Point {
        steps = Vector.ofAll(steps);
    }

    @Override
    public String toString() {
        return Summary.of("Point")
                .with("day", day)
                .with("steps", steps)
                .with("seller", seller)
                .with("buyer", buyer)
                .toString();
    }
}
