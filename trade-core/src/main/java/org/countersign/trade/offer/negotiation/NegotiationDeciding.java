package org.countersign.trade.offer.negotiation;

import static org.countersign.trade.offer.negotiation.NegotiationReason.NO_SUCH_WORD;
import static org.countersign.trade.offer.negotiation.NegotiationReason.UNDERWAY;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.offer.law.ContractLaw;
import org.countersign.trade.offer.law.Counts;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Ratification;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.offer.negotiation.NegotiationState.Underway;

/** What our words do: the rows, said by us; what travels counts when it has arrived, a ratified word as the law lets it. */
record NegotiationDeciding(
        NegotiationProcess process, NegotiationState state, Moment happened, Option<Utterance> ratified)
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
        return noted(new FormRows(said()).asked(state, false, act.words()));
    }

    @Override
    public Either<Reason, NegotiationState> askForSample(NegotiationDecision.AskForSample act) {
        return noted(new FormRows(said()).asked(state, true, act.words()));
    }

    @Override
    public Either<Reason, NegotiationState> answer(NegotiationDecision.Answer act) {
        return noted(new FormRows(said()).answered(state));
    }

    @Override
    public Either<Reason, NegotiationState> accept(NegotiationDecision.Accept act) {
        Either<Reason, NegotiationState> now = new AcceptRows(said(act.medium()))
                .accepted(state, new AcceptRows.Yes(act.round(), act.terms(), expected(act)));
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

    @Override
    public Either<Reason, NegotiationState> speakFor(NegotiationDecision.SpeakFor act) {
        return act.word()
                .fold(this)
                .flatMap(asIf -> voice(act)
                        .against(binding(act.word()))
                        .<Either<Reason, NegotiationState>>map(Either::left)
                        .getOrElse(() -> Either.right(asIf)));
    }

    /** What somebody of ours said who might not: it went out, and is kept. */
    NegotiationState carriedOut(NegotiationDecision.SpeakFor act) {
        Truth may = voice(act).may(binding(act.word()));
        Either<Reason, NegotiationState> asIf = act.word().fold(this);
        return may.isYes()
                ? state
                : noted(asIf.map(after -> voice(act).kept(act.word(), may, after)))
                        .getOrElse(state);
    }

    @Override
    public Either<Reason, NegotiationState> ratify(NegotiationDecision.Ratify act) {
        return state.file()
                .unratified(act.word())
                .flatMap(kept -> kept.ours()
                        .flatMap(word -> binding(word).map(binding -> ratify(kept, word, binding, act.who()))))
                .getOrElse(() -> Either.left(NO_SUCH_WORD.under(law())));
    }

    private Either<Reason, NegotiationState> ratify(
            Unratified kept, NegotiationDecision word, Binding binding, PersonRef who) {
        Voice voice = new Voice(process, state, who, kept.company(), happened);
        return voice.againstRatifying(kept, binding)
                .<Either<Reason, NegotiationState>>map(Either::left)
                .getOrElse(() -> word.fold(
                        new NegotiationDeciding(process, state, happened, Option.some(voice.counted(kept, binding)))));
    }

    private ContractLaw law() {
        return process.law();
    }

    private Voice voice(NegotiationDecision.SpeakFor act) {
        return new Voice(process, state, act.who(), act.company(), happened);
    }

    private Option<Binding> binding(NegotiationDecision word) {
        return word.fold(new OurBinding(new Bindings(said(), state)));
    }

    private Option<Moment> expected(NegotiationDecision.Accept act) {
        return act.expected().filter(then -> ratified.isEmpty() || law().ratification() == Ratification.FROM_THE_WORD);
    }

    private Bench said() {
        return new Bench(law(), ratified.getOrElse(() -> Utterance.ours(happened)));
    }

    private Bench said(Medium medium) {
        return new Bench(law(), ratified.getOrElse(() -> Utterance.ours(medium, happened, happened)));
    }

    private boolean countsOnDispatch(Medium medium) {
        return Bench.standing(state).exists(offer -> law().acceptance(offer, medium) == Counts.ON_DISPATCH);
    }

    private Either<Reason, NegotiationState> travelling(
            NegotiationDecision act, Medium medium, Either<Reason, NegotiationState> atOnce) {
        if (ratified.isDefined() || !medium.travels()) {
            return atOnce;
        }
        return state instanceof Underway
                ? Either.left(UNDERWAY.under(law()))
                : atOnce.map(now -> new Underway(state, act, happened));
    }

    private Either<Reason, NegotiationState> noted(Either<Reason, NegotiationState> after) {
        return after.map(now -> now.with(now.file().spoken(Speaker.WE, happened)));
    }

    private Either<Reason, NegotiationState> spoken(Either<Reason, NegotiationState> after) {
        return noted(after.map(now -> now.with(now.file().overtaken(Speaker.WE))));
    }
}
