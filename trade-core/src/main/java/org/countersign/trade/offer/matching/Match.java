package org.countersign.trade.offer.matching;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;

/**
 * A product held against a line of an inquiry, with the reasons.
 *
 * @param inquiry the number of the inquiry
 * @param line the number of the line in it
 * @param listing the number of the listing
 * @param judgements one for each criterion in their order, of the attributes one for each that the line lays down
 */
@Evolving
public record Match(String inquiry, String line, String listing, Seq<Judgement> judgements) {
    /** Checks the numbers. */
    public Match {
        PlainText.checkName(inquiry);
        PlainText.checkName(line);
        PlainText.checkName(listing);
        judgements = Vector.ofAll(judgements);
    }

    /** What all that is known comes to. */
    public int points() {
        return judgements.map(Judgement::points).sum().intValue();
    }

    /** Whether the criterion is met: no as soon as one part of it is not, unknown while one part is. */
    public Truth met(Criterion criterion) {
        return judgements
                .filter(one -> one.criterion() == criterion)
                .map(Judgement::met)
                .reduceOption(Truth::and)
                .getOrElse(Truth.UNKNOWN);
    }

    /** What to ask, each question once. */
    public Seq<Ask> asks() {
        return judgements.flatMap(Judgement::ask).distinct();
    }

    @Override
    public String toString() {
        return Summary.of("Match")
                .with("inquiry", inquiry)
                .with("line", line)
                .with("listing", listing)
                .with("judgements", judgements)
                .toString();
    }
}
