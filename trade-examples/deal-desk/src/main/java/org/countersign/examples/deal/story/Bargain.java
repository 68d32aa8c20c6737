package org.countersign.examples.deal.story;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.examples.deal.play.Bargaining;
import org.countersign.examples.deal.play.Play;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Chapter;
import org.countersign.examples.deal.tale.Part;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Patch;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.negotiation.NegotiationDecision;
import org.countersign.trade.offer.negotiation.NegotiationProcess;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.NegotiationState;

/** Four rounds, a return to the third, and a yes with one paper more; nobody is bound until both have signed. */
final class Bargain {
    /** We negotiate under the convention, and know who may bind whom. */
    static final NegotiationProcess PROCESS =
            NegotiationProcess.under(Cisg.CISG).with(Cast.SIGNATORIES);
    /** After so many days of silence the house reminds. */
    static final int PATIENCE = 5;
    /** So many days before the end of an offer it reminds as well. */
    static final int AHEAD = 3;

    private static final Option<Moment> NEVER = Option.none();

    private Bargain() {}

    /** All that is said until the terms are agreed. */
    static Play<NegotiationState, NegotiationReport, NegotiationDecision> agreed() {
        return answered().hear(Cast.at("04-08"), new NegotiationReport.TimePassed());
    }

    private static Play<NegotiationState, NegotiationReport, NegotiationDecision> answered() {
        Play<NegotiationState, NegotiationReport, NegotiationDecision> resumed = bargained()
                .decide(
                        Cast.at("03-31"),
                        new NegotiationDecision.Resume(3, Option.some(Cast.day("04-10")), Medium.INSTANT));
        return resumed.hear(
                Cast.at("04-03"),
                new NegotiationReport.Accepted(
                        Option.none(), Option.some(withPaper(resumed)), Medium.INSTANT, NEVER, NEVER));
    }

    private static Play<NegotiationState, NegotiationReport, NegotiationDecision> bargained() {
        Quotation first = Quote.mended();
        Quotation theirs = Patch.put(
                Quotation.SHAPE,
                Quote.at(first, "USD 1.05"),
                Path.parse("payment"),
                "10% transfer on order; rest transfer on arrival");
        Quotation ours =
                Patch.put(Quotation.SHAPE, Quote.at(first, "USD 1.13"), Path.parse("validUntil"), "2026-04-03+08:00");
        Quotation last =
                Patch.put(Quotation.SHAPE, Quote.at(first, "USD 1.09"), Path.parse("shipment"), "by 2026-05-15");
        return Play.of(PROCESS)
                .decide(Cast.at("03-12"), offer(Proposal.of(first).with(Form.SIGNATURES)))
                .hear(
                        Cast.at("03-16"),
                        new NegotiationReport.Asked("Is the light free of flicker, and how many go into a container?"))
                .decide(
                        Cast.at("03-17"),
                        new NegotiationDecision.Answer("Flicker is below 1 %; 60,000 pieces go into twenty feet."))
                .hear(Cast.at("03-18"), new NegotiationReport.SampleAsked("five pieces, 2700 K"))
                .decide(Cast.at("03-19"), new NegotiationDecision.Answer("Five pieces went out by courier today."))
                .hear(Cast.at("03-24"), offered(Proposal.of(theirs)))
                .decide(Cast.at("03-25"), offer(Proposal.of(ours)))
                .hear(Cast.at("03-27"), offered(Proposal.of(last)));
    }

    /** What the buyer accepts: the terms on the table, and a certificate of origin with them. */
    private static Quotation withPaper(Play<NegotiationState, NegotiationReport, NegotiationDecision> play) {
        Quotation terms = play.history().state() instanceof NegotiationState.Open open
                ? open.offer().proposal().terms()
                : Quote.FIRST;
        return Quotation.SHAPE.with(
                terms, Quotation.DOCUMENTS, terms.documents().append("certificate of origin"));
    }

    /** Both sign what was agreed; whoever signs the contract signs these terms. */
    static Play<NegotiationState, NegotiationReport, NegotiationDecision> concluded() {
        Play<NegotiationState, NegotiationReport, NegotiationDecision> agreed = agreed();
        return agreed.history().state() instanceof NegotiationState.Agreed state
                ? agreed.decide(Cast.at("04-14"), new NegotiationDecision.Sign(state.content()))
                        .hear(Cast.at("04-21"), new NegotiationReport.Signed(state.content()))
                : agreed;
    }

    static NegotiationDecision offer(Proposal proposal) {
        return new NegotiationDecision.Offer(proposal, Medium.INSTANT);
    }

    static NegotiationReport offered(Proposal proposal) {
        return new NegotiationReport.Offered(proposal, Medium.INSTANT, Option.none());
    }

    static Chapter in(Words words) {
        Bargaining tells = new Bargaining(PROCESS, words);
        Play<NegotiationState, NegotiationReport, NegotiationDecision> play = agreed();
        Seq<Part> steps = tells.steps(play.scenes());
        Part due = new Part.Findings(
                words.say("reminders", "day", "2026-03-30"),
                tells.reminders(bargained().history().state(), Cast.on("03-30"), PATIENCE, AHEAD));
        NegotiationState end = play.history().state();
        return new Chapter(
                words.say("bargain"),
                words.say("bargain.lead"),
                steps.take(8)
                        .append(due)
                        .appendAll(steps.drop(8))
                        .append(tells.replies(end))
                        .appendAll(tells.rounds(end)));
    }

    /** The last words of the negotiation, told where the contract is signed. */
    static Seq<Part> signing(Words words) {
        return new Bargaining(PROCESS, words)
                .steps(Vector.ofAll(concluded().scenes()).takeRight(1));
    }
}
