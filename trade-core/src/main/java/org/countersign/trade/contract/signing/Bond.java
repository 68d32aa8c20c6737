package org.countersign.trade.contract.signing;

import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.contract.ConfirmationLetter;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.signing.ContractState.Unratified;
import org.countersign.trade.offer.Quotation;

/**
 * Whether both are bound, since when, by which terms, or why not.
 *
 * <pre>{@code
 * Bond.of(process, history.state()).isBound(); // unknown while nobody knows whether their clerk might sign
 * }</pre>
 *
 * @param isBound whether both are; unknown where a signature binds only if whoever gave it may
 * @param since since when, if they are
 * @param terms by which terms, if they are
 * @param why why not, or why nobody can tell
 */
@Evolving
public record Bond(Truth isBound, Option<Moment> since, Option<Quotation> terms, Option<Reason> why) {

    /** What follows from that state. */
    public static Bond of(ContractProcess process, ContractState state) {
        return state.fold(
                unconfirmed -> otherwise(process, state, ContractReason.NOT_CONFIRMED),
                confirming -> otherwise(process, state, ContractReason.NOT_CONFIRMED),
                deviating -> otherwise(process, state, ContractReason.NOT_CONFIRMED),
                confirmed -> otherwise(process, state, ContractReason.NOT_EFFECTIVE),
                drafted -> otherwise(process, state, ContractReason.NOT_EFFECTIVE),
                signedByUs -> otherwise(process, state, ContractReason.NOT_EFFECTIVE),
                sent -> otherwise(process, state, ContractReason.NOT_EFFECTIVE),
                tabled -> otherwise(process, state, ContractReason.NOT_EFFECTIVE),
                unratified -> unratified(process, unratified),
                effective -> inForce(effective.file()),
                amending -> inForce(amending.file()),
                refused -> otherwise(process, state, ContractReason.REFUSED),
                lapsed -> otherwise(process, state, ContractReason.LAPSED),
                ended -> not(process, Truth.NO, ContractReason.ENDED));
    }

    private static Bond inForce(ContractFile file) {
        return bound(
                file.bound().orElse(file.versions().headOption().map(Version::from)),
                file.inForce().map(Contract::terms));
    }

    /** Terms that bind without signatures bind whatever becomes of the paper. */
    private static Bond otherwise(ContractProcess process, ContractState state, ContractReason why) {
        ContractFile file = state.file();
        return file.bound().isDefined()
                ? bound(file.bound(), file.confirmed().orElse(letter(state).map(ConfirmationLetter::terms)))
                : not(process, Truth.NO, why);
    }

    private static Bond unratified(ContractProcess process, Unratified state) {
        if (state.file().bound().isDefined()) {
            return otherwise(process, state, ContractReason.UNRATIFIED);
        }
        Truth both = state.ours().authority().and(state.theirs().authority());
        return not(process, both, both.isNo() ? ContractReason.UNRATIFIED : ContractReason.AUTHORITY_UNKNOWN);
    }

    private static Option<ConfirmationLetter> letter(ContractState state) {
        return state instanceof ContractState.Confirming confirming
                ? Option.some(confirming.letter())
                : state instanceof ContractState.Deviating deviating ? deviating.letter() : Option.none();
    }

    private static Bond bound(Option<Moment> since, Option<Quotation> terms) {
        return new Bond(Truth.YES, since, terms, Option.none());
    }

    private static Bond not(ContractProcess process, Truth answer, ContractReason why) {
        return new Bond(answer, Option.none(), Option.none(), Option.some(why.under(process.law())));
    }

    @Override
    public String toString() {
        return Summary.of("Bond")
                .with("isBound", isBound)
                .with("since", since)
                .with("terms", terms)
                .with("why", why)
                .toString();
    }
}
