package org.countersign.trade.contract.signing;

import static org.countersign.trade.contract.signing.Bench.to;
import static org.countersign.trade.contract.signing.ContractReason.*;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Supplier;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.contract.signing.ContractState.Confirming;
import org.countersign.trade.contract.signing.ContractState.Deviating;
import org.countersign.trade.contract.signing.ContractState.Lapsed;

/** Nobody answered. The fold names the states in the order of {@link ContractState}. */
record TimeRow(Bench bench) {

    Either<Reason, ContractState> passed(ContractState state) {
        return state.fold(
                unconfirmed -> bench.none(NOTHING_DUE),
                this::silent,
                this::silent,
                confirmed -> bench.none(NOTHING_DUE),
                drafted -> bench.none(NOTHING_DUE),
                signedByUs -> bench.none(NOTHING_DUE),
                sent -> after(
                        sent.answerBy(), () -> new Lapsed(sent.file(), sent.contract(), sent.ours(), sent.answerBy())),
                tabled -> bench.none(NOTHING_DUE),
                unratified -> bench.none(NOTHING_DUE),
                effective -> bench.none(NOTHING_DUE),
                amending -> bench.none(NOTHING_DUE),
                refused -> bench.none(NOTHING_DUE),
                lapsed -> bench.none(NOTHING_DUE),
                ended -> bench.none(ENDED));
    }

    /** They did not answer our letter. */
    private Either<Reason, ContractState> silent(Confirming confirming) {
        return bench.process()
                .silence()
                .confirmsAfter(confirming.sent(), confirming.letter().answerBy())
                .fold(
                        this::saysNothing,
                        end -> after(end, () -> new ConfirmRows(bench).stands(confirming.file(), confirming.letter())));
    }

    /** We did not answer theirs. Letters that cross and differ confirm nothing. */
    private Either<Reason, ContractState> silent(Deviating deviating) {
        Option<Moment> end = deviating.letter().isDefined()
                ? Option.none()
                : bench.process().silence().confirmsAfter(deviating.came(), Option.none());
        return end.fold(this::saysNothing, until -> after(until, () -> new ConfirmRows(bench).adopted(deviating)));
    }

    private Either<Reason, ContractState> saysNothing() {
        return bench.none(SILENCE);
    }

    private Either<Reason, ContractState> after(Moment end, Supplier<ContractState> then) {
        return bench.at().isPast(end).isYes()
                ? to(then.get())
                : Either.left(bench.reason(NOT_YET).with("until", end));
    }
}
