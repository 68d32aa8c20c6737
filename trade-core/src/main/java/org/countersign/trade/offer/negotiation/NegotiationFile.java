package org.countersign.trade.offer.negotiation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.law.Round;
import org.countersign.trade.offer.law.Speaker;

/**
 * What is true of a negotiation whatever its state: what was proposed, what is asked and not answered, and when each side last spoke.
 *
 * @param rounds every proposal that reached the other side, in order
 * @param asked what is open
 * @param weSpoke when we last said something that had an effect
 * @param theySpoke when they did
 */
@Evolving
public record NegotiationFile(Seq<Round> rounds, Seq<Asking> asked, Option<Moment> weSpoke, Option<Moment> theySpoke) {
    /** The file before anybody spoke. */
    public static final NegotiationFile EMPTY =
            new NegotiationFile(Vector.empty(), Vector.empty(), Option.none(), Option.none());

    /** Keeps the sequences in our own. */
    public NegotiationFile {
        rounds = Vector.ofAll(rounds);
        asked = Vector.ofAll(asked);
    }

    /** The round of that number, if there is one. */
    public Option<Round> round(int number) {
        return rounds.find(round -> round.number() == number);
    }

    /** What was reserved in any round; it holds until a contract is concluded. */
    public Form form() {
        return Form.strictest(rounds.map(round -> round.proposal().form()));
    }

    /** When that side last spoke. */
    public Option<Moment> spoke(Speaker by) {
        return by == Speaker.WE ? weSpoke : theySpoke;
    }

    Round next(Utterance word, Proposal proposal) {
        return new Round(rounds.size() + 1, word.by(), proposal, word.medium(), word.dispatched(), word.reached());
    }

    NegotiationFile with(Round round) {
        return new NegotiationFile(rounds.append(round), asked, weSpoke, theySpoke);
    }

    NegotiationFile asking(Asking one) {
        return new NegotiationFile(rounds, asked.append(one), weSpoke, theySpoke);
    }

    /** What the other side had asked is answered. */
    NegotiationFile answered(Speaker by) {
        return new NegotiationFile(rounds, asked.filter(one -> one.by() == by), weSpoke, theySpoke);
    }

    NegotiationFile spoken(Speaker by, Moment at) {
        return by == Speaker.WE
                ? new NegotiationFile(rounds, asked, Option.some(at), theySpoke)
                : new NegotiationFile(rounds, asked, weSpoke, Option.some(at));
    }

    @Override
    public String toString() {
        return Summary.of("NegotiationFile")
                .with("rounds", rounds)
                .with("asked", asked)
                .with("weSpoke", weSpoke)
                .with("theySpoke", theySpoke)
                .toString();
    }
}
