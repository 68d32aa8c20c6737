package org.countersign.testkit.trade;

import static org.countersign.testkit.trade.NegotiationSamples.*;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.negotiation.NegotiationDecision;
import org.countersign.trade.offer.negotiation.NegotiationDecision.Accept;
import org.countersign.trade.offer.negotiation.NegotiationDecision.Offer;
import org.countersign.trade.offer.negotiation.NegotiationDecision.TakeBack;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.NegotiationReport.Accepted;
import org.countersign.trade.offer.negotiation.NegotiationReport.Offered;

/** The short stories whose ends are the sampled states of a negotiation. */
final class NegotiationStories {
    private static final Option<Moment> NEVER = Option.none();
    private static final Option<Quotation> SAME = Option.none();
    private static final Option<Moment> SOON = Option.some(Moment.parse("2026-05-10"));
    private static final Act TIME = new NegotiationReport.TimePassed();
    private static final Act TAKEN = new NegotiationReport.TookBack();
    private static final Act TAKE = new TakeBack(Medium.INSTANT);
    private static final Act ASKED = new NegotiationReport.Asked("how many to a pallet?");
    private static final Act ASK = new NegotiationDecision.Ask("how many to a pallet?");
    private static final Act SAMPLE = new NegotiationReport.SampleAsked("two of the lamps");
    private static final Act SAMPLE_OURS = new NegotiationDecision.AskForSample("two of the lamps");
    private static final Vector<Act> QUESTIONS = Vector.of(ASKED, ASK, SAMPLE, SAMPLE_OURS);

    private NegotiationStories() {}

    static Vector<Seq<Tuple2<Moment, Act>>> all() {
        Vector<Seq<Tuple2<Moment, Act>>> told = opening()
                .appendAll(offers())
                .appendAll(travelling())
                .appendAll(accepted())
                .appendAll(endings());
        return told.appendAll(asked()).appendAll(invited());
    }

    /** One of each type with questions of both sides open. */
    private static Vector<Seq<Tuple2<Moment, Act>>> asked() {
        return ofEachType()
                .map(way -> way.appendAll(QUESTIONS.map(
                        question -> at(way.lastOption().map(last -> last._1).getOrElse(EARLY), question))));
    }

    /** One of each type in which the first round was no offer, and an invitation after an offer. */
    private static Vector<Seq<Tuple2<Moment, Act>>> invited() {
        return Vector.of(lacking(), loose())
                .flatMap(proposal -> ofEachType().tail().map(way -> way.prepend(at(EARLY, offered(proposal)))))
                .append(story(at(EARLY, offered(PLAIN)), at(EARLY, reject()), at(EARLY, offered(lacking()))));
    }

    private static Vector<Seq<Tuple2<Moment, Act>>> ofEachType() {
        return Vector.of(
                story(),
                story(at(EARLY, offered(lacking()))),
                story(at(EARLY, offered(PLAIN))),
                story(at(EARLY, new Offer(PLAIN, Medium.LETTER))),
                story(at(EARLY, offered(PLAIN)), at(EARLY, accept(SAME, Medium.LETTER))),
                story(at(EARLY, offer(PLAIN)), at(EARLY, yes(PAPERS))),
                story(at(EARLY, offer(FIRM)), at(LATE, yes())),
                story(at(EARLY, offer(PLAIN)), at(EDGE, TAKE), at(EDGE, posted())),
                story(at(EARLY, offer(TO_CONFIRM)), at(EARLY, yes())),
                story(at(EARLY, offer(FIRM)), at(EARLY, no())),
                story(at(EARLY, offer(FIRM)), at(EARLY, TAKE)),
                story(at(EARLY, offer(PLAIN)), at(EDGE, TAKE)),
                story(at(EARLY, offer(FIRM)), at(LATE, TIME)));
    }

    private static Vector<Seq<Tuple2<Moment, Act>>> opening() {
        return Vector.of(
                story(),
                story(at(EARLY, TAKEN)),
                story(at(EARLY, offered(lacking()))),
                story(at(EARLY, offer(loose()))));
    }

