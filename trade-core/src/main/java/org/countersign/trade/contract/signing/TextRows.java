package org.countersign.trade.contract.signing;

import static org.countersign.trade.contract.signing.Bench.to;
import static org.countersign.trade.contract.signing.ContractReason.*;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.contract.ConfirmationLetter;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.signing.ContractState.Confirmed;
import org.countersign.trade.contract.signing.ContractState.Drafted;
import org.countersign.trade.contract.signing.ContractState.Effective;
import org.countersign.trade.contract.signing.ContractState.Sent;
import org.countersign.trade.contract.signing.ContractState.Unconfirmed;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.law.Speaker;

/** Texts of ours: drawn up, sent, taken back, and what is said no to. Each fold names the states in the order of {@link ContractState}. */
record TextRows(Bench bench) {
    /** So many differences are named; nobody reads more on one line. */
    private static final int NAMED = 12;

    Either<Reason, ContractState> drafted(ContractState state, Contract contract) {
        return state.fold(
                unconfirmed -> bench.none(NOT_CONFIRMED),
                confirming -> bench.none(NOT_CONFIRMED),
                deviating -> bench.none(NOT_CONFIRMED),
                confirmed -> drafted(confirmed.file(), contract),
                drafted -> drafted.contract().equals(contract) ? bench.none(KNOWN) : drafted(drafted.file(), contract),
                signedByUs -> drafted(signedByUs.file(), contract),
                sent -> bench.none(WITH_THEM),
                tabled -> drafted(tabled.file(), contract),
                unratified -> bench.none(UNRATIFIED),
                effective -> bench.none(EFFECTIVE),
                amending -> bench.none(EFFECTIVE),
                refused -> drafted(refused.file(), contract),
                lapsed -> drafted(lapsed.file(), contract),
                ended -> bench.none(ENDED));
    }

    private Either<Reason, ContractState> drafted(ContractFile file, Contract contract) {
        if (contract.version() > 1) {
            return bench.none(OTHER_VERSION);
        }
        return file.confirmed().fold(() -> bench.none(NOT_CONFIRMED), terms -> {
            Seq<String> differing = contract.apart(terms)
                    .terms()
                    .map(change -> change.change().path().toString());
            return differing.isEmpty()
                    ? to(new Drafted(file, contract))
                    : Either.left(bench.reason(DIFFERS)
                            .with("fields", differing.take(NAMED).mkString(", "))
                            .with("count", differing.size()));
        });
    }

    /** A text that was drawn up although it should not have been is there as long as none of theirs or of both stands. */
    ContractState drawnUp(ContractState state, Contract contract) {
        ContractState text = new Drafted(state.file(), contract);
        return contract.version() > 1
                ? state
                : state.fold(
                        unconfirmed -> text,
                        confirming -> text,
                        deviating -> text,
                        confirmed -> text,
                        drafted -> text,
                        signedByUs -> text,
                        sent -> sent,
                        tabled -> text,
                        unratified -> unratified,
                        effective -> effective,
                        amending -> amending,
                        refused -> text,
                        lapsed -> text,
                        ended -> ended);
    }

    Either<Reason, ContractState> sent(ContractState state, Moment answerBy) {
        return state.fold(
                unconfirmed -> bench.none(NO_TEXT),
                confirming -> bench.none(NO_TEXT),
                deviating -> bench.none(NO_TEXT),
                confirmed -> bench.none(NO_TEXT),
                drafted -> bench.none(NOT_SIGNED),
                signedByUs -> bench.at().isPast(answerBy).isYes()
                        ? bench.none(PAST)
                        : to(new Sent(signedByUs.file(), signedByUs.contract(), signedByUs.ours(), answerBy)),
                sent -> bench.none(WITH_THEM),
                tabled -> bench.none(TABLED),
                unratified -> bench.none(UNRATIFIED),
                effective -> bench.none(EFFECTIVE),
                amending -> bench.none(EFFECTIVE),
                refused -> bench.none(REFUSED),
                lapsed -> bench.none(LAPSED),
                ended -> bench.none(ENDED));
    }

    Either<Reason, ContractState> takenBack(ContractState state) {
        return state.fold(
                unconfirmed -> bench.none(NOTHING_SENT),
                confirming -> isFirm(confirming.letter()) ? bench.none(FIRM) : to(new Unconfirmed(confirming.file())),
                deviating -> bench.none(NOTHING_SENT),
                confirmed -> bench.none(NOTHING_SENT),
                drafted -> bench.none(NOTHING_SENT),
                signedByUs -> to(new Drafted(signedByUs.file(), signedByUs.contract())),
                this::takenBack,
                tabled -> bench.none(NOTHING_SENT),
                unratified -> bench.none(UNRATIFIED),
                effective -> bench.none(NO_AMENDMENT),
                amending ->
                        amending.from() == bench.by() ? to(new Effective(amending.file())) : bench.none(NO_AMENDMENT),
                refused -> bench.none(NOTHING_SENT),
                lapsed -> bench.none(NOTHING_SENT),
                ended -> bench.none(ENDED));
    }

    /** While nobody is bound, a signed text that waits until a day is a firm offer (CISG 16(2)(a)); where the terms bind, it is paper. */
    private Either<Reason, ContractState> takenBack(Sent sent) {
        if (sent.file().bound().isEmpty() && !bench.at().isPast(sent.answerBy()).isYes()) {
            return bench.none(FIRM);
        }
        return to(sent.file().confirmed().isDefined() ? new Confirmed(sent.file()) : new Unconfirmed(sent.file()));
    }

    private boolean isFirm(ConfirmationLetter letter) {
        return letter.form() == Form.CONFIRMATION
                && letter.answerBy().exists(until -> !bench.at().isPast(until).isYes());
    }

    /** One side says no to what the other put before it, or lets go of what it put there itself. */
    Either<Reason, ContractState> refused(ContractState state, String why) {
        ContractReason nothing = bench.isOurs() ? NOTHING_OF_THEIRS : NOTHING_SENT;
        return state.fold(
                unconfirmed -> bench.none(nothing),
                confirming -> bench.isOurs()
                        ? bench.none(NOTHING_OF_THEIRS)
                        : to(new ContractState.Refused(confirming.file(), why)),
                deviating -> to(new ContractState.Refused(deviating.file(), why)),
                confirmed -> bench.none(nothing),
                drafted -> bench.none(nothing),
                signedByUs -> bench.none(nothing),
                sent -> bench.isOurs() ? bench.none(NOTHING_OF_THEIRS) : to(Bench.refused(sent.file(), why)),
                tabled -> to(Bench.refused(tabled.file(), why)),
                unratified -> to(Bench.refused(unratified.file(), why)),
                effective -> bench.none(bench.isOurs() ? NOTHING_OF_THEIRS : EFFECTIVE),
                amending -> bench.isOurs() && amending.from() == Speaker.WE
                        ? bench.none(NOTHING_OF_THEIRS)
                        : to(new Effective(amending.file())),
                refused -> bench.none(REFUSED),
                lapsed -> bench.none(LAPSED),
                ended -> bench.none(ENDED));
    }
}
