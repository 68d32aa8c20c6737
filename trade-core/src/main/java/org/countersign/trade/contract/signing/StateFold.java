package org.countersign.trade.contract.signing;

import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.contract.signing.ContractState.Amending;
import org.countersign.trade.contract.signing.ContractState.Confirmed;
import org.countersign.trade.contract.signing.ContractState.Confirming;
import org.countersign.trade.contract.signing.ContractState.Deviating;
import org.countersign.trade.contract.signing.ContractState.Drafted;
import org.countersign.trade.contract.signing.ContractState.Effective;
import org.countersign.trade.contract.signing.ContractState.Ended;
import org.countersign.trade.contract.signing.ContractState.Lapsed;
import org.countersign.trade.contract.signing.ContractState.Refused;
import org.countersign.trade.contract.signing.ContractState.Sent;
import org.countersign.trade.contract.signing.ContractState.SignedByUs;
import org.countersign.trade.contract.signing.ContractState.Tabled;
import org.countersign.trade.contract.signing.ContractState.Unconfirmed;
import org.countersign.trade.contract.signing.ContractState.Unratified;

/** One answer for each state; Java 17 has no switch that knows all kinds of a sealed type. */
record StateFold<A>(
        Function<? super Unconfirmed, ? extends A> unconfirmed,
        Function<? super Confirming, ? extends A> confirming,
        Function<? super Deviating, ? extends A> deviating,
        Function<? super Confirmed, ? extends A> confirmed,
        Function<? super Drafted, ? extends A> drafted,
        Function<? super SignedByUs, ? extends A> signedByUs,
        Function<? super Sent, ? extends A> sent,
        Function<? super Tabled, ? extends A> tabled,
        Function<? super Unratified, ? extends A> unratified,
        Function<? super Effective, ? extends A> effective,
        Function<? super Amending, ? extends A> amending,
        Function<? super Refused, ? extends A> refused,
        Function<? super Lapsed, ? extends A> lapsed,
        Function<? super Ended, ? extends A> ended) {

    A of(ContractState state) {
        return this.early(state).getOrElse(() -> late(state));
    }

    private Option<A> early(ContractState state) {
        return state instanceof Unconfirmed s
                ? Option.some(unconfirmed.apply(s))
                : state instanceof Confirming s
                        ? Option.some(confirming.apply(s))
                        : state instanceof Deviating s
                                ? Option.some(deviating.apply(s))
                                : state instanceof Confirmed s
                                        ? Option.some(confirmed.apply(s))
                                        : state instanceof Drafted s
                                                ? Option.some(drafted.apply(s))
                                                : state instanceof SignedByUs s
                                                        ? Option.some(signedByUs.apply(s))
                                                        : state instanceof Sent s
                                                                ? Option.some(sent.apply(s))
                                                                : Option.none();
    }

    private A late(ContractState state) {
        return state instanceof Tabled s
                ? tabled.apply(s)
                : state instanceof Unratified s
                        ? unratified.apply(s)
                        : state instanceof Effective s
                                ? effective.apply(s)
                                : state instanceof Amending s
                                        ? amending.apply(s)
                                        : state instanceof Refused s
                                                ? refused.apply(s)
                                                : state instanceof Lapsed s
                                                        ? lapsed.apply(s)
                                                        : ended.apply((Ended) state);
    }
}
