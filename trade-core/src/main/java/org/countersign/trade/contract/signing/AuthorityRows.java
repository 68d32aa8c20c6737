package org.countersign.trade.contract.signing;

import static org.countersign.trade.contract.signing.Bench.to;
import static org.countersign.trade.contract.signing.ContractReason.*;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.contract.Authorities;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.signing.ContractState.Amending;
import org.countersign.trade.contract.signing.ContractState.Lapsed;
import org.countersign.trade.contract.signing.ContractState.Sent;
import org.countersign.trade.contract.signing.ContractState.SignedByUs;
import org.countersign.trade.contract.signing.ContractState.Tabled;
import org.countersign.trade.contract.signing.ContractState.Unratified;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.party.BindingAct;
import org.countersign.trade.party.BindingAuthority;

/** Who may bind whom: shown, ended, made good. Each fold names the states in the order of {@link ContractState}. */
record AuthorityRows(Bench bench) {

    /** What is shown now may have been so before: whatever waits for it is looked at again, as of when it was done. */
    Either<Reason, ContractState> shown(ContractState state, BindingAuthority authority) {
        Authorities known = state.file().authorities();
        return known.shown().contains(authority)
                ? bench.none(KNOWN)
                : to(lookedAtAgain(state.with(state.file().with(known.with(authority)))));
    }

    /** What was done before stays as it was. */
    Either<Reason, ContractState> ended(ContractState state, String company, String person) {
        Authorities known = state.file().authorities();
        return known.of(company, person).exists(one -> Authorities.isOpenAfter(one, bench.at()))
                ? to(state.with(state.file().with(known.ended(company, person, bench.at()))))
                : bench.none(NO_AUTHORITY);
    }

    Either<Reason, ContractState> ratified(ContractState state, Digest content, PersonRef by) {
        Word word = new Word(content, by);
        return state.fold(
                unconfirmed -> bench.none(NOTHING_TO_RATIFY),
                confirming -> bench.none(NOTHING_TO_RATIFY),
                deviating -> bench.none(NOTHING_TO_RATIFY),
                confirmed -> bench.none(NOTHING_TO_RATIFY),
                drafted -> bench.none(NOTHING_TO_RATIFY),
                signedByUs -> bench.isOurs() ? ratified(signedByUs, word) : bench.none(NOTHING_TO_RATIFY),
                sent -> bench.isOurs() ? ratified(sent, word) : bench.none(NOTHING_TO_RATIFY),
                tabled -> bench.isOurs() ? bench.none(NOTHING_TO_RATIFY) : ratified(tabled, word),
                unratified -> ratified(unratified, word),
                effective -> bench.none(NOTHING_TO_RATIFY),
                amending -> ratified(amending, word),
                refused -> bench.none(NOTHING_TO_RATIFY),
                lapsed -> bench.none(NOTHING_TO_RATIFY),
                ended -> bench.none(ENDED));
    }

    private Either<Reason, ContractState> ratified(SignedByUs state, Word word) {
        return made(state.file(), state.contract(), state.ours(), word)
                .map(ours -> new SignedByUs(state.file(), state.contract(), ours));
    }

    private Either<Reason, ContractState> ratified(Sent state, Word word) {
        return made(state.file(), state.contract(), state.ours(), word)
                .map(ours -> new Sent(state.file(), state.contract(), ours, state.answerBy()));
    }

    private Either<Reason, ContractState> ratified(Tabled state, Word word) {
        return state.theirs()
                .fold(
                        () -> bench.none(NOTHING_TO_RATIFY),
                        theirs -> made(state.file(), state.contract(), theirs, word)
                                .map(made -> with(state, made)));
    }

    private Either<Reason, ContractState> ratified(Unratified state, Word word) {
        Signing given = bench.isOurs() ? state.ours() : state.theirs();
        return made(state.file(), state.contract(), given, word)
                .map(made -> SignRows.settled(
                        state.file(),
                        state.contract(),
                        bench.isOurs() ? made : state.ours(),
                        bench.isOurs() ? state.theirs() : made));
    }

    /** What is ratified, and by whom. */
    private record Word(Digest content, PersonRef by) {}

    private Either<Reason, Signing> made(ContractFile file, Contract contract, Signing signing, Word word) {
        if (signing.authority().isYes()) {
            return Either.left(bench.reason(NOTHING_TO_RATIFY));
        }
        return contract.digest().equals(word.content())
                ? by(file, contract.terms(), word.by(), BindingAct.SIGN)
                        .map(may -> signing.ratified(counts(signing.at())))
                : Either.left(bench.reason(OTHER_CONTENT));
    }

