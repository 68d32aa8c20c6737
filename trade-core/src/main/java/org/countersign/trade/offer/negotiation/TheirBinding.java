package org.countersign.trade.offer.negotiation;

import io.vavr.control.Option;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.party.BindingAct;

/** To what their words would bind them. */
record TheirBinding(Bindings words) implements NegotiationReport.Cases<Option<Binding>> {
    @Override
    public Option<Binding> offered(NegotiationReport.Offered act) {
        return words.offer(act.proposal(), act.medium(), act.sent());
    }

    @Override
    public Option<Binding> resumed(NegotiationReport.Resumed act) {
        return words.resume(act.round(), act.medium(), act.sent());
    }

    @Override
    public Option<Binding> asked(NegotiationReport.Asked act) {
        return Option.none();
    }

    @Override
    public Option<Binding> sampleAsked(NegotiationReport.SampleAsked act) {
        return Option.none();
    }

    @Override
    public Option<Binding> answered(NegotiationReport.Answered act) {
        return Option.none();
    }

    @Override
    public Option<Binding> accepted(NegotiationReport.Accepted act) {
        return words.accept(act.round(), act.terms(), act.medium(), act.sent());
    }

    @Override
    public Option<Binding> rejected(NegotiationReport.Rejected act) {
        return words.refuse(act.medium(), act.sent());
    }

    @Override
    public Option<Binding> tookBack(NegotiationReport.TookBack act) {
        return words.takeBack(Medium.INSTANT);
    }

    @Override
    public Option<Binding> noticed(NegotiationReport.Noticed act) {
        return words.notice(act.sent());
    }

    @Override
    public Option<Binding> confirmed(NegotiationReport.Confirmed act) {
        return words.form(BindingAct.CONFIRM);
    }

    @Override
    public Option<Binding> signed(NegotiationReport.Signed act) {
        return words.form(BindingAct.SIGN);
    }

    @Override
    public Option<Binding> spokeFor(NegotiationReport.SpokeFor act) {
        return act.word().fold(this);
    }

    @Override
    public Option<Binding> ratified(NegotiationReport.Ratified act) {
        return Option.none();
    }

    @Override
    public Option<Binding> arrived(NegotiationReport.Arrived act) {
        return Option.none();
    }

    @Override
    public Option<Binding> timePassed(NegotiationReport.TimePassed act) {
        return Option.none();
    }
}
