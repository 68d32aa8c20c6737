package org.countersign.trade.offer.negotiation;

import static org.countersign.trade.offer.negotiation.NegotiationReason.NOTHING_UNDERWAY;

import io.vavr.control.Either;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.offer.law.ContractLaw;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.offer.negotiation.NegotiationState.Underway;

/** What the other side's words do: the rows, said by them. */
record NegotiationHearing(ContractLaw law, NegotiationState state, Moment happened)
        implements NegotiationReport.Cases<Either<Reason, NegotiationState>> {

    @Override
    public Either<Reason, NegotiationState> offered(NegotiationReport.Offered act) {
        return spoken(new OfferRows(said(Utterance.theirs(act.medium(), act.sent(), happened)))
                .offered(state, act.proposal()));
    }

    @Override
    public Either<Reason, NegotiationState> resumed(NegotiationReport.Resumed act) {
        return spoken(new OfferRows(said(Utterance.theirs(act.medium(), act.sent(), happened)))
                .resumed(state, act.round(), act.until()));
    }

    @Override
    public Either<Reason, NegotiationState> asked(NegotiationReport.Asked act) {
        return spoken(new FormRows(said()).asked(state, false, act.words()));
    }

    @Override
    public Either<Reason, NegotiationState> sampleAsked(NegotiationReport.SampleAsked act) {
        return spoken(new FormRows(said()).asked(state, true, act.words()));
    }

    @Override
    public Either<Reason, NegotiationState> answered(NegotiationReport.Answered act) {
        return spoken(new FormRows(said()).answered(state));
    }

    @Override
    public Either<Reason, NegotiationState> accepted(NegotiationReport.Accepted act) {
        return spoken(new AcceptRows(said(Utterance.theirs(act.medium(), act.sent(), happened)))
                .accepted(state, new AcceptRows.Yes(act.round(), act.terms(), act.expected())));
    }

    @Override
    public Either<Reason, NegotiationState> rejected(NegotiationReport.Rejected act) {
        return spoken(new OfferRows(said(Utterance.theirs(act.medium(), act.sent(), happened))).rejected(state));
    }

    @Override
    public Either<Reason, NegotiationState> tookBack(NegotiationReport.TookBack act) {
        return spoken(new OfferRows(said()).takenBack(state));
    }

    @Override
    public Either<Reason, NegotiationState> noticed(NegotiationReport.Noticed act) {
        return spoken(new FormRows(said(Utterance.theirs(Medium.INSTANT, act.sent(), happened)))
                .noticed(state, act.notice()));
    }

    @Override
    public Either<Reason, NegotiationState> confirmed(NegotiationReport.Confirmed act) {
        return spoken(new FormRows(said()).confirmed(state, act.content()));
    }

    @Override
    public Either<Reason, NegotiationState> signed(NegotiationReport.Signed act) {
        return spoken(new FormRows(said()).signed(state, act.content()));
    }

    @Override
    public Either<Reason, NegotiationState> arrived(NegotiationReport.Arrived act) {
        return state instanceof Underway underway
                ? Either.right(NegotiationDeciding.arrived(law, underway, happened))
                : Either.left(NOTHING_UNDERWAY.under(law));
    }

    @Override
    public Either<Reason, NegotiationState> timePassed(NegotiationReport.TimePassed act) {
        return new FormRows(said()).timePassed(state);
    }

    private Bench said() {
        return said(Utterance.theirs(happened));
    }

    private Bench said(Utterance word) {
        return new Bench(law, word);
    }

    private Either<Reason, NegotiationState> spoken(Either<Reason, NegotiationState> after) {
        return after.map(now -> now.with(now.file().spoken(Speaker.THEY, happened)));
    }
}