    private Either<Reason, ContractState> ratified(Amending amending, Word word) {
        Option<Given> given = amending.from() == bench.by() ? Option.some(amending.proposed()) : amending.agreed();
        return given.filter(one -> !one.authority().isYes())
                .fold(
                        () -> bench.none(NOTHING_TO_RATIFY),
                        one -> amending.amendment().digest().equals(word.content())
                                ? by(amending.file(), AmendRows.terms(amending.file(), amending.amendment()), word.by())
                                        .map(may -> made(amending, one.ratified(counts(one.at()))))
                                : bench.none(OTHER_CONTENT));
    }

    private ContractState made(Amending amending, Given ratified) {
        return AmendRows.settled(
                amending.from() == bench.by()
                        ? new Amending(
                                amending.file(),
                                amending.amendment(),
                                amending.from(),
                                ratified,
                                amending.agreed(),
                                amending.isRelied())
                        : AmendRows.agreed(amending, Option.some(ratified)),
                bench.at());
    }

    private Either<Reason, Truth> by(ContractFile file, Option<Quotation> terms, PersonRef who) {
        return terms.fold(
                () -> Either.left(bench.reason(AUTHORITY_UNKNOWN)), known -> by(file, known, who, BindingAct.AMEND));
    }

    /** Whoever ratifies has to have the authority himself, when he ratifies. */
    private Either<Reason, Truth> by(ContractFile file, Quotation terms, PersonRef who, BindingAct act) {
        Truth may = Bench.may(file, bench.side(), terms, who, act, bench.at());
        return bench.unauthorised(may).<Either<Reason, Truth>>map(Either::left).getOrElse(() -> Either.right(may));
    }

    private Moment counts(Moment done) {
        return bench.process().ratification().counts(done, bench.at());
    }

    private ContractState lookedAtAgain(ContractState state) {
        return state.fold(
                unconfirmed -> unconfirmed,
                confirming -> confirming,
                deviating -> deviating,
                confirmed -> confirmed,
                drafted -> drafted,
                signed -> new SignedByUs(
                        signed.file(), signed.contract(), again(signed.file(), signed.contract(), signed.ours())),
                sent -> new Sent(
                        sent.file(),
                        sent.contract(),
                        again(sent.file(), sent.contract(), sent.ours()),
                        sent.answerBy()),
                tabled -> tabled.theirs()
                        .map(theirs -> with(tabled, again(tabled.file(), tabled.contract(), theirs)))
                        .getOrElse(tabled),
                this::again,
                effective -> effective,
                amending -> AmendRows.settled(again(amending), bench.at()),
                refused -> refused,
                this::again,
                ended -> ended);
    }

    private ContractState again(Unratified state) {
        return SignRows.settled(
                state.file(),
                state.contract(),
                again(state.file(), state.contract(), state.ours()),
                again(state.file(), state.contract(), state.theirs()));
    }

    private ContractState again(Lapsed state) {
        return new Lapsed(
                state.file(), state.contract(), again(state.file(), state.contract(), state.ours()), state.answerBy());
    }

    private static Tabled with(Tabled tabled, Signing theirs) {
        return new Tabled(tabled.file(), tabled.contract(), Option.some(theirs), tabled.as(), tabled.ours());
    }

    private static Signing again(ContractFile file, Contract contract, Signing signing) {
        return signing.known(Bench.may(
                file,
                signing.signature().side(),
                contract.terms(),
                signing.signature().by(),
                BindingAct.SIGN,
                signing.at()));
    }

    private Amending again(Amending amending) {
        Speaker other = amending.from().other();
        return new Amending(
                amending.file(),
                amending.amendment(),
                amending.from(),
                again(amending, bench.side(amending.from()), amending.proposed()),
                amending.agreed().map(agreed -> again(amending, bench.side(other), agreed)),
                amending.isRelied());
    }

    private static Given again(Amending amending, Side side, Given given) {
        return AmendRows.terms(amending.file(), amending.amendment())
                .map(terms -> given.known(
                        Bench.may(amending.file(), side, terms, given.assent().by(), BindingAct.AMEND, given.at())))
                .getOrElse(given);
    }
}
