package org.countersign.trade.contract.signing;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.Signature;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.party.BindingAct;

/** Who acts and when, and the questions that all rows ask. */
record Bench(ContractProcess process, Speaker by, Moment at) {

    /** The side that acts. */
    Side side() {
        return side(by);
    }

    Side side(Speaker speaker) {
        return speaker == Speaker.WE ? process.ours() : process.ours().other();
    }

    boolean isOurs() {
        return by == Speaker.WE;
    }

    /** Whether that person may do that for the side on these terms at that moment, as far as the file knows. */
    static Truth may(ContractFile file, Side side, Quotation terms, PersonRef who, BindingAct act, Moment at) {
        return file.authorities().cover(side.of(terms).name(), who, act, terms.total(), at);
    }

    /** What is wrong with a signature of the acting side over these bytes, if anything is. */
    Option<Reason> wrong(Signature signature, byte[] signed) {
        if (signature.side() != side()) {
            return Option.some(reason(ContractReason.OTHER_SIDE));
        }
        return switch (signature.isOver(signed, process.schemes())) {
            case YES -> Option.none();
            case UNKNOWN -> Option.some(reason(ContractReason.UNKNOWN_SCHEME));
            case NO ->
                Option.some(reason(
                        signature.content().equals(Digest.of(signed))
                                ? ContractReason.FALSE_SIGNATURE
                                : ContractReason.OTHER_CONTENT));
        };
    }

    /** Why somebody of whom this is known may not act; none if he may. */
    Option<Reason> unauthorised(Truth authority) {
        return switch (authority) {
            case YES -> Option.none();
            case NO -> Option.some(reason(ContractReason.UNAUTHORISED));
            case UNKNOWN -> Option.some(reason(ContractReason.AUTHORITY_UNKNOWN));
        };
    }

    Reason reason(ContractReason why) {
        return why.under(process.law());
    }

    Either<Reason, ContractState> none(ContractReason why) {
        return Either.left(reason(why));
    }

    static Either<Reason, ContractState> to(ContractState state) {
        return Either.right(state);
    }

    /** Where things stand after a no: terms that bind and are confirmed go on binding, and a contract can be drawn up from them anew. */
    static ContractState refused(ContractFile file, String why) {
        return file.bound().isDefined() && file.confirmed().isDefined()
                ? new ContractState.Confirmed(file)
                : new ContractState.Refused(file, why);
    }

    /** The later of two moments, by the last instant at which each can have been. */
    static Moment later(Moment one, Moment other) {
        return one.last().isBefore(other.last()) ? other : one;
    }
}
