package org.countersign.trade.contract.signing;

import static org.countersign.trade.contract.signing.Bench.to;
import static org.countersign.trade.contract.signing.ContractReason.*;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.contract.ConfirmationLetter;
import org.countersign.trade.contract.signing.ContractState.Confirmed;
import org.countersign.trade.contract.signing.ContractState.Confirming;
import org.countersign.trade.contract.signing.ContractState.Deviating;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Form;

/** Letters that confirm, and their answers. Each fold names the states in the order of {@link ContractState}. */
record ConfirmRows(Bench bench) {

    Either<Reason, ContractState> letter(ContractState state, ConfirmationLetter letter) {
        return state.fold(
                unconfirmed -> sent(unconfirmed, letter),
                confirming -> confirming.letter().equals(letter) ? bench.none(KNOWN) : sent(confirming, letter),
                deviating -> sent(deviating, letter),
                confirmed -> bench.none(CONFIRMED),
                drafted -> bench.none(CONFIRMED),
                signedByUs -> bench.none(CONFIRMED),
                sent -> bench.none(WITH_THEM),
                tabled -> bench.none(TABLED),
                unratified -> bench.none(UNRATIFIED),
                effective -> bench.none(EFFECTIVE),
                amending -> bench.none(EFFECTIVE),
                refused -> sent(refused, letter),
                lapsed -> sent(lapsed, letter),
                ended -> bench.none(ENDED));
    }

    Either<Reason, ContractState> confirmed(ContractState state, Digest letter) {
        return state.fold(
                unconfirmed -> bench.none(NO_LETTER),
                confirming -> confirmed(confirming.file(), confirming.letter(), letter),
                deviating -> deviating
                        .letter()
                        .fold(() -> bench.none(NO_LETTER), ours -> confirmed(deviating.file(), ours, letter)),
                confirmed -> bench.none(CONFIRMED),
                drafted -> bench.none(CONFIRMED),
                signedByUs -> bench.none(CONFIRMED),
                sent -> bench.none(CONFIRMED),
                tabled -> bench.none(TABLED),
                unratified -> bench.none(UNRATIFIED),
                effective -> bench.none(EFFECTIVE),
                amending -> bench.none(EFFECTIVE),
                refused -> bench.none(REFUSED),
                lapsed -> bench.none(LAPSED),
                ended -> bench.none(ENDED));
    }

    Either<Reason, ContractState> deviated(ContractState state, Quotation terms) {
        return state.fold(
                unconfirmed -> to(theirs(unconfirmed.file(), terms)),
                confirming -> confirming.letter().apart(terms).terms().isEmpty()
                        ? to(stands(confirming.file(), confirming.letter()))
                        : to(new Deviating(confirming.file(), Option.some(confirming.letter()), terms, bench.at())),
                deviating -> deviating.theirs().equals(terms)
                        ? bench.none(KNOWN)
                        : to(new Deviating(deviating.file(), deviating.letter(), terms, bench.at())),
                confirmed -> bench.none(CONFIRMED),
                drafted -> bench.none(CONFIRMED),
                signedByUs -> bench.none(CONFIRMED),
                sent -> bench.none(CONFIRMED),
                tabled -> bench.none(TABLED),
                unratified -> bench.none(UNRATIFIED),
                effective -> bench.none(EFFECTIVE),
                amending -> bench.none(EFFECTIVE),
                refused -> to(theirs(refused.file(), terms)),
                lapsed -> to(theirs(lapsed.file(), terms)),
                ended -> bench.none(ENDED));
    }

    Either<Reason, ContractState> adopted(ContractState state) {
        return state.fold(
                unconfirmed -> bench.none(NOTHING_OF_THEIRS),
                confirming -> bench.none(NOTHING_OF_THEIRS),
                deviating -> to(adopted(deviating)),
                confirmed -> bench.none(CONFIRMED),
                drafted -> bench.none(CONFIRMED),
                signedByUs -> bench.none(CONFIRMED),
                sent -> bench.none(CONFIRMED),
                tabled -> bench.none(TABLED),
                unratified -> bench.none(UNRATIFIED),
                effective -> bench.none(EFFECTIVE),
                amending -> bench.none(EFFECTIVE),
                refused -> bench.none(REFUSED),
                lapsed -> bench.none(LAPSED),
                ended -> bench.none(ENDED));
    }

    /** The terms of the letter stand, and bind from when its form lets them. */
    ContractState stands(ContractFile file, ConfirmationLetter letter) {
        return new Confirmed(file.confirmed(letter.terms(), since(file, letter.form())));
    }

    /** Their terms stand, as if they had been agreed then. */
    ContractState adopted(Deviating deviating) {
        Form form = deviating.letter().map(ConfirmationLetter::form).getOrElse(Form.NONE);
        return new Confirmed(deviating.file().confirmed(deviating.theirs(), since(deviating.file(), form)));
    }

    private Option<Moment> since(ContractFile file, Form form) {
        return form == Form.SIGNATURES ? file.bound() : file.bound().orElse(Option.some(bench.at()));
    }

    private Either<Reason, ContractState> confirmed(ContractFile file, ConfirmationLetter ours, Digest letter) {
        return ours.digest().equals(letter) ? to(stands(file, ours)) : bench.none(OTHER_CONTENT);
    }

    private Either<Reason, ContractState> sent(ContractState state, ConfirmationLetter letter) {
        if (letter.by() != bench.side()) {
            return bench.none(OTHER_SIDE);
        }
        Option<Moment> since = state.file().bound().orElse(letter.bindsSince());
        return to(new Confirming(state.file().confirming(since), letter, bench.at()));
    }

    private ContractState theirs(ContractFile file, Quotation terms) {
        return new Deviating(file, Option.none(), terms, bench.at());
    }
}
