package org.countersign.testkit.trade;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Acceptance;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.offer.law.Comparison;
import org.countersign.trade.offer.law.Firmness;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.law.Lateness;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.law.Ratification;
import org.countersign.trade.offer.law.ReasonableTime;
import org.countersign.trade.offer.law.Round;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.offer.law.TermChange;
import org.countersign.trade.offer.law.TermSubject;
import org.countersign.trade.offer.negotiation.Asking;
import org.countersign.trade.offer.negotiation.Conclusion;
import org.countersign.trade.offer.negotiation.CoursePoint;
import org.countersign.trade.offer.negotiation.NegotiationDecision;
import org.countersign.trade.offer.negotiation.NegotiationFile;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.NegotiationState;
import org.countersign.trade.offer.negotiation.Notice;
import org.countersign.trade.offer.negotiation.Reminder;
import org.countersign.trade.offer.negotiation.Unratified;
import org.countersign.trade.offer.negotiation.Upshot;
import org.countersign.trade.offer.negotiation.Verdict;

/** Values of the rooms {@code offer.law} and {@code offer.negotiation}. */
public final class NegotiationGens {
    private static final Gen<Integer> ROUND = Gen.between(1, 3);
    private static final Gen<Moment> MOMENT = Gen.oneOf(ProcessGens.busyMoment(), ProcessGens.soonMoment());

    private NegotiationGens() {}

    /** Us or them. */
    public static Gen<Speaker> speaker() {
        return Gen.of(Speaker.values());
    }

    /** Ways of speaking, of which one that arrives at once is as likely as all others together. */
    public static Gen<Medium> medium() {
        return Gen.oneOf(Gen.always(Medium.INSTANT), Gen.of(Medium.values()));
    }

    /** Times that a house takes for reasonable. */
    public static Gen<ReasonableTime> reasonableTime() {
        return source -> new ReasonableTime(
                source.between(1, ReasonableTime.MAX_DAYS), source.between(1, ReasonableTime.MAX_DAYS));
    }

    /** The convention with such times, with and without a practice of silence. */
    public static Gen<Cisg> cisg() {
        return source -> new Cisg(
                reasonableTime().next(source),
                source.percent(50),
                Gen.of(Ratification.values()).next(source));
    }

    /** Proposals of every kind, offers and invitations. */
    public static Gen<Proposal> proposal() {
        return source -> new Proposal(
                QuotationGens.quotation().next(source),
                Gen.between(1, 40).maybe().next(source),
                Gen.of(Firmness.values()).next(source),
                Gen.of(Form.values()).next(source),
                source.percent(30));
    }

    /** Rounds of the first three numbers. */
    public static Gen<Round> round() {
        return source -> round(source, ROUND.next(source));
    }

    private static Round round(Source source, int number) {
        return new Round(
                number,
                speaker().next(source),
                proposal().next(source),
                medium().next(source),
                MOMENT.maybe().next(source),
                MOMENT.next(source));
    }

    /** Acceptances on any terms. */
    public static Gen<Acceptance> acceptance() {
        return source -> new Acceptance(
                speaker().next(source),
                ROUND.next(source),
                QuotationGens.quotation().next(source),
                MOMENT.next(source),
                MOMENT.next(source),
                MOMENT.maybe().next(source));
    }

    /** Comparisons of a quotation with another, or with itself, or with one that says something more. */
    public static Gen<Comparison> comparison() {
        return source -> {
            Quotation offered = QuotationGens.quotation().next(source);
            return Comparison.between(
                    offered,
                    Gen.oneOf(
                                    QuotationGens.quotation(offered.currency()),
                                    Gen.always(offered),
                                    Gen.always(Quotation.SHAPE.with(
                                            offered,
                                            Quotation.NOTE,
                                            BaseGens.text().maybe().next(source))))
                            .next(source));
        };
    }

    /** Changes of terms, about anything. */
    public static Gen<TermChange> termChange() {
        return source -> new TermChange(
                DiffGens.change().next(source), Gen.of(TermSubject.values()).next(source));
    }

    /** What is asked. */
    public static Gen<Asking> asking() {
        return source -> new Asking(
                speaker().next(source), source.percent(50), BaseGens.text().next(source), MOMENT.next(source));
    }

