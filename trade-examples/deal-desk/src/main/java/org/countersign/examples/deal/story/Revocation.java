package org.countersign.examples.deal.story;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.examples.deal.play.Play;
import org.countersign.examples.deal.say.Language.Room;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Part;
import org.countersign.examples.deal.tale.Part.Found;
import org.countersign.examples.deal.tale.Part.Mark;
import org.countersign.examples.deal.tale.Tale;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.pack.offer.NegotiationRules;
import org.countersign.rules.rule.Report;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.negotiation.NegotiationDecision;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.NegotiationState;
import org.countersign.trade.offer.negotiation.Upshot;

/** We accept an order, and learn a week later that the buyer had called it off the day before. */
final class Revocation {
    private static final Quotation ORDER = Quotation.SHAPE.with(Quote.FIRST, Quotation.VALID_UNTIL, Option.none());

    private Revocation() {}

    /** What we knew when we accepted. */
    static Play<NegotiationState, NegotiationReport, NegotiationDecision> asKnown() {
        return Play.of(Bargain.PROCESS)
                .hear(Cast.at("03-16"), Bargain.offered(Proposal.of(ORDER)))
                .decide(
                        Cast.at("03-18"),
                        new NegotiationDecision.Accept(Option.none(), Option.none(), Medium.INSTANT, Option.none()));
    }

    /** What we know since somebody wrote down the call. */
    static Play<NegotiationState, NegotiationReport, NegotiationDecision> asLearnt() {
        return asKnown()
                .hear(
                        Stamp.at(Cast.on("03-17"), Cast.LEO, Channel.TELEPHONE).recorded(Cast.on("03-25")),
                        new NegotiationReport.TookBack());
    }

    /** What it has come to, as rules read it. */
    static Report judged() {
        return Interpreter.check(
                NegotiationRules.PACK, Upshot.of(Bargain.PROCESS, asLearnt().history(), Cast.on("03-25")));
    }

    static Tale in(Words words) {
        Explanation explanation = Explanation.in(words.of(Room.RULES));
        Seq<Found> found =
                judged().open().map(finding -> new Found(Mark.NO, words.shown(explanation.headline(finding))));
        return BargainFailures.tale(
                words,
                "revocation",
                BargainFailures.told(words, asLearnt()).append(new Part.Findings(words.say("rules-say"), found)));
    }
}
