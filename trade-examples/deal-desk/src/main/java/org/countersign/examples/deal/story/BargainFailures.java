package org.countersign.examples.deal.story;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.examples.deal.play.Bargaining;
import org.countersign.examples.deal.play.Play;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Chapter;
import org.countersign.examples.deal.tale.Part;
import org.countersign.examples.deal.tale.Part.Found;
import org.countersign.examples.deal.tale.Part.Mark;
import org.countersign.examples.deal.tale.Tale;
import org.countersign.trade.base.Moment;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.negotiation.Ending;
import org.countersign.trade.offer.negotiation.Negotiation;
import org.countersign.trade.offer.negotiation.NegotiationDecision;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.NegotiationState;

/** Negotiations that end without a contract; each end is told apart from the others. */
final class BargainFailures {
    /** When everything is over. */
    static final Moment END = Cast.on("06-30");

    private static final Proposal OFFER = Proposal.of(Quote.FIRST);

    private BargainFailures() {}

    /** Nobody answers; the time passes. */
    static Play<NegotiationState, NegotiationReport, NegotiationDecision> unanswered() {
        return Play.of(Bargain.PROCESS)
                .decide(Cast.at("03-12"), Bargain.offer(OFFER))
                .hear(Cast.at("04-01"), new NegotiationReport.TimePassed());
    }

    /** A question, an answer, and a no. */
    static Play<NegotiationState, NegotiationReport, NegotiationDecision> unsatisfied() {
        return Play.of(Bargain.PROCESS)
                .decide(Cast.at("03-12"), Bargain.offer(OFFER))
                .hear(Cast.at("03-16"), new NegotiationReport.Asked("Do you have them with a dimmer?"))
                .decide(Cast.at("03-17"), new NegotiationDecision.Answer("No; the driver does not dim."))
                .hear(
                        Cast.at("03-20"),
                        new NegotiationReport.Rejected("Then it is not what we need.", Medium.INSTANT, Option.none()));
    }

    /** Four rounds, and they buy elsewhere. */
    static Play<NegotiationState, NegotiationReport, NegotiationDecision> apart() {
        return Play.of(Bargain.PROCESS)
                .decide(Cast.at("03-12"), Bargain.offer(OFFER))
                .hear(Cast.at("03-17"), Bargain.offered(Proposal.of(Quote.at(Quote.FIRST, "USD 0.96"))))
                .decide(Cast.at("03-19"), Bargain.offer(Proposal.of(Quote.at(Quote.FIRST, "USD 1.14"))))
                .hear(Cast.at("03-24"), Bargain.offered(Proposal.of(Quote.at(Quote.FIRST, "USD 0.99"))))
                .decide(
                        Cast.at("03-26"),
                        new NegotiationDecision.Reject("Below our cost; we cannot go further.", Medium.INSTANT));
    }

    /** How it ended by then. */
    static Ending ending(Play<NegotiationState, NegotiationReport, NegotiationDecision> play) {
        return Negotiation.of(Bargain.PROCESS, play.history().state()).ending(END);
    }

    static Tale neverAnswered(Words words) {
        Bargaining tells = new Bargaining(Bargain.PROCESS, words);
        Play<NegotiationState, NegotiationReport, NegotiationDecision> play = unanswered();
        Seq<Part> steps = tells.steps(play.scenes());
        Part due = new Part.Findings(
                words.say("reminders", "day", "2026-03-20"),
                tells.reminders(
                        play.history().stateAt(Cast.on("03-20")), Cast.on("03-20"), Bargain.PATIENCE, Bargain.AHEAD));
        return tale(
                words,
                "never-answered",
                steps.take(1).append(due).appendAll(steps.drop(1)).append(end(words, play)));
    }

    static Tale notSatisfied(Words words) {
        return tale(words, "not-satisfied", told(words, unsatisfied()).append(end(words, unsatisfied())));
    }

    static Tale noAgreement(Words words) {
        Bargaining tells = new Bargaining(Bargain.PROCESS, words);
        NegotiationState end = apart().history().state();
        return tale(
                words,
                "no-agreement",
                told(words, apart())
                        .append(end(words, apart()))
                        .append(tells.replies(end))
                        .appendAll(tells.rounds(end)));
    }

    /** Every step of the play. */
    static Seq<Part> told(Words words, Play<NegotiationState, NegotiationReport, NegotiationDecision> play) {
        return new Bargaining(Bargain.PROCESS, words).steps(play.scenes());
    }

    /** How it ended. */
    static Part end(Words words, Play<NegotiationState, NegotiationReport, NegotiationDecision> play) {
        return new Part.Findings(words.say("end"), Vector.of(new Found(Mark.NO, words.say("ending." + ending(play)))));
    }

    /** A story of one chapter. */
    static Tale tale(Words words, String name, Seq<Part> parts) {
        return new Tale(name, words.say(name), words.say(name + ".lead"), Vector.of(new Chapter("", "", parts)));
    }
}
