package org.countersign.trade.contract.signing;

import static org.countersign.trade.contract.signing.Bench.to;
import static org.countersign.trade.contract.signing.ContractReason.*;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.Signature;
import org.countersign.trade.contract.signing.ContractState.Effective;
import org.countersign.trade.contract.signing.ContractState.Lapsed;
import org.countersign.trade.contract.signing.ContractState.Sent;
import org.countersign.trade.contract.signing.ContractState.SignedByUs;
import org.countersign.trade.contract.signing.ContractState.Tabled;
import org.countersign.trade.contract.signing.ContractState.Unratified;
import org.countersign.trade.party.BindingAct;

/** Signatures, and texts of theirs. Each fold names the states in the order of {@link ContractState}. */
record SignRows(Bench bench) {

    /** We sign. */
    Either<Reason, ContractState> signed(ContractState state, Signature signature) {
        return state.fold(
                unconfirmed -> bench.none(NO_TEXT),
                confirming -> bench.none(NO_TEXT),
                deviating -> bench.none(NO_TEXT),
                confirmed -> bench.none(NO_TEXT),
                drafted -> byUs(drafted.file(), drafted.contract(), signature),
                signedByUs -> signedByUs.ours().authority().isYes()
                        ? bench.none(SIGNED)
                        : byUs(signedByUs.file(), signedByUs.contract(), signature),
                sent -> bench.none(SIGNED),
                tabled -> byUs(tabled, signature),
                unratified -> byUs(unratified, signature),
                effective -> bench.none(EFFECTIVE),
                amending -> bench.none(EFFECTIVE),
                refused -> bench.none(REFUSED),
                lapsed -> bench.none(LAPSED),
                ended -> bench.none(ENDED));
    }

    private Either<Reason, ContractState> byUs(ContractFile file, Contract contract, Signature signature) {
        return signing(file, contract, signature).map(ours -> new SignedByUs(file, contract, ours));
    }

    private Either<Reason, ContractState> byUs(Tabled tabled, Signature signature) {
        return tabled.theirs()
                .fold(
                        () -> byUs(tabled.file(), tabled.contract(), signature),
                        theirs -> signing(tabled.file(), tabled.contract(), signature)
                                .map(ours -> settled(tabled.file(), tabled.contract(), ours, theirs)));
    }

    /** Somebody else signs for the same side, because the first signature does not bind. */
    private Either<Reason, ContractState> byUs(Unratified state, Signature signature) {
        return state.ours().authority().isYes()
                ? bench.none(SIGNED)
                : signing(state.file(), state.contract(), signature)
                        .map(ours -> settled(state.file(), state.contract(), ours, state.theirs()));
    }

    /** They sign. */
    Either<Reason, ContractState> countersigned(ContractState state, Signature signature) {
        return state.fold(
                unconfirmed -> bench.none(NO_TEXT),
                confirming -> bench.none(NO_TEXT),
                deviating -> bench.none(NO_TEXT),
                confirmed -> bench.none(NO_TEXT),
                drafted -> bench.none(NO_TEXT),
                signedByUs -> bench.none(NO_TEXT),
                sent -> byThem(sent, signature),
                tabled -> byThem(tabled, signature),
                unratified -> byThem(unratified, signature),
                effective -> bench.none(isInForce(effective, signature) ? KNOWN : EFFECTIVE),
                amending -> bench.none(isInForce(amending, signature) ? KNOWN : EFFECTIVE),
                refused -> bench.none(REFUSED),
                lapsed -> byThem(lapsed, signature),
                ended -> bench.none(ENDED));
    }

    /** In time if anybody's being bound depends on it. */
    private Either<Reason, ContractState> byThem(Sent sent, Signature signature) {
        Truth late = sent.file().bound().isDefined() ? Truth.NO : bench.at().isPast(sent.answerBy());
        return signing(sent.file(), sent.contract(), signature).flatMap(theirs -> switch (late) {
            case YES -> to(late(sent.file(), sent.contract(), theirs));
            case UNKNOWN -> bench.none(UNCLEAR);
            case NO -> to(settled(sent.file(), sent.contract(), sent.ours(), theirs));
        });
    }

    private Either<Reason, ContractState> byThem(Tabled tabled, Signature signature) {
        return tabled.theirs().exists(old -> old.authority().isYes())
                ? bench.none(SIGNED)
                : signing(tabled.file(), tabled.contract(), signature)
                        .map(theirs -> new Tabled(
                                tabled.file(), tabled.contract(), Option.some(theirs), tabled.as(), tabled.ours()));
    }