    /** Words of people who may not say them, or of whom nobody knows. */
    public static Gen<Unratified> unratified() {
        return source -> new Unratified(
                source.between(1, 3),
                BaseGens.person().next(source),
                BaseGens.name().next(source),
                Gen.<Act>oneOf(theirWord(), ourWord()).next(source),
                ROUND.maybe().next(source),
                MOMENT.next(source),
                source.percent(50),
                source.percent(50));
    }

    /** What was concluded. */
    public static Gen<Conclusion> conclusion() {
        return source -> new Conclusion(
                QuotationGens.quotation().next(source),
                MOMENT.next(source),
                ROUND.next(source),
                BaseGens.citation().many(1, 2).next(source));
    }

    /** Files of none to three rounds. */
    public static Gen<NegotiationFile> file() {
        return source -> new NegotiationFile(
                Vector.rangeClosed(1, source.between(0, 3)).map(number -> round(source, number)),
                asking().many(0, 2).next(source),
                unratified().many(0, 1).next(source),
                source.between(0, 3),
                MOMENT.maybe().next(source),
                MOMENT.maybe().next(source));
    }

    /** States, each of the thirteen among them. */
    public static Gen<NegotiationState> state() {
        return Gen.oneOf(
                standing(),
                source -> new NegotiationState.Underway(
                        standing().next(source), decision().next(source), MOMENT.next(source)));
    }

    private static Gen<NegotiationState> standing() {
        return Gen.oneOf(
                source -> new NegotiationState.Unopened(
                        file().next(source), MOMENT.maybe().next(source)),
                source -> new NegotiationState.Invited(file().next(source), round().next(source)),
                source -> new NegotiationState.Open(
                        file().next(source),
                        round().next(source),
                        round().many(0, 1).next(source),
                        MOMENT.maybe().next(source)),
                source -> new NegotiationState.Changed(
                        file().next(source), round().next(source), acceptance().next(source)),
                source -> new NegotiationState.Late(
                        file().next(source),
                        round().next(source),
                        acceptance().next(source),
                        Gen.of(Lateness.values()).next(source)),
                source -> new NegotiationState.Crossed(
                        file().next(source), round().next(source), acceptance().next(source), MOMENT.next(source)),
                source -> new NegotiationState.Agreed(
                        file().next(source),
                        acceptance().next(source),
                        BaseGens.digest().next(source),
                        speaker().many(0, 1).next(source)),
                source -> new NegotiationState.Concluded(
                        file().next(source),
                        acceptance().next(source),
                        conclusion().next(source)),
                file().map(NegotiationState.Rejected::new),
                file().map(NegotiationState.Withdrawn::new),
                source -> new NegotiationState.Revoked(file().next(source), round().next(source), MOMENT.next(source)),
                source -> new NegotiationState.Lapsed(file().next(source), round().next(source)));
    }

    private static Gen<Option<Quotation>> changed() {
        return QuotationGens.quotation().maybe();
    }

    /** What they say, what somebody says in their name, and what is seen. */
    public static Gen<NegotiationReport> report() {
        return Gen.oneOf(
                theirWord(),
                theirWord(),
                theirWord(),
                source -> new NegotiationReport.SpokeFor(
                        BaseGens.person().next(source),
                        BaseGens.name().next(source),
                        theirWord().next(source)),
                source -> new NegotiationReport.Ratified(
                        ROUND.next(source), BaseGens.person().next(source)),
                Gen.always(new NegotiationReport.Arrived()),
                Gen.always(new NegotiationReport.TimePassed()));
    }

