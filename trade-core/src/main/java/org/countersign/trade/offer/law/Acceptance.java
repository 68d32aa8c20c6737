package org.countersign.trade.offer.law;

import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.Quotation;

/**
 * A yes to an offer, perhaps with changes, perhaps late.
 *
 * @param by who says it: the offeree
 * @param round the number of the round that it accepts
 * @param terms the terms to which it says yes: those of the offer, or as it changes them
 * @param counts when it counts, if it does: when it reached the offeror, or went out where the law takes that
 * @param reached when it reached the offeror
 * @param expected when it would have reached him if its way had taken as long as usual, where the letter shows that (CISG 21(2))
 */
@Evolving
public record Acceptance(
        Speaker by, int round, Quotation terms, Moment counts, Moment reached, Option<Moment> expected) {

    @Override
    public String toString() {
        return Summary.of("Acceptance")
                .with("by", by)
                .with("round", round)
                .with("terms", terms)
                .with("counts", counts)
                .with("reached", reached)
                .with("expected", expected)
                .toString();
    }
}
