package org.countersign.trade.offer.negotiation;

import static org.countersign.trade.offer.negotiation.NegotiationReason.NOTHING_UNDERWAY;

import io.vavr.control.Either;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.offer.law.ContractLaw;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.negotiation.NegotiationState.Underway;

/** What a word of ours does where it arrives: the rows, said by us when we sent it and heard when it came. Words that never travel are none. */
record NegotiationArriving(ContractLaw law, Underway underway, Moment reached)
        implements NegotiationDecision.Cases<Either<Reason, NegotiationState>> {

    @Override
    public Either<Reason, NegotiationState> offer(NegotiationDecision.Offer act) {
        return new OfferRows(said(act.medium())).offered(underway.before(), act.proposal());
    }

    @Override
    public Either<Reason, NegotiationState> resume(NegotiationDecision.Resume act) {
        return new OfferRows(said(act.medium())).resumed(underway.before(), act.round(), act.until());
    }

    @Override
    public Either<Reason, NegotiationState> ask(NegotiationDecision.Ask act) {
        return nothing();
    }

    @Override
    public Either<Reason, NegotiationState> askForSample(NegotiationDecision.AskForSample act) {
        return nothing();
    }

    @Override
    public Either<Reason, NegotiationState> answer(NegotiationDecision.Answer act) {
        return nothing();
    }

    @Override
    public Either<Reason, NegotiationState> accept(NegotiationDecision.Accept act) {
        return new AcceptRows(said(act.medium()))
                .accepted(underway.before(), new AcceptRows.Yes(act.round(), act.terms(), act.expected()));
    }

    @Override
    public Either<Reason, NegotiationState> reject(NegotiationDecision.Reject act) {
        return new OfferRows(said(act.medium())).rejected(underway.before());
    }

    @Override
    public Either<Reason, NegotiationState> takeBack(NegotiationDecision.TakeBack act) {
        return new OfferRows(said(act.medium())).takenBack(underway.before());
    }

    @Override
    public Either<Reason, NegotiationState> giveNotice(NegotiationDecision.GiveNotice act) {
        return nothing();
    }

    @Override
    public Either<Reason, NegotiationState> confirm(NegotiationDecision.Confirm act) {
        return nothing();
    }

    @Override
    public Either<Reason, NegotiationState> sign(NegotiationDecision.Sign act) {
        return nothing();
    }

    @Override
    public Either<Reason, NegotiationState> speakFor(NegotiationDecision.SpeakFor act) {
        return nothing();
    }

    @Override
    public Either<Reason, NegotiationState> ratify(NegotiationDecision.Ratify act) {
        return nothing();
    }

    private Bench said(Medium medium) {
        return new Bench(law, Utterance.ours(medium, underway.sent(), reached));
    }

    private Either<Reason, NegotiationState> nothing() {
        return Either.left(NOTHING_UNDERWAY.under(law));
    }
}
