package org.countersign.trade.offer.negotiation;

import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.offer.law.Medium;

/** The same words from the other side's mouth. */
final class Mirrors {
    private static final Option<Moment> NEVER = Option.none();

    private Mirrors() {}

    /** What they say, said by us; what is only seen stays. */
    static final class OfReports implements NegotiationReport.Cases<Act> {
        @Override
        public Act offered(NegotiationReport.Offered act) {
            return new NegotiationDecision.Offer(act.proposal(), act.medium());
        }

        @Override
        public Act resumed(NegotiationReport.Resumed act) {
            return new NegotiationDecision.Resume(act.round(), act.until(), act.medium());
        }

        @Override
        public Act asked(NegotiationReport.Asked act) {
            return new NegotiationDecision.Ask(act.words());
        }

        @Override
        public Act sampleAsked(NegotiationReport.SampleAsked act) {
            return new NegotiationDecision.AskForSample(act.words());
        }

        @Override
        public Act answered(NegotiationReport.Answered act) {
            return new NegotiationDecision.Answer(act.words());
        }

        @Override
        public Act accepted(NegotiationReport.Accepted act) {
            return new NegotiationDecision.Accept(act.round(), act.terms(), act.medium(), act.expected());
        }

        @Override
        public Act rejected(NegotiationReport.Rejected act) {
            return new NegotiationDecision.Reject(act.why(), act.medium());
        }

        @Override
        public Act tookBack(NegotiationReport.TookBack act) {
            return new NegotiationDecision.TakeBack(Medium.INSTANT);
        }

        @Override
        public Act noticed(NegotiationReport.Noticed act) {
            return new NegotiationDecision.GiveNotice(act.notice());
        }

        @Override
        public Act confirmed(NegotiationReport.Confirmed act) {
            return new NegotiationDecision.Confirm(act.content());
        }

        @Override
        public Act signed(NegotiationReport.Signed act) {
            return new NegotiationDecision.Sign(act.content());
        }

        @Override
        public Act spokeFor(NegotiationReport.SpokeFor act) {
            return new NegotiationDecision.SpeakFor(
                    act.who(), act.company(), (NegotiationDecision) act.word().fold(this));
        }

        @Override
        public Act ratified(NegotiationReport.Ratified act) {
            return new NegotiationDecision.Ratify(act.word(), act.who());
        }

        @Override
        public Act arrived(NegotiationReport.Arrived act) {
            return act;
        }

        @Override
        public Act timePassed(NegotiationReport.TimePassed act) {
            return act;
        }
    }

    /** What we say, said by them. */
    static final class OfDecisions implements NegotiationDecision.Cases<Act> {
        @Override
        public Act offer(NegotiationDecision.Offer act) {
            return new NegotiationReport.Offered(act.proposal(), act.medium(), NEVER);
        }

        @Override
        public Act resume(NegotiationDecision.Resume act) {
            return new NegotiationReport.Resumed(act.round(), act.until(), act.medium(), NEVER);
        }

        @Override
        public Act ask(NegotiationDecision.Ask act) {
            return new NegotiationReport.Asked(act.words());
        }

        @Override
        public Act askForSample(NegotiationDecision.AskForSample act) {
            return new NegotiationReport.SampleAsked(act.words());
        }

        @Override
        public Act answer(NegotiationDecision.Answer act) {
            return new NegotiationReport.Answered(act.words());
        }

        @Override
        public Act accept(NegotiationDecision.Accept act) {
            return new NegotiationReport.Accepted(act.round(), act.terms(), act.medium(), NEVER, act.expected());
        }

        @Override
        public Act reject(NegotiationDecision.Reject act) {
            return new NegotiationReport.Rejected(act.why(), act.medium(), NEVER);
        }

        @Override
        public Act takeBack(NegotiationDecision.TakeBack act) {
            return new NegotiationReport.TookBack();
        }

        @Override
        public Act giveNotice(NegotiationDecision.GiveNotice act) {
            return new NegotiationReport.Noticed(act.notice(), NEVER);
        }

        @Override
        public Act confirm(NegotiationDecision.Confirm act) {
            return new NegotiationReport.Confirmed(act.content());
        }

        @Override
        public Act sign(NegotiationDecision.Sign act) {
            return new NegotiationReport.Signed(act.content());
        }

        @Override
        public Act speakFor(NegotiationDecision.SpeakFor act) {
            return new NegotiationReport.SpokeFor(
                    act.who(), act.company(), (NegotiationReport) act.word().fold(this));
        }

        @Override
        public Act ratify(NegotiationDecision.Ratify act) {
            return new NegotiationReport.Ratified(act.word(), act.who());
        }
    }
}