    private Either<Reason, ContractState> byThem(Unratified state, Signature signature) {
        return state.theirs().authority().isYes()
                ? bench.none(SIGNED)
                : signing(state.file(), state.contract(), signature)
                        .map(theirs -> settled(state.file(), state.contract(), state.ours(), theirs));
    }

    /** Where the terms bind already the paper is only completed; where they do not, it is for us to let it stand. */
    private Either<Reason, ContractState> byThem(Lapsed lapsed, Signature signature) {
        return signing(lapsed.file(), lapsed.contract(), signature)
                .map(theirs -> lapsed.file().bound().isDefined()
                        ? settled(lapsed.file(), lapsed.contract(), lapsed.ours(), theirs)
                        : late(lapsed.file(), lapsed.contract(), theirs));
    }

    /** They put a text before us. */
    Either<Reason, ContractState> presented(ContractState state, Contract contract, Option<Signature> signature) {
        return state.fold(
                unconfirmed -> own(unconfirmed, contract, signature, Option.none()),
                confirming -> own(confirming, contract, signature, Option.none()),
                deviating -> own(deviating, contract, signature, Option.none()),
                confirmed -> own(confirmed, contract, signature, Option.none()),
                drafted -> own(drafted, contract, signature, Option.some(drafted.contract())),
                signedByUs -> own(signedByUs, contract, signature, Option.some(signedByUs.contract())),
                sent -> sent.contract().equals(contract)
                        ? signature.fold(() -> bench.none(KNOWN), one -> byThem(sent, one))
                        : tabled(sent, contract, signature, as(sent.file()), Option.some(sent.contract())),
                tabled -> again(tabled, contract, signature),
                unratified -> bench.none(UNRATIFIED),
                effective -> bench.none(EFFECTIVE),
                amending -> bench.none(EFFECTIVE),
                refused -> own(refused, contract, signature, Option.none()),
                lapsed -> lapsed.contract().equals(contract)
                        ? signature.fold(() -> bench.none(LAPSED), one -> byThem(lapsed, one))
                        : tabled(lapsed, contract, signature, as(lapsed.file()), Option.some(lapsed.contract())),
                ended -> bench.none(ENDED));
    }

    /** Both signatures are there: it takes effect if both bind, at the later of the two. */
    static ContractState settled(ContractFile file, Contract contract, Signing ours, Signing theirs) {
        return ours.authority().isYes() && theirs.authority().isYes()
                ? new Effective(file.with(new Version(contract, Bench.later(ours.from(), theirs.from()))))
                : new Unratified(file, contract, ours, theirs);
    }

    private static ContractState late(ContractFile file, Contract contract, Signing theirs) {
        return new Tabled(file, contract, Option.some(theirs), TabledAs.LATE, Option.some(contract));
    }

    private Either<Reason, ContractState> own(
            ContractState state, Contract contract, Option<Signature> signature, Option<Contract> ours) {
        return tabled(state, contract, signature, TabledAs.OWN_TEXT, ours);
    }

    private static TabledAs as(ContractFile file) {
        return file.bound().isDefined() ? TabledAs.MODIFICATION : TabledAs.COUNTER_OFFER;
    }

    private Either<Reason, ContractState> again(Tabled tabled, Contract contract, Option<Signature> signature) {
        if (tabled.contract().equals(contract)) {
            return signature.fold(() -> bench.none(KNOWN), one -> byThem(tabled, one));
        }
        TabledAs as = tabled.as() == TabledAs.OWN_TEXT ? TabledAs.OWN_TEXT : as(tabled.file());
        return tabled(tabled, contract, signature, as, tabled.ours());
    }

    private Either<Reason, ContractState> tabled(
            ContractState state, Contract contract, Option<Signature> signature, TabledAs as, Option<Contract> ours) {
        ContractFile file = state.file();
        if (contract.version() > 1) {
            return bench.none(OTHER_VERSION);
        }
        return signature.fold(
                () -> to(new Tabled(file, contract, Option.none(), as, ours)),
                one -> signing(file, contract, one)
                        .map(theirs -> new Tabled(file, contract, Option.some(theirs), as, ours)));
    }

    private Either<Reason, Signing> signing(ContractFile file, Contract contract, Signature signature) {
        return bench.wrong(signature, contract.bytes())
                .<Either<Reason, Signing>>map(Either::left)
                .getOrElse(() -> Either.right(new Signing(
                        signature,
                        bench.at(),
                        bench.at(),
                        Bench.may(file, bench.side(), contract.terms(), signature.by(), BindingAct.SIGN, bench.at()))));
    }

    private static boolean isInForce(ContractState state, Signature signature) {
        return state.file().inForce().exists(contract -> contract.digest().equals(signature.content()));
    }
}
