package org.countersign.testkit.trade;

import static org.countersign.testkit.trade.NegotiationSamples.*;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Round;
import org.countersign.trade.offer.negotiation.NegotiationDecision;
import org.countersign.trade.offer.negotiation.NegotiationDecision.Ratify;
import org.countersign.trade.offer.negotiation.NegotiationDecision.SpeakFor;
import org.countersign.trade.offer.negotiation.NegotiationFile;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.NegotiationReport.Ratified;
import org.countersign.trade.offer.negotiation.NegotiationReport.SpokeFor;
import org.countersign.trade.offer.negotiation.NegotiationState;
import org.countersign.trade.offer.negotiation.Notice;
import org.countersign.trade.offer.negotiation.Unratified;

/** Words of named people of either company: one who may, one who may not, one of whom nobody knows; and ratifications. */
final class AuthoritySamples {
    private static final Option<Moment> NEVER = Option.none();
    private static final Digest OTHER = Digest.of("other terms");

    /** What binds, of each kind. */
    private static final Vector<NegotiationReport> THEIRS = Vector.of(
            offered(PLAIN),
            new NegotiationReport.Resumed(1, NEVER, Medium.INSTANT, NEVER),
            accepted(Option.none(), Medium.INSTANT),
            accepted(Option.some(PAPERS), Medium.INSTANT),
            accepted(Option.some(lacking().terms()), Medium.INSTANT),
            new NegotiationReport.Rejected("too dear", Medium.INSTANT, NEVER),
            new NegotiationReport.TookBack(),
            new NegotiationReport.Noticed(Notice.LET, NEVER),
            new NegotiationReport.Noticed(Notice.OBJECTED, NEVER),
            new NegotiationReport.Confirmed(LAMPS.digest()),
            new NegotiationReport.Signed(UNTIL.digest()));

    private static final Vector<NegotiationDecision> OURS = Vector.of(
            offer(PLAIN),
            new NegotiationDecision.Offer(PLAIN, Medium.LETTER),
            new NegotiationDecision.Resume(1, NEVER, Medium.INSTANT),
            accept(Option.none(), Medium.INSTANT),
            accept(Option.none(), Medium.LETTER),
            accept(Option.some(PAPERS), Medium.INSTANT),
            accept(Option.some(lacking().terms()), Medium.INSTANT),
            new NegotiationDecision.Reject("too dear", Medium.INSTANT),
            new NegotiationDecision.TakeBack(Medium.INSTANT),
            new NegotiationDecision.GiveNotice(Notice.LET),
            new NegotiationDecision.GiveNotice(Notice.OBJECTED),
            new NegotiationDecision.Confirm(LAMPS.digest()),
            new NegotiationDecision.Sign(UNTIL.digest()));

    /** What has an effect or none for some reason besides. */
    private static final Vector<NegotiationReport> THEIRS_BESIDES = Vector.of(
            offered(lacking()),
            offered(loose()),
            new NegotiationReport.Offered(PLAIN, Medium.LETTER, NEVER),
            new NegotiationReport.Resumed(9, NEVER, Medium.INSTANT, NEVER),
            new NegotiationReport.Asked("how many to a pallet?"),
            new NegotiationReport.Answered("forty-eight"),
            new NegotiationReport.Accepted(Option.some(9), Option.none(), Medium.INSTANT, NEVER, NEVER),
            accepted(Option.none(), Medium.LETTER),
            new NegotiationReport.Confirmed(OTHER),
            new NegotiationReport.Signed(OTHER));

    private static final Vector<NegotiationDecision> OURS_BESIDES = Vector.of(
            offer(lacking()),
            offer(loose()),
            new NegotiationDecision.Resume(9, NEVER, Medium.INSTANT),
            new NegotiationDecision.Ask("how many to a pallet?"),
            new NegotiationDecision.Answer("forty-eight"),
            new NegotiationDecision.Accept(Option.some(9), Option.none(), Medium.INSTANT, NEVER),
            new NegotiationDecision.TakeBack(Medium.LETTER),
            new NegotiationDecision.Confirm(OTHER),
            new NegotiationDecision.Sign(OTHER));

    /** What each of us may have said by a clerk, and on either side a yes to an offer that is gone. */
    private static final int FIRST_OF_OURS = THEIRS.size() + 2;

    private static final int MOST = THEIRS.size() + 1 + OURS.size() + 1;
    /** Where among our words the one stands that takes back. */
    private static final int TAKING_BACK = OURS.indexWhere(NegotiationDecision.TakeBack.class::isInstance);

    private AuthoritySamples() {}

