package org.countersign.trade.offer.negotiation;

import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.law.Round;
import org.countersign.trade.party.BindingAct;

/** To what words bind in a state, whoever says them: questions, answers and proposals that bind nobody need no authority. */
record Bindings(Bench bench, NegotiationState state) {

    Option<Binding> offer(Proposal proposal, Medium medium, Option<Moment> sent) {
        return Option.when(
                bench.noOffer(proposal).isEmpty(),
                () -> new Binding(BindingAct.OFFER, Option.some(proposal.terms()), medium, sent));
    }

    Option<Binding> resume(int round, Medium medium, Option<Moment> sent) {
        return state.file().round(round).flatMap(earlier -> offer(earlier.proposal(), medium, sent));
    }

    Option<Binding> accept(Option<Integer> round, Option<Quotation> terms, Medium medium, Option<Moment> sent) {
        Option<Quotation> offered =
                round.flatMap(state.file()::round).map(named -> named.proposal().terms());
        return Option.some(new Binding(BindingAct.ACCEPT, terms.orElse(offered).orElse(onTheTable()), medium, sent));
    }

    /** Whoever may say yes may say no. */
    Option<Binding> refuse(Medium medium, Option<Moment> sent) {
        return Option.some(new Binding(BindingAct.ACCEPT, onTheTable(), medium, sent));
    }

    /** Whoever may say a word may take it back. */
    Option<Binding> takeBack(Medium medium) {
        BindingAct taken = Bench.standing(state).exists(bench::isOwn) ? BindingAct.OFFER : BindingAct.ACCEPT;
        return Option.some(new Binding(taken, onTheTable(), medium, Option.none()));
    }

    /** What an offeror says about an acceptance decides whether there is a contract. */
    Option<Binding> notice(Option<Moment> sent) {
        return Option.some(new Binding(BindingAct.ACCEPT, onTheTable(), Medium.INSTANT, sent));
    }

    Option<Binding> form(BindingAct act) {
        return Option.some(new Binding(act, agreed(state), Medium.INSTANT, Option.none()));
    }

    private Option<Quotation> onTheTable() {
        return Bench.standing(state).map(Round::proposal).map(Proposal::terms).orElse(() -> agreed(state));
    }

    private static Option<Quotation> agreed(NegotiationState state) {
        if (state instanceof NegotiationState.Underway underway) {
            return agreed(underway.before());
        }
        return state instanceof NegotiationState.Agreed agreed
                ? Option.some(agreed.acceptance().terms())
                : Option.none();
    }
}
