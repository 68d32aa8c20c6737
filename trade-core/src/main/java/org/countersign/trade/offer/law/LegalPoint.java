package org.countersign.trade.offer.law;

import org.countersign.trade.base.style.Evolving;

/** A question to which a law of contract has an answer, and of which one wants to know where it stands. */
@Evolving
public enum LegalPoint {
    /** What makes a proposal an offer. */
    OFFER,
    /** Taking an offer back before it arrives. */
    WITHDRAWAL,
    /** Taking an offer back after it has arrived. */
    REVOCATION,
    /** Offers that cannot be taken back. */
    IRREVOCABLE,
    /** What a refusal does. */
    REJECTION,
    /** What accepts, and from when it counts. */
    ACCEPTANCE,
    /** Accepting by doing. */
    CONDUCT,
    /** What silence means. */
    SILENCE,
    /** A yes with changes. */
    CHANGES,
    /** How long an offer can be accepted. */
    PERIOD,
    /** An acceptance that comes too late. */
    LATE,
    /** An acceptance whose way took longer than usual. */
    DELAYED,
    /** Taking an acceptance back before it counts. */
    ACCEPTANCE_WITHDRAWN,
    /** When the contract is concluded. */
    CONCLUSION,
    /** What form it needs, and what the parties may reserve. */
    FORM,
    /** Changing a contract that is concluded. */
    MODIFICATION,
    /** Who may speak for a company, and what becomes of the word of somebody who may not. */
    AUTHORITY
}
