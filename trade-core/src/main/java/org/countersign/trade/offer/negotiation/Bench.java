package org.countersign.trade.offer.negotiation;

import static org.countersign.trade.offer.negotiation.NegotiationReason.NO_OFFER;
import static org.countersign.trade.offer.negotiation.NegotiationReason.WITHOUT_ENGAGEMENT;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Reason;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Acceptance;
import org.countersign.trade.offer.law.ContractLaw;
import org.countersign.trade.offer.law.Firmness;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.law.LegalPoint;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.law.Round;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.offer.negotiation.NegotiationState.Agreed;
import org.countersign.trade.offer.negotiation.NegotiationState.Concluded;
import org.countersign.trade.offer.negotiation.NegotiationState.Invited;
import org.countersign.trade.offer.negotiation.NegotiationState.Open;
import org.countersign.trade.offer.negotiation.NegotiationState.Underway;

/** What the rows of the table share: the law, and who says something when. */
record Bench(ContractLaw law, Utterance word) {

    static Either<Reason, NegotiationState> to(NegotiationState state) {
        return Either.right(state);
    }

    Either<Reason, NegotiationState> none(NegotiationReason why) {
        return Either.left(why.under(law));
    }

    Either<Reason, NegotiationState> none(NegotiationReason why, LegalPoint at) {
        return Either.left(why.under(law, at));
    }

    Either<Reason, NegotiationState> none(NegotiationReason why, String name, Object value) {
        return Either.left(why.under(law).with(name, value));
    }

    /** Whether the speaker made that offer. */
    boolean isOwn(Round offer) {
        return word.isBy(offer.by());
    }

    /** Why a proposal is no offer, if it is none. */
    Option<Reason> noOffer(Proposal proposal) {
        Seq<Path> missing = law.unsettled(proposal);
        if (proposal.firmness() == Firmness.WITHOUT_ENGAGEMENT) {
            return Option.some(WITHOUT_ENGAGEMENT.under(law));
        }
        return Option.when(!missing.isEmpty(), () -> NO_OFFER.under(law).with("missing", missing.mkString(", ")));
    }

    /** A yes that is a new offer, the other way round: on its terms, with the offeror's reservation and without the time that he had set. */
    static Proposal counter(Round offer, Acceptance acceptance) {
        Quotation terms = acceptance.terms();
        boolean isHis = terms.validUntil().equals(offer.proposal().terms().validUntil());
        return Proposal.of(isHis ? Quotation.SHAPE.with(terms, Quotation.VALID_UNTIL, Option.none()) : terms)
                .with(offer.proposal().form());
    }

    /** A proposal more on the table: an offer, or an invitation. */
    Either<Reason, NegotiationState> put(NegotiationFile file, Proposal proposal) {
        Round round = file.next(word, proposal);
        return to(
                noOffer(proposal).isDefined()
                        ? new Invited(file.with(round), round)
                        : new Open(file.with(round), round, Vector.empty(), Option.none()));
    }

    /** An offer in the place of what is on the table; an invitation takes no place. */
    Either<Reason, NegotiationState> putOffer(NegotiationFile file, Proposal proposal, Seq<Round> beside) {
        Round round = file.next(word, proposal);
        return noOffer(proposal)
                .<Either<Reason, NegotiationState>>map(Either::left)
                .getOrElse(() -> to(new Open(file.with(round), round, beside, Option.none())));
    }

    /** The terms are agreed in that way: a contract, or one that waits for its form. */
    Either<Reason, NegotiationState> agree(NegotiationFile file, Acceptance acceptance, LegalPoint by) {
        return to(
                file.form() == Form.NONE
                        ? new Concluded(file, acceptance, conclusion(acceptance, acceptance.counts(), by))
                        : new Agreed(file, acceptance, acceptance.terms().digest(), Vector.empty()));
    }

    /** A contract on the accepted terms, from that moment. */
    Conclusion conclusion(Acceptance acceptance, Moment at, LegalPoint by) {
        return new Conclusion(
                acceptance.terms(), at, acceptance.round(), Vector.of(law.on(LegalPoint.CONCLUSION), law.on(by)));
    }

    /**
     * What a word does while another of ours is on its way. What we say now overtakes it; what they say changes what stands until it
     * arrives, and once that is an acceptance or a contract, the word on its way has no object any more.
     */
    Either<Reason, NegotiationState> inside(
            Underway underway, Function<NegotiationState, Either<Reason, NegotiationState>> row) {
        Either<Reason, NegotiationState> next = row.apply(underway.before());
        return word.isBy(Speaker.WE) ? next : next.map(after -> isAccepted(after) ? after : underway.over(after));
    }

    /** Whether somebody has said yes to an offer, whatever becomes of it. */
    static boolean isAccepted(NegotiationState state) {
        return state.fold(
                unopened -> false,
                invited -> false,
                underway -> false,
                open -> false,
                changed -> true,
                late -> true,
                crossed -> true,
                agreed -> true,
                concluded -> true,
                rejected -> false,
                withdrawn -> false,
                revoked -> false,
                lapsed -> false);
    }

    /** The offer that is or was last on the table, while a word about it can still bind somebody. */
    static Option<Round> standing(NegotiationState state) {
        return state.fold(
                unopened -> Option.none(),
                invited -> Option.none(),
                underway -> standing(underway.before()),
                open -> Option.some(open.offer()),
                changed -> Option.some(changed.offer()),
                late -> Option.some(late.offer()),
                crossed -> Option.some(crossed.offer()),
                agreed -> Option.none(),
                concluded -> Option.none(),
                rejected -> Option.none(),
                withdrawn -> Option.none(),
                revoked -> Option.some(revoked.offer()),
                lapsed -> Option.some(lapsed.offer()));
    }
}
