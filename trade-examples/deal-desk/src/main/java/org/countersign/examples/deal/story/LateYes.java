package org.countersign.examples.deal.story;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.examples.deal.play.Play;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Chapter;
import org.countersign.examples.deal.tale.Tale;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.negotiation.NegotiationDecision;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.NegotiationState;
import org.countersign.trade.offer.negotiation.Notice;

/** An offer has lapsed, and then comes a yes: whether the post delayed it and what the offeror says about it decide. */
final class LateYes {
    /** The four cases. */
    enum Case {
        /** It was sent too late, and we let it stand. */
        LET,
        /** It was sent too late, and we say nothing. */
        SILENT,
        /** The post delayed it, and we say nothing. */
        DELAYED_SILENT,
        /** The post delayed it, and we object. */
        DELAYED_OBJECTED;

        private boolean isDelayed() {
            return this == DELAYED_SILENT || this == DELAYED_OBJECTED;
        }

        private String key() {
            return "late-yes." + name();
        }
    }

    private LateYes() {}

    /** What is said in that case. */
    static Play<NegotiationState, NegotiationReport, NegotiationDecision> play(Case which) {
        Play<NegotiationState, NegotiationReport, NegotiationDecision> lapsed = Play.of(Bargain.PROCESS)
                .decide(Cast.at("03-12"), Bargain.offer(Proposal.of(Quote.FIRST)))
                .hear(Cast.at("04-01"), new NegotiationReport.TimePassed());
        Play<NegotiationState, NegotiationReport, NegotiationDecision> late = lapsed.hear(
                Cast.at("04-03"),
                which.isDelayed()
                        ? new NegotiationReport.Accepted(
                                Option.none(),
                                Option.none(),
                                Medium.LETTER,
                                Option.some(Cast.day("03-24")),
                                Option.some(Cast.day("03-30")))
                        : new NegotiationReport.Accepted(
                                Option.none(), Option.none(), Medium.INSTANT, Option.none(), Option.none()));
        return switch (which) {
            case LET -> late.decide(Cast.at("04-04"), new NegotiationDecision.GiveNotice(Notice.LET));
            case DELAYED_OBJECTED -> late.decide(Cast.at("04-04"), new NegotiationDecision.GiveNotice(Notice.OBJECTED));
            case SILENT, DELAYED_SILENT -> late.hear(Cast.at("04-09"), new NegotiationReport.TimePassed());
        };
    }

    static Tale in(Words words) {
        return new Tale(
                "late-yes",
                words.say("late-yes"),
                words.say("late-yes.lead"),
                Vector.of(Case.values())
                        .map(which ->
                                new Chapter(words.say(which.key()), "", BargainFailures.told(words, play(which)))));
    }
}
