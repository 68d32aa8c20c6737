package org.countersign.trade.offer.negotiation;

import io.vavr.control.Option;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.law.ContractLaw;
import org.countersign.trade.offer.law.LegalPoint;

/**
 * Why a word in a negotiation has no effect or may not be said, and why there is no contract. The codes are stable; where a law says so, each law
 * says it in a place of its own.
 */
@Evolving
public enum NegotiationReason {
    /** No offer of the other side is on the table. */
    NOTHING_OPEN("NEG-NOTHING-OPEN", LegalPoint.OFFER),
    /** What was proposed leaves open what an offer has to settle. */
    NO_OFFER("NEG-NO-OFFER", LegalPoint.OFFER),
    /** What was proposed says that nobody is bound by it. */
    WITHOUT_ENGAGEMENT("NEG-WITHOUT-ENGAGEMENT", LegalPoint.OFFER),
    /** The offer is the speaker's own. */
    OWN_OFFER("NEG-OWN-OFFER", "nobody accepts what he offers himself"),
    /** There is no such round, or its offer no longer stands. */
    NO_SUCH_ROUND("NEG-NO-SUCH-ROUND", "a reply names what it answers"),
    /** The offer cannot be taken back before its time is over. */
    IRREVOCABLE("NEG-IRREVOCABLE", LegalPoint.IRREVOCABLE),
    /** The acceptance had gone out before. */
    DISPATCHED("NEG-DISPATCHED", LegalPoint.REVOCATION),
    /** It was taken back before it came. */
    TAKEN_BACK("NEG-TAKEN-BACK", LegalPoint.WITHDRAWAL),
    /** The acceptance has arrived, and is not taken back any more. */
    ACCEPTED("NEG-ACCEPTED", LegalPoint.ACCEPTANCE_WITHDRAWN),
    /** It was said already. */
    KNOWN("NEG-KNOWN", "a word said twice is one word"),
    /** First the offeror has to say what becomes of the acceptance. */
    NOTICE_FIRST("NEG-NOTICE-FIRST", LegalPoint.LATE),
    /** Only the offeror can say so. */
    NOT_OFFEROR("NEG-NOT-OFFEROR", LegalPoint.LATE),
    /** The notice did not go out without delay. */
    NOTICE_LATE("NEG-NOTICE-LATE", LegalPoint.LATE),
    /** Nothing depends on such a notice. */
    NO_NOTICE_DUE("NEG-NO-NOTICE-DUE", "a notice answers an acceptance that is late or holds changes"),
    /** The moments that we know do not tell which came first. */
    UNCLEAR("NEG-UNCLEAR", "an order that nobody knows is not guessed"),
    /** The terms are agreed, and a form that was reserved is missing. */
    FORM_OPEN("NEG-FORM-OPEN", LegalPoint.FORM),
    /** Nobody reserved that form. */
    NOT_RESERVED("NEG-NOT-RESERVED", LegalPoint.FORM),
    /** Nothing is agreed that could be confirmed or signed. */
    NOT_AGREED("NEG-NOT-AGREED", LegalPoint.FORM),
    /** It covers other terms than those agreed. */
    OTHER_CONTENT("NEG-OTHER-CONTENT", LegalPoint.CHANGES),
    /** A contract is concluded; what comes now can only change it. */
    CONCLUDED("NEG-CONCLUDED", LegalPoint.MODIFICATION),
    /** The last word was no. */
    REJECTED("NEG-REJECTED", LegalPoint.REJECTION),
    /** The proposal was taken back before it could be accepted. */
    WITHDRAWN("NEG-WITHDRAWN", LegalPoint.WITHDRAWAL),
    /** The offer was taken back. */
    REVOKED("NEG-REVOKED", LegalPoint.REVOCATION),
    /** The time of the offer is over. */
    LAPSED("NEG-LAPSED", LegalPoint.PERIOD),
    /** Nothing was asked. */
    NOT_ASKED("NEG-NOT-ASKED", "an answer needs a question"),
    /** There is still time. */
    NOT_YET("NEG-NOT-YET", LegalPoint.PERIOD),
    /** The time for it has no end in the calendar. */
    NO_END("NEG-NO-END", LegalPoint.PERIOD),
    /** A word of ours is on its way, and has not arrived. */
    UNDERWAY("NEG-UNDERWAY", "what is on its way arrives before what is sent after it by the same way"),
    /** Nothing of ours is on its way. */
    NOTHING_UNDERWAY("NEG-NOTHING-UNDERWAY", "what arrives was sent"),
    /** The authority of whoever says it does not cover it. */
    UNAUTHORISED("NEG-UNAUTHORISED", LegalPoint.AUTHORITY),
    /** Nobody knows whether he may say it. */
    AUTHORITY_UNKNOWN("NEG-AUTHORITY-UNKNOWN", LegalPoint.AUTHORITY),
    /** No such word waits for a ratification of that side. */
    NO_SUCH_WORD("NEG-NO-SUCH-WORD", "ratified is what was said, and by the company in whose name it was said"),
    /** Another offer is on the table than when it was said. */
    MOVED_ON("NEG-MOVED-ON", "whoever ratifies a word means the offer that it was about");

    private final String code;
    private final Option<LegalPoint> point;
    private final String practice;

    NegotiationReason(String code, LegalPoint point) {
        this.code = code;
        this.point = Option.some(point);
        this.practice = "";
    }

    NegotiationReason(String code, String practice) {
        this.code = code;
        this.point = Option.none();
        this.practice = practice;
    }

    /** The reason under that law, naming nothing yet. */
    public Reason under(ContractLaw law) {
        return Reason.of(code, point.fold(() -> Citation.of(Authority.PRACTICE, practice), law::on));
    }

    /** The same where another article of the law says so in this case. */
    Reason under(ContractLaw law, LegalPoint at) {
        return Reason.of(code, law.on(at));
    }

    boolean isReasonOf(Reason reason) {
        return code.equals(reason.code());
    }
}
