package org.countersign.trade.offer.law;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;

/**
 * A law of contract as far as laws differ about how a contract comes about. A host implements it for the law that governs its contracts; it
 * answers from what it is given and nothing else, the same every time.
 *
 * <p>What it does not answer is the same everywhere: whoever says no ends the offer, an offer that never arrived binds nobody, nobody accepts his
 * own offer, and a reservation of form is respected.
 */
@Evolving
public interface ContractLaw {
    /** Where the answer to that question stands. */
    Citation on(LegalPoint point);

    /** The places of what an offer has to settle and this proposal does not; if there are any, it is an invitation to make an offer. */
    Seq<Path> unsettled(Proposal proposal);

    /** Until when that offer can be accepted; none if it has no end in the calendar. */
    Option<Moment> closes(Round offer);

    /** Whether its author is bound to leave that offer open until it closes. */
    boolean isFirm(Proposal proposal);

    /** By which moment of an acceptance a revocation has to have arrived in order to go first. */
    Counts revokedBefore();

    /** From when an acceptance of that offer counts which comes by that medium. */
    Counts acceptance(Round offer, Medium medium);

    /** Whether a change of such a term alters an offer materially; unknown where the law leaves it to the case. */
    Truth isMaterial(TermSubject subject);

    /** What a yes with these changes is. */
    Reading reads(Comparison comparison);

    /** What becomes of an acceptance that was late, or delayed on its way. */
    LateEffect late(Lateness lateness);

    /** Until when the offeror has to speak about an acceptance that is late or holds changes, counted from when it reached him. */
    Option<Moment> noticeBy(Moment reached);

    /** Whether saying nothing until the offer closes accepts it between these two. */
    boolean silenceAccepts();

    /** From when a ratified word counts: a question of the law of agency, which most laws of contract leave to others. */
    Ratification ratification();
}
