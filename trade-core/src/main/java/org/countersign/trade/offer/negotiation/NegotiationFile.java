package org.countersign.trade.offer.negotiation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.IntFunction;
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
 * @param unratified words of people who may not say them, or of whom nobody knows, as long as they can be ratified
 * @param kept how many such words there were so far
 * @param weSpoke when we last said something that had an effect
 * @param theySpoke when they did
 */
@Evolving
public record NegotiationFile(
        Seq<Round> rounds,
        Seq<Asking> asked,
        Seq<Unratified> unratified,
        int kept,
        Option<Moment> weSpoke,
        Option<Moment> theySpoke) {
    /** The file before anybody spoke. */
    public static final NegotiationFile EMPTY =
            new NegotiationFile(Vector.empty(), Vector.empty(), Vector.empty(), 0, Option.none(), Option.none());

    /** Keeps the sequences in our own. */
    public NegotiationFile {
        rounds = Vector.ofAll(rounds);
        asked = Vector.ofAll(asked);
        unratified = Vector.ofAll(unratified);
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
        return new NegotiationFile(rounds.append(round), asked, unratified, kept, weSpoke, theySpoke);
    }

    NegotiationFile asking(Asking one) {
        return new NegotiationFile(rounds, asked.append(one), unratified, kept, weSpoke, theySpoke);
    }

    /** What the other side had asked is answered. */
    NegotiationFile answered(Speaker by) {
        return new NegotiationFile(rounds, asked.filter(one -> one.by() == by), unratified, kept, weSpoke, theySpoke);
    }

    /** The word of that number which waits for a ratification, if there is one. */
    public Option<Unratified> unratified(int number) {
        return unratified.find(one -> one.number() == number);
    }

    NegotiationFile keeping(IntFunction<Unratified> word) {
        return new NegotiationFile(
                rounds, asked, unratified.append(word.apply(kept + 1)), kept + 1, weSpoke, theySpoke);
    }

    /** A company has spoken by somebody who may: what others said in its name before is past ratifying. */
    NegotiationFile overtaken(Speaker by) {
        return new NegotiationFile(rounds, asked, unratified.reject(one -> one.by() == by), kept, weSpoke, theySpoke);
    }

    NegotiationFile spoken(Speaker by, Moment at) {
        return by == Speaker.WE
                ? new NegotiationFile(rounds, asked, unratified, kept, Option.some(at), theySpoke)
                : new NegotiationFile(rounds, asked, unratified, kept, weSpoke, Option.some(at));
    }

    @Override
    public String toString() {
        return Summary.of("NegotiationFile")
                .with("rounds", rounds)
                .with("asked", asked)
                .with("unratified", unratified)
                .with("kept", kept)
                .with("weSpoke", weSpoke)
                .with("theySpoke", theySpoke)
                .toString();
    }
}