    private static Vector<Seq<Tuple2<Moment, Act>>> offers() {
        return Vector.of(PLAIN, FIRM, TO_CONFIRM, TO_SIGN, DOING, doingToConfirm())
                .flatMap(proposal -> Vector.of(story(at(EARLY, offered(proposal))), story(at(EARLY, offer(proposal)))))
                .appendAll(Vector.of(
                        story(at(LATE, offered(PLAIN))),
                        story(at(LATE, offer(PLAIN))),
                        story(at(EARLY, new Offered(endless(), Medium.LETTER, NEVER))),
                        story(at(EARLY, offered(FIRM)), at(EARLY, offered(CHEAP))),
                        story(at(EARLY, offer(FIRM)), at(EARLY, offer(CHEAP))),
                        story(at(EARLY, offer(PLAIN)), at(EARLY, TAKEN)),
                        story(at(EARLY, offered(PLAIN)), at(EARLY, offer(CHEAP)))));
    }

    private static Vector<Seq<Tuple2<Moment, Act>>> travelling() {
        Act accept = new Accept(Option.none(), SAME, Medium.LETTER, SOON);
        return Vector.of(PLAIN, FIRM, TO_CONFIRM, TO_SIGN)
                .map(proposal -> story(at(EARLY, offered(proposal)), at(EARLY, accept)))
                .appendAll(Vector.of(
                        story(at(EARLY, new Offer(PLAIN, Medium.LETTER))),
                        story(at(EARLY, new Offer(lacking(), Medium.LETTER))),
                        story(
                                at(EARLY, offered(TO_SIGN)),
                                at(LATE, accept(SAME, Medium.INSTANT)),
                                at(LATE, new Offer(PLAIN, Medium.LETTER))),
                        story(
                                at(EARLY, offered(TO_SIGN)),
                                at(EARLY, accept(SAME, Medium.INSTANT)),
                                at(EARLY, new NegotiationDecision.Sign(UNTIL.digest())),
                                at(EARLY, new Offer(PLAIN, Medium.LETTER))),
                        story(at(EARLY, TAKEN), at(EARLY, new Offer(PLAIN, Medium.LETTER))),
                        story(at(EARLY, offered(lacking())), at(EARLY, new Offer(PLAIN, Medium.LETTER))),
                        story(at(EARLY, offer(loose())), at(EARLY, new Offer(PLAIN, Medium.LETTER))),
                        story(at(EARLY, offered(FIRM)), at(EARLY, accept(Option.some(until(PAPERS)), Medium.LETTER))),
                        story(at(EARLY, offered(FIRM)), at(EARLY, accept(Option.some(CHEAPER), Medium.LETTER))),
                        story(at(EARLY, offered(FIRM)), at(EARLY, accept(SAME, Medium.CONDUCT))),
                        story(at(EARLY, offered(FIRM)), at(EARLY, accept(SAME, Medium.LETTER))),
                        story(at(EARLY, offered(PLAIN)), at(EARLY, new Offer(CHEAP, Medium.LETTER))),
                        story(
                                at(EARLY, offered(PLAIN)),
                                at(EARLY, new NegotiationDecision.Reject("no", Medium.LETTER))),
                        story(at(EARLY, offer(PLAIN)), at(EDGE, new TakeBack(Medium.LETTER))),
                        story(at(EARLY, offer(TO_CONFIRM)), at(EDGE, new TakeBack(Medium.LETTER))),
                        story(at(EARLY, offer(PLAIN)), at(EARLY, new TakeBack(Medium.LETTER))),
                        story(at(EARLY, offer(FIRM)), at(LATE, new TakeBack(Medium.LETTER))),
                        story(at(EARLY, offer(FIRM)), at(EARLY, offer(CHEAP)), at(EDGE, new TakeBack(Medium.LETTER))),
                        story(at(EARLY, offer(FIRM)), at(LATE, TIME), at(LATE, new Offer(PLAIN, Medium.LETTER))),
                        story(at(EARLY, offer(PLAIN)), at(EDGE, TAKE), at(EDGE, new Offer(PLAIN, Medium.LETTER))),
                        story(at(EARLY, offer(PLAIN)), at(EARLY, TAKEN), at(EARLY, new TakeBack(Medium.LETTER))),
                        story(
                                at(EARLY, offer(TO_CONFIRM)),
                                at(EARLY, yes()),
                                at(EARLY, new Offer(PLAIN, Medium.LETTER))),
                        story(at(EARLY, offer(TO_SIGN)), at(EARLY, yes()), at(EARLY, new Offer(PLAIN, Medium.LETTER))),
                        story(at(EARLY, offer(TO_SIGN)), at(EARLY, yes()), at(EARLY, new TakeBack(Medium.LETTER))),
                        story(
                                at(EARLY, offer(TO_SIGN)),
                                at(EARLY, yes()),
                                at(EARLY, signed()),
                                at(EARLY, new NegotiationDecision.Reject("no", Medium.LETTER))),
                        story(at(EARLY, offer(FIRM)), at(LATE, yes()), at(LATE, new Offer(PLAIN, Medium.LETTER))),
                        story(
                                at(EARLY, offered(FIRM)),
                                at(LATE, accept(SAME, Medium.INSTANT)),
                                at(LATE, new Offer(PLAIN, Medium.LETTER))),
                        story(at(EARLY, offer(TO_CONFIRM)), at(LATE, yes()), at(LATE, new Offer(PLAIN, Medium.LETTER))),
                        story(at(EARLY, offer(PLAIN)), at(EARLY, no()), at(EARLY, resume())),
                        story(at(EARLY, offered(lacking())), at(EARLY, offered(PLAIN)), at(EARLY, rejectByLetter())),
                        story(at(EARLY, offered(loose())), at(EARLY, offered(PLAIN)), at(EARLY, rejectByLetter())),
                        story(at(EARLY, offered(FIRM)), at(EARLY, rejectByLetter())),
                        story(at(EARLY, offer(FIRM)), at(EARLY, new Offer(CHEAP, Medium.LETTER))),
                        story(at(EARLY, new Offered(endless(), Medium.LETTER, NEVER)), at(EARLY, rejectByLetter())),
                        story(at(EARLY, offer(PLAIN)), at(EARLY, revoke()), at(EARLY, offered(CHEAP))),
                        story(
                                at(EARLY, offer(PLAIN)),
                                at(EARLY, revoke()),
                                at(EARLY, offered(CHEAP)),
                                at(EARLY, TAKEN)),
                        story(at(EARLY, offer(PLAIN)), at(EARLY, revoke()), at(EARLY, offered(CHEAP)), at(LATE, TAKEN)),
                        story(at(EARLY, offer(PLAIN)), at(EARLY, revoke()), at(EARLY, no())),
                        story(at(EARLY, offer(PLAIN)), at(EARLY, revoke()), at(LATE, TIME)),
                        story(at(EARLY, offered(FIRM)), at(LATE, TIME), at(LATE, accept)),
                        story(at(EARLY, offered(DOING)), at(EARLY, accept(Option.some(until(PAPERS)), Medium.LETTER))),
                        story(
                                at(EARLY, offered(FIRM)),
                                at(LATE, TIME),
                                at(LATE, new NegotiationDecision.Reject("no", Medium.LETTER))),
                        story(at(EARLY, offered(PLAIN)), at(EDGE, TAKEN), at(EDGE, accept)),
                        story(at(EARLY, offer(FIRM)), at(EARLY, TAKE), at(EARLY, resume()))));
    }