    static Vector<Act> reports() {
        return Vector.of(STRANGER, TOM, ANNA)
                .<Act>flatMap(who -> THEIRS.map(word -> spoke(who, word)))
                .appendAll(THEIRS_BESIDES.map(word -> spoke(ANNA, word)))
                .appendAll(Vector.range(0, MOST).map(word -> new Ratified(word + 1, ANNA)))
                .append(new Ratified(1, TOM))
                .append(new Ratified(1, STRANGER));
    }

    static Vector<Act> decisions() {
        return Vector.of(STRANGER, TOM, LIN)
                .<Act>flatMap(who -> OURS.map(word -> speak(who, word)))
                .appendAll(OURS_BESIDES.map(word -> speak(LIN, word)))
                .appendAll(Vector.range(0, MOST).map(word -> new Ratify(word + 1, LIN)))
                .append(new Ratify(FIRST_OF_OURS, TOM))
                .append(new Ratify(FIRST_OF_OURS, STRANGER));
    }

    /**
     * The same state, in which clerks of both sides have said each of the words that bind, and a yes to an offer that is no more on the table. A
     * ratification of each does there what the word itself would do.
     */
    static NegotiationState withClerks(NegotiationState state) {
        Vector<Act> words = Vector.<Act>ofAll(THEIRS)
                .append(accepted(Option.none(), Medium.INSTANT))
                .appendAll(OURS)
                .append(accept(Option.none(), Medium.INSTANT));
        Option<Integer> about = onTheTable(state);
        NegotiationFile file = state.file();
        return state.with(new NegotiationFile(
                file.rounds(),
                file.asked(),
                words.zipWithIndex()
                        .map(word -> new Unratified(
                                word._2 + 1,
                                TOM,
                                word._1 instanceof NegotiationReport ? buyer() : seller(),
                                word._1,
                                word._2 == THEIRS.size() || word._2 == MOST - 1 ? Option.some(99) : about,
                                EARLY,
                                false,
                                false)),
                words.size(),
                file.weSpoke(),
                file.theySpoke()));
    }

    private static Option<Integer> onTheTable(NegotiationState state) {
        return state.<Option<Round>>fold(
                        unopened -> Option.none(),
                        invited -> Option.none(),
                        underway -> Option.none(),
                        open -> Option.some(open.offer()),
                        changed -> Option.some(changed.offer()),
                        late -> Option.some(late.offer()),
                        crossed -> Option.some(crossed.offer()),
                        agreed -> Option.none(),
                        concluded -> Option.none(),
                        rejected -> Option.none(),
                        withdrawn -> Option.none(),
                        revoked -> Option.some(revoked.offer()),
                        lapsed -> Option.some(lapsed.offer()))
                .map(Round::number)
                .orElse(() -> state instanceof NegotiationState.Underway underway
                        ? onTheTable(underway.before())
                        : Option.none());
    }

    /** After each of these ways a word of the clerk that would have an effect there, and one of somebody who may. */
    static Vector<Seq<Tuple2<Moment, Act>>> after(Vector<Seq<Tuple2<Moment, Act>>> ways) {
        Vector<Act> clerks = THEIRS.<Act>map(word -> spoke(TOM, word)).appendAll(OURS.map(word -> speak(TOM, word)));
        return ways.flatMap(way -> clerks.map(word ->
                        way.append(at(way.lastOption().map(last -> last._1).getOrElse(EARLY), word))))
                .filter(AuthoritySamples::keeps)
                .appendAll(ways.filter(way -> afterAll(way) instanceof NegotiationState.Concluded)
                        .map(way -> way.append(at(way.last()._1, speak(LIN, OURS.get(TAKING_BACK)))))
                        .appendAll(ways.filter(way -> afterAll(way) instanceof NegotiationState.Concluded)
                                .map(way ->
                                        way.append(at(way.last()._1, spoke(ANNA, new NegotiationReport.TookBack()))))));
    }

    private static boolean keeps(Seq<Tuple2<Moment, Act>> way) {
        NegotiationState before = afterAll(way.init());
        Tuple2<Moment, Act> last = way.last();
        NegotiationState after = last._2 instanceof NegotiationReport report
                ? PROCESS.hear(before, report, last._1).getOrElse(before)
                : PROCESS.carriedOut(before, (NegotiationDecision) last._2, last._1);
        return after.file().kept() > before.file().kept();
    }

    private static SpokeFor spoke(PersonRef who, NegotiationReport word) {
        return new SpokeFor(who, buyer(), word);
    }

    private static SpeakFor speak(PersonRef who, NegotiationDecision word) {
        return new SpeakFor(who, seller(), word);
    }
}
