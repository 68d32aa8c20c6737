package org.countersign.trade.offer.negotiation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.countersign.trade.offer.law.Comparison;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.offer.law.TermSubject;

/**
 * One round as a picture shows it: where the price stands, and on what the two sides are still apart.
 *
 * @param round its number
 * @param by who proposes
 * @param at when it reached the other side
 * @param total what all lines cost together, if that is known
 * @param apart how it differs from what the other side last proposed; nothing before that
 */
@Evolving
public record CoursePoint(int round, Speaker by, Moment at, Option<Amount> total, Comparison apart) {

    /** On what the two sides are apart, each subject once. */
    public Seq<TermSubject> subjects() {
        return apart.subjects();
    }

    static Seq<CoursePoint> of(NegotiationFile file) {
        return file.rounds()
                .map(round -> new CoursePoint(
                        round.number(),
                        round.by(),
                        round.reached(),
                        round.proposal().terms().total(),
                        file.rounds()
                                .take(round.number() - 1)
                                .findLast(earlier -> earlier.by() != round.by())
                                .map(earlier -> Comparison.between(
                                        earlier.proposal().terms(),
                                        round.proposal().terms()))
                                .getOrElse(() -> new Comparison(Vector.empty()))));
    }

    @Override
    public String toString() {
        return Summary.of("CoursePoint")
                .with("round", round)
                .with("by", by)
                .with("at", at)
                .with("total", total)
                .with("apart", apart)
                .toString();
    }
}
