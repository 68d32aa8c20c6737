package org.countersign.trade.offer.negotiation;

import io.vavr.control.Option;
import org.countersign.trade.party.BindingAct;

/** To what our words would bind us. */
record OurBinding(Bindings words) implements NegotiationDecision.Cases<Option<Binding>> {
    @Override
    public Option<Binding> offer(NegotiationDecision.Offer act) {
        return words.offer(act.proposal(), act.medium(), Option.none());
    }

    @Override
    public Option<Binding> resume(NegotiationDecision.Resume act) {
        return words.resume(act.round(), act.medium(), Option.none());
    }

    @Override
    public Option<Binding> ask(NegotiationDecision.Ask act) {
        return Option.none();
    }

    @Override
    public Option<Binding> askForSample(NegotiationDecision.AskForSample act) {
        return Option.none();
    }

    @Override
    public Option<Binding> answer(NegotiationDecision.Answer act) {
        return Option.none();
    }

    @Override
    public Option<Binding> accept(NegotiationDecision.Accept act) {
        return words.accept(act.round(), act.terms(), act.medium(), Option.none());
    }

    @Override
    public Option<Binding> reject(NegotiationDecision.Reject act) {
        return words.refuse(act.medium(), Option.none());
    }

    @Override
    public Option<Binding> takeBack(NegotiationDecision.TakeBack act) {
        return words.takeBack(act.medium());
    }

    @Override
    public Option<Binding> giveNotice(NegotiationDecision.GiveNotice act) {
        return words.notice(Option.none());
    }

    @Override
    public Option<Binding> confirm(NegotiationDecision.Confirm act) {
        return words.form(BindingAct.CONFIRM);
    }

    @Override
    public Option<Binding> sign(NegotiationDecision.Sign act) {
        return words.form(BindingAct.SIGN);
    }

    @Override
    public Option<Binding> speakFor(NegotiationDecision.SpeakFor act) {
        return act.word().fold(this);
    }

    @Override
    public Option<Binding> ratify(NegotiationDecision.Ratify act) {
        return Option.none();
    }
}
