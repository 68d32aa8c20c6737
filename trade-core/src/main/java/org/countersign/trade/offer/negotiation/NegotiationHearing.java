package org.countersign.trade.offer.negotiation;

import static org.countersign.trade.offer.negotiation.NegotiationReason.NOTHING_UNDERWAY;
import static org.countersign.trade.offer.negotiation.NegotiationReason.NO_SUCH_WORD;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.offer.law.ContractLaw;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Ratification;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.offer.negotiation.NegotiationState.Underway;

/** What the other side's words do: the rows, said by them; a ratified word counts as the law lets it. */
record NegotiationHearing(
        NegotiationProcess process, NegotiationState state, Moment happened, Option<Utterance> ratified)
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
        return noted(new FormRows(said()).asked(state, false, act.words()));
    }

    @Override
    public Either<Reason, NegotiationState> sampleAsked(NegotiationReport.SampleAsked act) {
        return noted(new FormRows(said()).asked(state, true, act.words()));
    }

    @Override
    public Either<Reason, NegotiationState> answered(NegotiationReport.Answered act) {
        return noted(new FormRows(said()).answered(state));
    }

    @Override
    public Either<Reason, NegotiationState> accepted(NegotiationReport.Accepted act) {
        return spoken(new AcceptRows(said(Utterance.theirs(act.medium(), act.sent(), happened)))
                .accepted(state, new AcceptRows.Yes(act.round(), act.terms(), expected(act))));
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
    public Either<Reason, NegotiationState> spokeFor(NegotiationReport.SpokeFor act) {
        Voice voice = new Voice(process, state, act.who(), act.company(), happened);
        Truth may = voice.may(binding(act.word()));
        Either<Reason, NegotiationState> asIf = act.word().fold(this);
        return may.isYes() ? asIf : noted(asIf.map(after -> voice.kept(act.word(), may, after)));
    }

    @Override
    public Either<Reason, NegotiationState> ratified(NegotiationReport.Ratified act) {
        return state.file()
                .unratified(act.word())
                .flatMap(kept -> kept.theirs()
                        .flatMap(word -> binding(word).map(binding -> ratified(kept, word, binding, act.who()))))
                .getOrElse(() -> Either.left(NO_SUCH_WORD.under(law())));
    }

    private Either<Reason, NegotiationState> ratified(
            Unratified kept, NegotiationReport word, Binding binding, PersonRef who) {
        Voice voice = new Voice(process, state, who, kept.company(), happened);
        return voice.againstRatifying(kept, binding)
                .<Either<Reason, NegotiationState>>map(Either::left)
                .getOrElse(() -> word.fold(
                        new NegotiationHearing(process, state, happened, Option.some(voice.counted(kept, binding)))));
    }

    @Override
    public Either<Reason, NegotiationState> arrived(NegotiationReport.Arrived act) {
        return state instanceof Underway underway
                ? Either.right(NegotiationDeciding.arrived(law(), underway, happened))
                : Either.left(NOTHING_UNDERWAY.under(law()));
    }

    @Override
    public Either<Reason, NegotiationState> timePassed(NegotiationReport.TimePassed act) {
        return new FormRows(said()).timePassed(state);
    }

    private ContractLaw law() {
        return process.law();
    }

    private Option<Binding> binding(NegotiationReport word) {
        return word.fold(new TheirBinding(new Bindings(said(), state)));
    }

    /** The way of a letter excuses no delay of whoever ratified it. */
    private Option<Moment> expected(NegotiationReport.Accepted act) {
        return act.expected().filter(then -> ratified.isEmpty() || law().ratification() == Ratification.FROM_THE_WORD);
    }

    private Bench said() {
        return said(Utterance.theirs(happened));
    }

    private Bench said(Utterance word) {
        return new Bench(law(), ratified.getOrElse(word));
    }

    private Either<Reason, NegotiationState> noted(Either<Reason, NegotiationState> after) {
        return after.map(now -> now.with(now.file().spoken(Speaker.THEY, happened)));
    }

    private Either<Reason, NegotiationState> spoken(Either<Reason, NegotiationState> after) {
        return noted(after.map(now -> now.with(now.file().overtaken(Speaker.THEY))));
    }
}