    private static Gen<NegotiationReport> theirWord() {
        return Gen.oneOf(
                source -> new NegotiationReport.Offered(
                        proposal().next(source),
                        medium().next(source),
                        MOMENT.maybe().next(source)),
                source -> new NegotiationReport.Resumed(
                        ROUND.next(source),
                        MOMENT.maybe().next(source),
                        medium().next(source),
                        MOMENT.maybe().next(source)),
                BaseGens.text().map(NegotiationReport.Asked::new),
                BaseGens.text().map(NegotiationReport.SampleAsked::new),
                BaseGens.text().map(NegotiationReport.Answered::new),
                source -> new NegotiationReport.Accepted(
                        ROUND.maybe().next(source),
                        changed().next(source),
                        medium().next(source),
                        MOMENT.maybe().next(source),
                        MOMENT.maybe().next(source)),
                source -> new NegotiationReport.Rejected(
                        BaseGens.text().next(source),
                        medium().next(source),
                        MOMENT.maybe().next(source)),
                Gen.always(new NegotiationReport.TookBack()),
                source -> new NegotiationReport.Noticed(
                        Gen.of(Notice.values()).next(source), MOMENT.maybe().next(source)),
                BaseGens.digest().map(NegotiationReport.Confirmed::new),
                BaseGens.digest().map(NegotiationReport.Signed::new));
    }

    /** What we say, and what somebody says in our name. */
    public static Gen<NegotiationDecision> decision() {
        return Gen.oneOf(
                ourWord(),
                ourWord(),
                ourWord(),
                source -> new NegotiationDecision.SpeakFor(
                        BaseGens.person().next(source),
                        BaseGens.name().next(source),
                        ourWord().next(source)),
                source -> new NegotiationDecision.Ratify(
                        ROUND.next(source), BaseGens.person().next(source)));
    }

    private static Gen<NegotiationDecision> ourWord() {
        return Gen.oneOf(
                source -> new NegotiationDecision.Offer(proposal().next(source), medium().next(source)),
                source -> new NegotiationDecision.Resume(
                        ROUND.next(source), MOMENT.maybe().next(source), medium().next(source)),
                BaseGens.text().map(NegotiationDecision.Ask::new),
                BaseGens.text().map(NegotiationDecision.AskForSample::new),
                BaseGens.text().map(NegotiationDecision.Answer::new),
                source -> new NegotiationDecision.Accept(
                        ROUND.maybe().next(source),
                        changed().next(source),
                        medium().next(source),
                        MOMENT.maybe().next(source)),
                source -> new NegotiationDecision.Reject(BaseGens.text().next(source), medium().next(source)),
                medium().map(NegotiationDecision.TakeBack::new),
                Gen.of(Notice.values()).map(NegotiationDecision.GiveNotice::new),
                BaseGens.digest().map(NegotiationDecision.Confirm::new),
                BaseGens.digest().map(NegotiationDecision.Sign::new));
    }

    /** Either. */
    public static Gen<Act> act() {
        return Gen.oneOf(report(), decision());
    }

    /** Answers to whether there is a contract. */
    public static Gen<Verdict> verdict() {
        return Gen.oneOf(
                conclusion().map(Verdict.Contract::new),
                BaseGens.reason().map(Verdict.NoContract::new),
                BaseGens.reason().map(Verdict.Pending::new),
                BaseGens.reason().map(Verdict.Unclear::new));
    }

    /** What negotiations have come to. */
    public static Gen<Upshot> upshot() {
        return source -> new Upshot(
                Gen.of(Verdict.Kind.values()).next(source),
                Gen.of("NEG-REVOKED", "NEG-LAPSED").maybe().next(source),
                MOMENT.maybe().next(source),
                said().many(0, 3).next(source));
    }

    /** Words of ours that went out, of which most count. */
    public static Gen<Upshot.Said> said() {
        return source -> new Upshot.Said(
                source.between(1, 20),
                Gen.of("negotiation.offer", "negotiation.accept").next(source),
                MOMENT.next(source),
                Gen.of(Upshot.Said.COUNTS, Upshot.Said.COUNTS, "NEG-REVOKED").next(source));
    }

    /** What is due. */
    public static Gen<Reminder> reminder() {
        return source -> new Reminder(
                Gen.of(Reminder.What.values()).next(source),
                speaker().next(source),
                MOMENT.maybe().next(source));
    }

    /** Points of a course. */
    public static Gen<CoursePoint> coursePoint() {
        return source -> new CoursePoint(
                ROUND.next(source),
                speaker().next(source),
                MOMENT.next(source),
                PaymentGens.euros(1, 20_000).maybe().next(source),
                comparison().next(source));
    }
}
