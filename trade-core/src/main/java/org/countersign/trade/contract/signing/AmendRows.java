package org.countersign.trade.contract.signing;

import static org.countersign.trade.contract.signing.Bench.to;
import static org.countersign.trade.contract.signing.ContractReason.*;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.contract.Amendment;
import org.countersign.trade.contract.Assent;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.FormClause;
import org.countersign.trade.contract.signing.ContractState.Amending;
import org.countersign.trade.contract.signing.ContractState.Effective;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.BindingAct;

/** Changes of a contract in force, and its end. Each fold names the states in the order of {@link ContractState}. */
record AmendRows(Bench bench) {

    Either<Reason, ContractState> proposed(ContractState state, Amendment amendment, Assent assent) {
        return inForce(
                state,
                effective -> opened(effective.file(), amendment, assent),
                amending -> amending.amendment().equals(amendment)
                        ? bench.none(KNOWN)
                        : amending.from() == bench.by()
                                ? bench.none(OPEN_AMENDMENT)
                                : opened(amending.file(), amendment, assent));
    }

    Either<Reason, ContractState> agreed(ContractState state, Digest amendment, Assent assent) {
        return inForce(state, effective -> bench.none(NO_AMENDMENT), amending -> {
            if (amending.from() == bench.by()) {
                return bench.none(OWN_AMENDMENT);
            }
            if (!amending.amendment().digest().equals(amendment)) {
                return bench.none(OTHER_CONTENT);
            }
            return amending.agreed().exists(old -> old.assent().equals(assent))
                    ? bench.none(KNOWN)
                    : given(amending.file(), amending.amendment(), assent)
                            .map(given -> settled(agreed(amending, Option.some(given)), bench.at()));
        });
    }

    Either<Reason, ContractState> relied(ContractState state) {
        return inForce(
                state,
                effective -> bench.none(NO_AMENDMENT),
                amending -> amending.isRelied()
                        ? bench.none(KNOWN)
                        : amending.agreed().isEmpty() || hasForm(amending)
                                ? bench.none(NOTHING_RELIED)
                                : to(settled(
                                        new Amending(
                                                amending.file(),
                                                amending.amendment(),
                                                amending.from(),
                                                amending.proposed(),
                                                amending.agreed(),
                                                true),
                                        bench.at())));
    }

    /** That it has ended: what is in force, or terms that bind without signatures. */
    Either<Reason, ContractState> ended(ContractState state, EndKind kind) {
        return state.fold(
                unconfirmed -> ended(unconfirmed.file(), kind),
                confirming -> ended(confirming.file(), kind),
                deviating -> ended(deviating.file(), kind),
                confirmed -> ended(confirmed.file(), kind),
                drafted -> ended(drafted.file(), kind),
                signedByUs -> ended(signedByUs.file(), kind),
                sent -> ended(sent.file(), kind),
                tabled -> ended(tabled.file(), kind),
                unratified -> ended(unratified.file(), kind),
                effective -> ended(effective.file(), kind),
                amending -> ended(amending.file(), kind),
                refused -> ended(refused.file(), kind),
                lapsed -> ended(lapsed.file(), kind),
                ended -> bench.none(ENDED));
    }

    private Either<Reason, ContractState> ended(ContractFile file, EndKind kind) {
        return file.bound().isEmpty() && file.versions().isEmpty()
                ? bench.none(NOT_BOUND)
                : to(new ContractState.Ended(file, kind, bench.at()));
    }

    /** The change takes effect once both sides stand by it with authority, in the form that the contract asks, or without it where one relied on it. */
    static ContractState settled(Amending amending, Moment at) {
        return amending.agreed()
                .filter(agreed -> agreed.authority().isYes()
                        && amending.proposed().authority().isYes()
                        && (amending.isRelied() || hasForm(amending)))
                .map(agreed -> changed(
                        amending,
                        Bench.later(
                                Bench.later(amending.proposed().from(), agreed.from()),
                                amending.isRelied() ? at : agreed.from())))
                .getOrElse(amending);
    }

    private static ContractState changed(Amending amending, Moment from) {
        return amending.amendment() instanceof Amendment.Change change
                ? new Effective(amending.file().with(new Version(change.next(), from)))
                : new ContractState.Ended(amending.file(), EndKind.AGREED, from);
    }

    private static boolean hasForm(Amending amending) {
        FormClause form = form(amending.file());
        return amending.proposed().assent().has(form)
                && amending.agreed().forAll(agreed -> agreed.assent().has(form));
    }

    /** What the contract in force asks of changes. */
    static FormClause form(ContractFile file) {
        return file.inForce().map(Contract::formClause).getOrElse(FormClause.NONE);
    }

    static Amending agreed(Amending amending, Option<Given> agreed) {
        return new Amending(
                amending.file(),
                amending.amendment(),
                amending.from(),
                amending.proposed(),
                agreed,
                amending.isRelied());
    }

    /** The terms by which the authority for a change is measured: the changed ones, or those that end. */
    static Option<Quotation> terms(ContractFile file, Amendment amendment) {
        return amendment instanceof Amendment.Change change
                ? Option.some(change.next().terms())
                : file.inForce().map(Contract::terms);
    }

    private Either<Reason, ContractState> opened(ContractFile file, Amendment amendment, Assent assent) {
        boolean isNext = file.inForce()
                .exists(now -> amendment instanceof Amendment.Change change
                        ? ContractFile.follows(now, change.next())
                        : amendment.of().contains(now.digest()));
        return isNext
                ? given(file, amendment, assent)
                        .map(given -> new Amending(file, amendment, bench.by(), given, Option.none(), false))
                : bench.none(OTHER_VERSION);
    }

    private Either<Reason, Given> given(ContractFile file, Amendment amendment, Assent assent) {
        return assent.signature()
                .flatMap(signature -> bench.wrong(signature, amendment.bytes()))
                .<Either<Reason, Given>>map(Either::left)
                .getOrElse(() -> Either.right(new Given(
                        assent,
                        bench.at(),
                        bench.at(),
                        terms(file, amendment)
                                .map(terms ->
                                        Bench.may(file, bench.side(), terms, assent.by(), BindingAct.AMEND, bench.at()))
                                .getOrElse(Truth.UNKNOWN))));
    }

    /** The rows that only a contract in force answers. */
    private Either<Reason, ContractState> inForce(
            ContractState state,
            Function<Effective, Either<Reason, ContractState>> whenEffective,
            Function<Amending, Either<Reason, ContractState>> whenAmending) {
        return state.fold(
                unconfirmed -> bench.none(NOT_EFFECTIVE),
                confirming -> bench.none(NOT_EFFECTIVE),
                deviating -> bench.none(NOT_EFFECTIVE),
                confirmed -> bench.none(NOT_EFFECTIVE),
                drafted -> bench.none(NOT_EFFECTIVE),
                signedByUs -> bench.none(NOT_EFFECTIVE),
                sent -> bench.none(NOT_EFFECTIVE),
                tabled -> bench.none(NOT_EFFECTIVE),
                unratified -> bench.none(UNRATIFIED),
                whenEffective,
                whenAmending,
                refused -> bench.none(NOT_EFFECTIVE),
                lapsed -> bench.none(NOT_EFFECTIVE),
                ended -> bench.none(ENDED));
    }
}
