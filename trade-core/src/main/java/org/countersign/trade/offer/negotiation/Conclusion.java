package org.countersign.trade.offer.negotiation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.Quotation;

/**
 * That a contract came about, when, on which terms.
 *
 * @param terms the terms: those of the offer, with the changes that the acceptance made and nobody objected to
 * @param at when
 * @param round the number of the round that was accepted
 * @param because who says so: that it is concluded then, and by what
 */
@Evolving
public record Conclusion(Quotation terms, Moment at, int round, Seq<Citation> because) {
    /** Keeps the sequence in our own. */
    public Conclusion {
        because = Vector.ofAll(because);
    }

    @Override
    public String toString() {
        return Summary.of("Conclusion")
                .with("terms", terms)
                .with("at", at)
                .with("round", round)
                .with("because", because)
                .toString();
    }
}
