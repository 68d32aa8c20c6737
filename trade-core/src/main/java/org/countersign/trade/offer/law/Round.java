package org.countersign.trade.offer.law;

import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * One proposal at its place in a negotiation.
 *
 * @param number its place, counted from one
 * @param by who proposes: if it is an offer, the offeror
 * @param proposal what
 * @param medium how it came
 * @param sent when it went out, if known
 * @param reached when it reached the other side (CISG 15(1), 24)
 */
@Evolving
public record Round(int number, Speaker by, Proposal proposal, Medium medium, Option<Moment> sent, Moment reached) {
    /** Checks the number. */
    public Round {
        if (number < 1) {
            throw new IllegalArgumentException("rounds are numbered from 1: `" + number + "`");
        }
    }

    @Override
    public String toString() {
        return Summary.of("Round")
                .with("number", number)
                .with("by", by)
                .with("proposal", proposal)
                .with("medium", medium)
                .with("sent", sent)
                .with("reached", reached)
                .toString();
    }
}