    private static Vector<Seq<Tuple2<Moment, Act>>> accepted() {
        return Vector.of(PLAIN, TO_CONFIRM)
                .flatMap(proposal -> Vector.of(
                        story(at(EARLY, offer(proposal)), at(EARLY, yes(PAPERS))),
                        story(at(EARLY, offered(proposal)), at(EARLY, accept(Option.some(PAPERS), Medium.INSTANT))),
                        story(at(LATE, offer(proposal)), at(LATE, yes(PAPERS))),
                        story(at(EARLY, offer(proposal)), at(LATE, yes())),
                        story(at(EARLY, offered(proposal)), at(LATE, accept(SAME, Medium.INSTANT))),
                        story(at(EARLY, offer(proposal)), at(LATE, delayed())),
                        story(
                                at(EARLY, offered(proposal)),
                                at(LATE, new Accept(Option.none(), SAME, Medium.INSTANT, SOON))),
                        story(at(EARLY, offer(proposal)), at(EDGE, TAKE), at(EDGE, posted())),
                        story(at(EARLY, offered(proposal)), at(EDGE, TAKEN), at(EDGE, accept(SAME, Medium.INSTANT))),
                        story(at(EARLY, offer(proposal)), at(EARLY, yes())),
                        story(at(EARLY, offered(proposal)), at(EARLY, accept(SAME, Medium.INSTANT)))))
                .appendAll(Vector.of(FIRM, TO_SIGN)
                        .flatMap(proposal -> Vector.of(
                                story(at(EARLY, offer(proposal)), at(EDGE, yes())),
                                story(at(EARLY, offered(proposal)), at(EDGE, accept(SAME, Medium.INSTANT))),
                                story(at(EARLY, offer(proposal)), at(EARLY, yes())),
                                story(at(EARLY, offered(proposal)), at(EARLY, accept(SAME, Medium.INSTANT))))))
                .appendAll(Vector.of(
                        story(at(EARLY, offer(TO_SIGN)), at(EARLY, yes()), at(EARLY, signed())),
                        story(at(EARLY, offered(TO_SIGN)), at(EARLY, accept(SAME, Medium.INSTANT)), at(EARLY, sign())),
                        story(at(EARLY, offer(TO_SIGN)), at(EARLY, yes()), at(EARLY, signed()), at(EARLY, sign()))));
    }

