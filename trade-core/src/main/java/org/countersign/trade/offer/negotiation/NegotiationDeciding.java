package org.countersign.trade.offer.negotiation;

import static org.countersign.trade.offer.negotiation.NegotiationReason.UNDERWAY;

import io.vavr.control.Either;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.offer.law.ContractLaw;
import org.countersign.trade.offer.law.Counts;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.offer.negotiation.NegotiationState.Underway;

/** What our words do: the rows, said by us; what travels counts when it has arrived. */
record NegotiationDeciding(ContractLaw law, NegotiationState state, Moment happened)
        implements NegotiationDecision.Cases<Either<Reason, NegotiationState>> {

    /** The state after a word of ours that was under way has arrived; one that has lost its object does nothing. */
    static NegotiationState arrived(ContractLaw law, Underway underway, Moment reached) {
        return underway.word()
                .fold(new NegotiationArriving(law, underway, reached))
                .getOrElse(underway.before());
    }

    @Override
    public Either<Reason, NegotiationState> offer(NegotiationDecision.Offer act) {
        return spoken(travelling(act, act.medium(), new OfferRows(said(act.medium())).offered(state, act.proposal())));
    }

    @Override
    public Either<Reason, NegotiationState> resume(NegotiationDecision.Resume act) {
        return spoken(travelling(
                act, act.medium(), new OfferRows(said(act.medium())).resumed(state, act.round(), act.until())));
    }

    @Override
    public Either<Reason, NegotiationState> ask(NegotiationDecision.Ask act) {
        return spoken(new FormRows(said()).asked(state, false, act.words()));
    }

    @Override
    public Either<Reason, NegotiationState> askForSample(NegotiationDecision.AskForSample act) {
        return spoken(new FormRows(said()).asked(state, true, act.words()));
    }

    @Override
    public Either<Reason, NegotiationState> answer(NegotiationDecision.Answer act) {
        return spoken(new FormRows(said()).answered(state));
    }

    @Override
    public Either<Reason, NegotiationState> accept(NegotiationDecision.Accept act) {
        Either<Reason, NegotiationState> now = new AcceptRows(said(act.medium()))
                .accepted(state, new AcceptRows.Yes(act.round(), act.terms(), act.expected()));
        return spoken(countsOnDispatch(act.medium()) ? now : travelling(act, act.medium(), now));
    }

    @Override
    public Either<Reason, NegotiationState> reject(NegotiationDecision.Reject act) {
        return spoken(travelling(act, act.medium(), new OfferRows(said(act.medium())).rejected(state)));
    }

    @Override
    public Either<Reason, NegotiationState> takeBack(NegotiationDecision.TakeBack act) {
        return spoken(travelling(act, act.medium(), new OfferRows(said(act.medium())).takenBack(state)));
    }

    @Override
    public Either<Reason, NegotiationState> giveNotice(NegotiationDecision.GiveNotice act) {
        return spoken(new FormRows(said()).noticed(state, act.notice()));
    }

    @Override
    public Either<Reason, NegotiationState> confirm(NegotiationDecision.Confirm act) {
        return spoken(new FormRows(said()).confirmed(state, act.content()));
    }

    @Override
    public Either<Reason, NegotiationState> sign(NegotiationDecision.Sign act) {
        return spoken(new FormRows(said()).signed(state, act.content()));
    }

    private Bench said() {
        return new Bench(law, Utterance.ours(happened));
    }

    private Bench said(Medium medium) {
        return new Bench(law, Utterance.ours(medium, happened, happened));
    }

    private boolean countsOnDispatch(Medium medium) {
        return Bench.standing(state).exists(offer -> law.acceptance(offer, medium) == Counts.ON_DISPATCH);
    }

    private Either<Reason, NegotiationState> travelling(
            NegotiationDecision act, Medium medium, Either<Reason, NegotiationState> atOnce) {
        if (!medium.travels()) {
            return atOnce;
        }
        return state instanceof Underway
                ? Either.left(UNDERWAY.under(law))
                : atOnce.map(now -> new Underway(state, act, happened));
    }

    private Either<Reason, NegotiationState> spoken(Either<Reason, NegotiationState> after) {
        return after.map(now -> now.with(now.file().spoken(Speaker.WE, happened)));
    }
}
