package org.countersign.trade.offer.law;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;

/**
 * A law that answers as another does, except where it has an answer of its own: a host implements {@link #follows} and overrides what differs. Where
 * an answer stands ({@link #on}) is its own in any case, so that no answer is cited from a law that does not govern.
 */
@Evolving
public interface FollowingLaw extends ContractLaw {
    /** The law that it follows. */
    ContractLaw follows();

    @Override
    Citation on(LegalPoint point);

    @Override
    default Seq<Path> unsettled(Proposal proposal) {
        return follows().unsettled(proposal);
    }

    @Override
    default Option<Moment> closes(Round offer) {
        return follows().closes(offer);
    }

    @Override
    default boolean isFirm(Proposal proposal) {
        return follows().isFirm(proposal);
    }

    @Override
    default Counts revokedBefore() {
        return follows().revokedBefore();
    }

    @Override
    default Counts acceptance(Round offer, Medium medium) {
        return follows().acceptance(offer, medium);
    }

    @Override
    default Truth isMaterial(TermSubject subject) {
        return follows().isMaterial(subject);
    }

    @Override
    default Reading reads(Comparison comparison) {
        return follows().reads(comparison);
    }

    @Override
    default LateEffect late(Lateness lateness) {
        return follows().late(lateness);
    }

    @Override
    default Option<Moment> noticeBy(Moment reached) {
        return follows().noticeBy(reached);
    }

    @Override
    default boolean silenceAccepts() {
        return follows().silenceAccepts();
    }

    @Override
    default Ratification ratification() {
        return follows().ratification();
    }
}
