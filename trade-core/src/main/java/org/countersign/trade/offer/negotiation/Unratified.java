package org.countersign.trade.offer.negotiation;

import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.law.Speaker;

/**
 * A word of somebody whose authority does not cover it, or of whom nobody knows whether it does. It has no effect unless his company ratifies it, and
 * none any more once the company speaks by somebody who may.
 *
 * @param number its place among all such words of the negotiation, counted from one
 * @param who who said it
 * @param company in whose name
 * @param word what he said: a report of theirs or a decision of ours
 * @param about the number of the offer that was on the table, if one was
 * @param said when it reached us; of ours, when it went out
 * @param doubtful whether nobody knows if he may; if not, his authority does not cover it
 * @param concludes whether there might be a contract by it if he may
 */
@Evolving
public record Unratified(
        int number,
        PersonRef who,
        String company,
        Act word,
        Option<Integer> about,
        Moment said,
        boolean doubtful,
        boolean concludes) {
    /** Checks number and name. */
    public Unratified {
        PlainText.checkName(company);
        if (number < 1) {
            throw new IllegalArgumentException("unratified words are numbered from 1: `" + number + "`");
        }
    }

    /** Whose side said it. */
    public Speaker by() {
        return theirs().isDefined() ? Speaker.THEY : Speaker.WE;
    }

    /** What they said, if it was they. */
    Option<NegotiationReport> theirs() {
        return word instanceof NegotiationReport report ? Option.some(report) : Option.none();
    }

    /** What we said, if it was we. */
    Option<NegotiationDecision> ours() {
        return word instanceof NegotiationDecision decision ? Option.some(decision) : Option.none();
    }

    @Override
    public String toString() {
        return Summary.of("Unratified")
                .with("number", number)
                .with("who", who)
                .with("company", company)
                .with("word", word)
                .with("about", about)
                .with("said", said)
                .with("doubtful", doubtful)
                .with("concludes", concludes)
                .toString();
    }
}
