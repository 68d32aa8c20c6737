package org.countersign.trade.offer.negotiation;

import static org.countersign.trade.offer.negotiation.Bench.to;
import static org.countersign.trade.offer.negotiation.NegotiationReason.*;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Counts;
import org.countersign.trade.offer.law.Lateness;
import org.countersign.trade.offer.law.LegalPoint;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.law.Round;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.offer.negotiation.NegotiationState.Open;
import org.countersign.trade.offer.negotiation.NegotiationState.Rejected;
import org.countersign.trade.offer.negotiation.NegotiationState.Revoked;
import org.countersign.trade.offer.negotiation.NegotiationState.Underway;
import org.countersign.trade.offer.negotiation.NegotiationState.Unopened;
import org.countersign.trade.offer.negotiation.NegotiationState.Withdrawn;

/**
 * What offers, refusals and words that take something back do, whoever says them. Each method is a row of the table, and each fold names the
 * states in the order unopened, invited, underway, open, changed, late, crossed, agreed, concluded, rejected, withdrawn, revoked, lapsed.
 */
record OfferRows(Bench bench) {

    Either<Reason, NegotiationState> offered(NegotiationState state, Proposal proposal) {
        return state.fold(
                unopened ->
                        isRecalled(unopened.recalled()) ? bench.none(TAKEN_BACK) : bench.put(unopened.file(), proposal),
                invited -> bench.put(invited.file(), proposal),
                underway -> isTooLate(underway)
                        ? bench.none(DISPATCHED)
                        : bench.inside(underway, before -> offered(before, proposal)),
                open -> offered(open, proposal),
                changed -> bench.none(NOTICE_FIRST, LegalPoint.CHANGES),
                late -> late.lateness() == Lateness.LATE
                        ? bench.putOffer(late.file(), proposal, Vector.empty())
                        : bench.none(NOTICE_FIRST, FormRows.point(late)),
                crossed -> bench.none(UNCLEAR),
                agreed -> bench.putOffer(agreed.file(), proposal, Vector.empty()),
                concluded -> bench.none(CONCLUDED),
                rejected -> bench.put(rejected.file(), proposal),
                withdrawn -> bench.put(withdrawn.file(), proposal),
                revoked -> bench.put(revoked.file(), proposal),
                lapsed -> bench.put(lapsed.file(), proposal));
    }

    /** The terms of an earlier round with a time of their own; what was said of their time before is over. */
    Either<Reason, NegotiationState> resumed(NegotiationState state, int round, Option<Moment> until) {
        return state.file()
                .round(round)
                .map(Round::proposal)
                .map(earlier -> new Proposal(
                        Quotation.SHAPE.with(earlier.terms(), Quotation.VALID_UNTIL, until),
                        Option.none(),
                        earlier.firmness(),
                        earlier.form(),
                        earlier.conduct()))
                .fold(() -> bench.none(NO_SUCH_ROUND), earlier -> offered(state, earlier));
    }

    Either<Reason, NegotiationState> takenBack(NegotiationState state) {
        return state.fold(
                unopened -> bench.word().isBy(Speaker.THEY)
                        ? to(new Unopened(
                                unopened.file(), Option.some(bench.word().reached())))
                        : bench.none(NOTHING_OPEN),
                invited -> bench.isOwn(invited.round()) ? to(new Withdrawn(invited.file())) : bench.none(NOTHING_OPEN),
                this::takenBack,
                open -> bench.isOwn(open.offer()) ? takenBack(open) : takenBackAhead(open),
                changed -> bench.isOwn(changed.offer())
                        ? bench.none(DISPATCHED)
                        : isWith(changed.acceptance().reached())
                                ? to(reopened(changed.file(), changed.offer()))
                                : bench.none(ACCEPTED),
                late -> bench.isOwn(late.offer())
                        ? bench.none(NOTICE_FIRST, FormRows.point(late))
                        : isWith(late.acceptance().reached())
                                ? to(reopened(late.file(), late.offer()))
                                : bench.none(ACCEPTED),
                crossed -> bench.none(UNCLEAR),
                agreed -> to(new Rejected(agreed.file())),
                concluded -> bench.word().isBy(concluded.acceptance().by())
                                && isWith(concluded.acceptance().reached())
                        ? concluded
                                .file()
                                .round(concluded.acceptance().round())
                                .fold(() -> bench.none(CONCLUDED), offer -> to(reopened(concluded.file(), offer)))
                        : bench.none(CONCLUDED),
                rejected -> bench.none(REJECTED),
                withdrawn -> bench.none(WITHDRAWN),
                revoked -> bench.none(REVOKED),
                lapsed -> bench.none(LAPSED));
    }