    private static Vector<Seq<Tuple2<Moment, Act>>> endings() {
        return Vector.of(PLAIN, FIRM, DOING, doingToConfirm())
                .flatMap(proposal -> Vector.of(
                        story(at(EARLY, offer(proposal)), at(LATE, TIME)),
                        story(at(EARLY, offered(proposal)), at(LATE, TIME)),
                        story(at(EARLY, offer(proposal)), at(LATE, TAKE)),
                        story(at(EARLY, offered(proposal)), at(LATE, TAKEN))))
                .appendAll(Vector.of(
                        story(at(EARLY, offer(FIRM)), at(EARLY, no())),
                        story(
                                at(EARLY, offered(FIRM)),
                                at(EARLY, new NegotiationDecision.Reject("no", Medium.INSTANT))),
                        story(at(EARLY, offer(FIRM)), at(EARLY, TAKE)),
                        story(at(EARLY, offered(FIRM)), at(EARLY, TAKEN)),
                        story(at(EARLY, offer(PLAIN)), at(EDGE, TAKE)),
                        story(at(EARLY, offered(PLAIN)), at(EDGE, TAKEN))));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Seq<Tuple2<Moment, Act>> story(Tuple2<Moment, Act>... acts) {
        return Vector.of(acts);
    }

    private static Act yes() {
        return NegotiationSamples.accepted(SAME, Medium.INSTANT);
    }

    private static Act yes(Quotation terms) {
        return NegotiationSamples.accepted(Option.some(terms), Medium.INSTANT);
    }

    private static Act posted() {
        return NegotiationSamples.accepted(SAME, Medium.LETTER);
    }

    private static Act delayed() {
        return new Accepted(Option.none(), SAME, Medium.LETTER, Option.some(EARLY), SOON);
    }

    private static Act no() {
        return new NegotiationReport.Rejected("too dear", Medium.INSTANT, NEVER);
    }

    private static Act reject() {
        return new NegotiationDecision.Reject("no", Medium.INSTANT);
    }

    private static Act rejectByLetter() {
        return new NegotiationDecision.Reject("no", Medium.LETTER);
    }

    private static Act revoke() {
        return new TakeBack(Medium.LETTER);
    }

    private static Act resume() {
        return new NegotiationDecision.Resume(1, NEVER, Medium.LETTER);
    }

    private static Act signed() {
        return new NegotiationReport.Signed(UNTIL.digest());
    }

    private static Act sign() {
        return new NegotiationDecision.Sign(UNTIL.digest());
    }
}
