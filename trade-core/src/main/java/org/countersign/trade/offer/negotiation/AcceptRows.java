package org.countersign.trade.offer.negotiation;

import static org.countersign.trade.offer.negotiation.Bench.to;
import static org.countersign.trade.offer.negotiation.NegotiationReason.*;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Acceptance;
import org.countersign.trade.offer.law.Comparison;
import org.countersign.trade.offer.law.Counts;
import org.countersign.trade.offer.law.LateEffect;
import org.countersign.trade.offer.law.Lateness;
import org.countersign.trade.offer.law.LegalPoint;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Reading;
import org.countersign.trade.offer.law.Round;
import org.countersign.trade.offer.negotiation.NegotiationState.Changed;
import org.countersign.trade.offer.negotiation.NegotiationState.Crossed;
import org.countersign.trade.offer.negotiation.NegotiationState.Late;
import org.countersign.trade.offer.negotiation.NegotiationState.Open;
import org.countersign.trade.offer.negotiation.NegotiationState.Revoked;

/**
 * What a yes does, whoever says it. The row names the states in the order unopened, invited, underway, open, changed, late, crossed, agreed,
 * concluded, rejected, withdrawn, revoked, lapsed.
 */
record AcceptRows(Bench bench) {
    /** What a yes says: to which round, on which terms, and when it should have been here. */
    record Yes(Option<Integer> round, Option<Quotation> terms, Option<Moment> expected) {}

    Either<Reason, NegotiationState> accepted(NegotiationState state, Yes yes) {
        return state.fold(
                unopened -> bench.none(NOTHING_OPEN),
                invited -> bench.none(NOTHING_OPEN),
                underway -> bench.inside(underway, before -> accepted(before, yes)),
                open -> accepted(open, yes),
                changed -> bench.none(KNOWN),
                late -> bench.none(KNOWN),
                crossed -> bench.none(KNOWN),
                agreed -> bench.none(FORM_OPEN),
                concluded -> bench.none(CONCLUDED),
                rejected -> bench.none(REJECTED),
                withdrawn -> bench.none(WITHDRAWN),
                revoked -> answers(revoked.offer(), yes)
                        .flatMap(offer -> first(revoked)
                                .fold(
                                        () -> to(new Crossed(
                                                revoked.file(), offer, acceptance(offer, yes), revoked.reached())),
                                        isFirst ->
                                                isFirst ? accepted(revoked.file(), offer, yes) : bench.none(REVOKED))),
                lapsed -> answers(lapsed.offer(), yes).flatMap(offer -> accepted(lapsed.file(), offer, yes)));
    }

    private Either<Reason, NegotiationState> accepted(Open open, Yes yes) {
        if (bench.isOwn(open.offer())) {
            return bench.none(OWN_OFFER);
        }
        if (new OfferRows(bench).isRecalled(open.recalled())) {
            return bench.none(TAKEN_BACK, LegalPoint.ACCEPTANCE_WITHDRAWN);
        }
        return open.beside()
                .append(open.offer())
                .findLast(offer -> yes.round().forAll(number -> number == offer.number()))
                .fold(() -> bench.none(NO_SUCH_ROUND), offer -> accepted(open.file(), offer, yes));
    }

    private Either<Reason, Round> answers(Round offer, Yes yes) {
        if (bench.isOwn(offer)) {
            return Either.left(OWN_OFFER.under(bench.law()));
        }
        return yes.round().forAll(number -> number == offer.number())
                ? Either.right(offer)
                : Either.left(NO_SUCH_ROUND.under(bench.law()));
    }

    /** Whether the acceptance went before the revocation, by the moment that the law takes for it; none if nobody knows. */
    private Option<Boolean> first(Revoked revoked) {
        Option<Moment> moment = bench.law().revokedBefore() == Counts.ON_DISPATCH
                ? bench.word().dispatched()
                : Option.some(bench.word().reached());
        Truth second = moment.fold(() -> Truth.UNKNOWN, revoked.reached()::isBefore);
        return Option.when(second != Truth.UNKNOWN, second.isNo());
    }

    private Acceptance acceptance(Round offer, Yes yes) {
        Moment counts = bench.law().acceptance(offer, bench.word().medium()) == Counts.ON_DISPATCH
                ? bench.word().dispatched().getOrElse(bench.word().reached())
                : bench.word().reached();
        return new Acceptance(
                bench.word().by(),
                offer.number(),
                yes.terms().getOrElse(offer.proposal().terms()),
                counts,
                bench.word().reached(),
                yes.expected());
    }

    private Either<Reason, NegotiationState> accepted(NegotiationFile file, Round offer, Yes yes) {
        Acceptance acceptance = acceptance(offer, yes);
        Reading reading = bench.law().reads(Comparison.between(offer.proposal().terms(), acceptance.terms()));
        if (reading == Reading.COUNTERS) {
            return bench.put(file, Bench.counter(offer, acceptance));
        }
        return lateness(offer, acceptance)
                .fold(
                        () -> reading == Reading.ACCEPTS
                                ? bench.agree(file, acceptance, how())
                                : to(new Changed(file, offer, acceptance)),
                        how -> late(file, offer, acceptance, how));
    }

    private Either<Reason, NegotiationState> late(
            NegotiationFile file, Round offer, Acceptance acceptance, Lateness how) {
        return how != Lateness.PERHAPS && bench.law().late(how) == LateEffect.NEW_OFFER
                ? bench.put(file, Bench.counter(offer, acceptance))
                : to(new Late(file, offer, acceptance, how));
    }

    private LegalPoint how() {
        return bench.word().medium() == Medium.CONDUCT ? LegalPoint.CONDUCT : LegalPoint.ACCEPTANCE;
    }

    /** How it missed its time, if it did or may have. */
    private Option<Lateness> lateness(Round offer, Acceptance acceptance) {
        Option<Moment> end = bench.law().closes(offer);
        return switch (end.fold(() -> Truth.NO, acceptance.counts()::isPast)) {
            case NO -> Option.none();
            case UNKNOWN -> Option.some(Lateness.PERHAPS);
            case YES ->
                Option.some(
                        acceptance
                                        .expected()
                                        .exists(then -> end.forAll(
                                                last -> then.isPast(last).isNo()))
                                ? Lateness.DELAYED
                                : Lateness.LATE);
        };
    }
}