    Either<Reason, NegotiationState> rejected(NegotiationState state) {
        return state.fold(
                unopened -> bench.none(NOTHING_OPEN),
                invited -> to(new Rejected(invited.file())),
                underway -> bench.inside(underway, this::rejected),
                open -> bench.isOwn(open.offer())
                        ? takenBack(open)
                        : isRecalled(open.recalled()) ? bench.none(TAKEN_BACK) : to(new Rejected(open.file())),
                changed -> bench.none(NOTICE_FIRST, LegalPoint.CHANGES),
                late -> bench.none(NOTICE_FIRST, FormRows.point(late)),
                crossed -> bench.none(UNCLEAR),
                agreed -> to(new Rejected(agreed.file())),
                concluded -> bench.none(CONCLUDED),
                rejected -> bench.none(REJECTED),
                withdrawn -> bench.none(WITHDRAWN),
                revoked -> bench.none(REVOKED),
                lapsed -> bench.isOwn(lapsed.offer()) ? bench.none(LAPSED) : to(new Rejected(lapsed.file())));
    }

    /** Whether the other side said before that it takes this back: what may have gone out before that is taken back. */
    boolean isRecalled(Option<Moment> recalled) {
        return bench.word().isBy(Speaker.THEY)
                && recalled.exists(when -> !bench.word().isSentAfter(when).isYes());
    }

    private Either<Reason, NegotiationState> offered(Open open, Proposal proposal) {
        if (bench.isOwn(open.offer())) {
            return bench.putOffer(open.file(), proposal, standing(open));
        }
        return isRecalled(open.recalled())
                ? bench.none(TAKEN_BACK)
                : bench.putOffer(open.file(), proposal, Vector.empty());
    }

    /** The offers of the speaker that stand beside a new one: those that he could not take back now. */
    private Seq<Round> standing(Open open) {
        return isBound(open.offer()) ? open.beside().append(open.offer()) : open.beside();
    }

    private boolean isBound(Round offer) {
        return bench.law().isFirm(offer.proposal())
                && !bench.law()
                        .closes(offer)
                        .exists(end -> bench.word().reached().isPast(end).isYes());
    }

    /** Our way to take back what is on its way has to be faster; taking back a revocation that is under way means revoking now. */
    private Either<Reason, NegotiationState> takenBack(Underway underway) {
        if (bench.word().isBy(Speaker.THEY)) {
            return isTooLate(underway) ? bench.none(DISPATCHED) : bench.inside(underway, this::takenBack);
        }
        if (underway.word() instanceof NegotiationDecision.TakeBack) {
            return takenBack(underway.before());
        }
        return to(underway.before() instanceof Unopened unopened ? new Withdrawn(unopened.file()) : underway.before());
    }

    /** Where our acceptance has gone out, the law may shut the door to the offeror before it arrives. */
    private boolean isTooLate(Underway underway) {
        return bench.word().isBy(Speaker.THEY)
                && underway.word() instanceof NegotiationDecision.Accept
                && bench.law().revokedBefore() == Counts.ON_DISPATCH;
    }

    private Either<Reason, NegotiationState> takenBack(Open open) {
        if (isWith(open.offer().reached())) {
            return to(last(open, new Withdrawn(open.file())));
        }
        return isBound(open.offer())
                ? bench.none(IRREVOCABLE, "round", open.offer().number())
                : to(last(
                        open,
                        new Revoked(open.file(), open.offer(), bench.word().reached())));
    }

    private static NegotiationState last(Open open, NegotiationState otherwise) {
        return open.beside()
                .lastOption()
                .<NegotiationState>map(
                        offer -> new Open(open.file(), offer, open.beside().dropRight(1), Option.none()))
                .getOrElse(otherwise);
    }

    private Either<Reason, NegotiationState> takenBackAhead(Open open) {
        return bench.word().isBy(Speaker.THEY)
                ? to(new Open(
                        open.file(),
                        open.offer(),
                        open.beside(),
                        Option.some(bench.word().reached())))
                : bench.none(NOTHING_OPEN);
    }

    private static Open reopened(NegotiationFile file, Round offer) {
        return new Open(file, offer, Vector.empty(), Option.none());
    }

    /** Whether the word came before what it takes back, or at the same moment; it has to be shown. A letter that only goes out now does not. */
    private boolean isWith(Moment reached) {
        return !bench.word().isOnlySent()
                && bench.word().reached().isAfter(reached).isNo();
    }
}
