package org.countersign.trade.offer.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.testkit.trade.NegotiationSamples;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.offer.law.ContractLaw;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;

/** A negotiation as a test tells it, one word after the other. */
record Bargain(NegotiationProcess process, History<NegotiationState, NegotiationReport, NegotiationDecision> history) {
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final Option<Moment> NEVER = Option.none();

    static Bargain begun() {
        return under(Cisg.CISG);
    }

    static Bargain under(ContractLaw law) {
        NegotiationProcess process = NegotiationProcess.under(law);
        return new Bargain(process, History.of(process));
    }

    /** A moment of May or June 2026, in our zone: {@code 05-04}, {@code 05-04T10:00}. */
    static Moment on(String day) {
        return Moment.parse("2026-" + day + (day.contains("T") ? ":00+08:00" : "T12:00:00+08:00"));
    }

    /** A day of which nobody wrote down the hour. */
    static Moment day(String day) {
        return Moment.parse("2026-" + day);
    }

    Bargain heard(Moment happened, NegotiationReport report) {
        return new Bargain(process, history.hear(Stamp.at(happened, MEI, Channel.EMAIL), report));
    }

    Bargain heardLater(String happened, String recorded, NegotiationReport report) {
        Stamp stamp = Stamp.at(on(happened), MEI, Channel.EMAIL).recorded(on(recorded));
        return new Bargain(process, history.hear(stamp, report));
    }

    Bargain said(String happened, NegotiationDecision decision) {
        return new Bargain(
                process,
                history.decide(Stamp.at(on(happened), MEI, Channel.EMAIL), decision)
                        .getOrElseThrow(why -> new AssertionError(why)));
    }

    Bargain corrected(int entry, Moment happened, Act act) {
        return new Bargain(
                process, history.correct(Stamp.at(on("06-30"), MEI, Channel.EMAIL), entry, happened, act, "found"));
    }

    String refused(String happened, NegotiationDecision decision) {
        return history.decide(Stamp.at(on(happened), MEI, Channel.EMAIL), decision)
                .swap()
                .map(no -> no.code())
                .getOrElseThrow(() -> new AssertionError("passed: " + decision));
    }

    Bargain theyOffer(String day, Proposal proposal) {
        return heard(on(day), NegotiationSamples.offered(proposal));
    }

    Bargain weOffer(String day, Proposal proposal) {
        return said(day, NegotiationSamples.offer(proposal));
    }

    Bargain theyAccept(String day) {
        return heard(on(day), NegotiationSamples.accepted(Option.none(), Medium.INSTANT));
    }

    Bargain theyAccept(String day, Quotation terms) {
        return heard(on(day), NegotiationSamples.accepted(Option.some(terms), Medium.INSTANT));
    }

    /** Their letter of acceptance, with the day on which it was posted and that on which it should have been here. */
    Bargain theirLetterAccepts(String day, Option<Moment> sent, Option<Moment> expected) {
        return heard(
                on(day), new NegotiationReport.Accepted(Option.none(), Option.none(), Medium.LETTER, sent, expected));
    }

    Bargain weAccept(String day) {
        return said(day, NegotiationSamples.accept(Option.none(), Medium.INSTANT));
    }

    Bargain ourLetterAccepts(String day, Option<Moment> expected) {
        return said(day, new NegotiationDecision.Accept(Option.none(), Option.none(), Medium.LETTER, expected));
    }

    Bargain theyReject(String day) {
        return heard(on(day), new NegotiationReport.Rejected("too dear", Medium.INSTANT, NEVER));
    }

    Bargain theyTakeBack(String day) {
        return heard(on(day), new NegotiationReport.TookBack());
    }

    Bargain weTakeBack(String day) {
        return said(day, new NegotiationDecision.TakeBack(Medium.INSTANT));
    }

    Bargain arrived(String day) {
        return heard(on(day), new NegotiationReport.Arrived());
    }

    NegotiationState state() {
        return history.state();
    }

    Negotiation seen() {
        return Negotiation.of(process, state());
    }

    /** The state is of that type. */
    Bargain is(Class<? extends NegotiationState> type) {
        assertInstanceOf(type, state());
        return this;
    }

    /** The last act had no effect, for that reason. */
    Bargain without(String code) {
        Outcome<NegotiationState> last = history.timeline().last().outcome();
        assertEquals(code, assertInstanceOf(Outcome.NoEffect.class, last).why().code());
        return this;
    }

    /** A contract was concluded then, on these terms. */
    Bargain concluded(String at, Quotation terms) {
        Conclusion conclusion = conclusion(day("12-31"));
        assertEquals(on(at), conclusion.at());
        assertEquals(terms, conclusion.terms());
        return this;
    }

    Conclusion conclusion(Moment at) {
        return assertInstanceOf(Verdict.Contract.class, seen().verdict(at)).conclusion();
    }

    /** No contract was concluded, for that reason. */
    Bargain failed(String code) {
        assertEquals(
                code,
                assertInstanceOf(Verdict.NoContract.class, seen().verdict(day("12-31")))
                        .why()
                        .code());
        return this;
    }

    Seq<String> overtaken() {
        return history.overtaken().map(finding -> finding._2.code());
    }
}
