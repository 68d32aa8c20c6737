package org.countersign.trade.fulfilment;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/** Why the gate is closed, and why a waiver has no effect. The codes are stable. */
@Evolving
public enum GateReason {
    /** Nobody on the buyer's side has confirmed it by name. */
    NEVER("GATE-NEVER-CONFIRMED", Authority.PRACTICE, "only what is named is confirmed"),
    /** The buyer's side was silent, and the contract has no clause by which silence approves. */
    SILENCE("GATE-SILENCE", Authority.CISG, "18(1)"),
    /** Another content was confirmed than is to be made. */
    OTHER_CONTENT(
            "GATE-OTHER-CONTENT", Authority.PRACTICE, "a confirmation covers what was shown, and no later change"),
    /** A later word of the same side takes it back. */
    TAKEN_BACK("GATE-TAKEN-BACK", Authority.PRACTICE, "of two words of one side the later counts"),
    /** It is not known whether a later word takes it back. */
    DOUBTED("GATE-DOUBTED", Authority.HOUSE, "what is unknown is not guessed"),
    /** It was spoken, or noted by us alone. */
    NOT_WRITTEN("GATE-NOT-WRITTEN", Authority.HOUSE, "a spoken word is kept and opens no gate"),
    /** It is not known whether it was put in writing. */
    WRITING_UNKNOWN("GATE-WRITING-UNKNOWN", Authority.HOUSE, "what is unknown is not guessed"),
    /** Whoever confirmed was not allowed to. */
    NO_AUTHORITY("GATE-NO-AUTHORITY", Authority.PRACTICE, "who confirms for a company has to be allowed to"),
    /** It is not known whether whoever confirmed was allowed to. */
    AUTHORITY_UNKNOWN("GATE-AUTHORITY-UNKNOWN", Authority.HOUSE, "what is unknown is not guessed"),
    /** The buyer's side wants something changed, and nobody has settled it. */
    COMMENTS("GATE-COMMENTS", Authority.PRACTICE, "an approval with comments is a list of what to correct"),
    /** The buyer's side approved with an instruction that nobody has adopted. */
    INSTRUCTED("GATE-INSTRUCTED", Authority.PRACTICE, "an approval with an instruction confirms the instructed value"),
    /** The plan asks for a deposit, and it is not there. */
    NO_DEPOSIT("GATE-NO-DEPOSIT", Authority.PRACTICE, "no production before the deposit is there"),
    /** It is not known whether the plan asks for a deposit, or whether it is there. */
    DEPOSIT_UNKNOWN("GATE-DEPOSIT-UNKNOWN", Authority.HOUSE, "what is unknown is not guessed"),
    /** The contract does not bind both sides yet. */
    NO_CONTRACT("GATE-NO-CONTRACT", Authority.CISG, "23"),
    /** It is not known whether the contract binds both sides. */
    CONTRACT_UNKNOWN("GATE-CONTRACT-UNKNOWN", Authority.HOUSE, "what is unknown is not guessed"),
    /** The waiver is for another order. */
    WAIVER_OTHER_ORDER("GATE-WAIVER-ORDER", Authority.HOUSE, "a waiver covers what it names"),
    /** Nothing that the gate asks for is named by the waiver; a content that has changed is another one. */
    WAIVER_SCOPE("GATE-WAIVER-SCOPE", Authority.HOUSE, "a waiver covers what it names"),
    /** Nothing shows that whoever signed the waiver may. */
    WAIVER_MANDATE("GATE-WAIVER-MANDATE", Authority.HOUSE, "who lets something pass has to be allowed to"),
    /** The waiver was not certainly signed by then. */
    WAIVER_EARLY("GATE-WAIVER-EARLY", Authority.HOUSE, "a waiver holds from its signature on"),
    /** The waiver has expired, or may have. */
    WAIVER_EXPIRED("GATE-WAIVER-EXPIRED", Authority.HOUSE, "a waiver holds until it expires");

    private final Reason reason;

    GateReason(String code, Authority authority, String place) {
        this.reason = Reason.of(code, Citation.of(authority, place));
    }

    /** The reason, naming nothing yet. */
    public Reason reason() {
        return reason;
    }
}
