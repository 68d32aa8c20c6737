package org.countersign.trade.delivery.duty;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.Side;

/**
 * Who bears the risk of loss and damage at a moment.
 *
 * @param bearer who; none where the facts do not tell
 * @param since since when; none for the seller, who bears it from the start
 * @param ground why
 * @param because the duties that were not done in time, where the ground is such a failure
 */
@Evolving
public record RiskNow(Option<Side> bearer, Option<Moment> since, Ground ground, Seq<Duty> because) {
    /** Keeps the duties in a sequence of our own. */
    public RiskNow {
        because = Vector.ofAll(because);
    }

    /** Why somebody bears the risk. */
    public enum Ground {
        /** The goods are not delivered. */
        NOT_DELIVERED,
        /** The goods are delivered. */
        DELIVERED,
        /** The buyer failed, and the day is over on which they should have been delivered. */
        PASSED_EARLY,
        /** The buyer failed, but the goods are not clearly those of this contract. */
        NOT_IDENTIFIED,
        /** The buyer failed, but nobody has said on which day the goods should have been delivered, so no day is over. */
        NO_DAY,
        /** The buyer bears what results from his failure to clear or to help; everything else is the seller's still. */
        RESULTING,
        /** Whether the buyer has failed hangs on something that nobody has said. */
        OPEN
    }

    @Override
    public String toString() {
        return Summary.of("RiskNow")
                .with("bearer", bearer)
                .with("since", since)
                .with("ground", ground)
                .with("because", because.map(Duty::code))
                .toString();
    }
}
