package org.countersign.trade.delivery.price;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Incoterm;

/**
 * The prices of one sheet under all rules of an edition. Each rule of the edition is there at least once: at each place of the route that
 * suits it, or without a place and with an unknown price where the route has none.
 *
 * @param rungs in the order of {@link Incoterm}, and at each the places in the order of the route
 */
@Evolving
public record Ladder(Seq<PriceUnder> rungs) {
    /** Keeps the prices in a sequence of our own. */
    public Ladder {
        rungs = Vector.ofAll(rungs);
    }

    /** The price under that term, if the ladder has it. */
    public Option<PriceUnder> under(DeliveryTerm term) {
        return rungs.find(rung -> rung.term().equals(term));
    }

    /** The prices under that rule, one for each place. */
    public Seq<PriceUnder> under(Incoterm rule) {
        return rungs.filter(rung -> rung.term().rule() == rule);
    }

    @Override
    public String toString() {
        return Summary.of("Ladder").with("rungs", rungs.map(PriceUnder::term)).toString();
    }
}
