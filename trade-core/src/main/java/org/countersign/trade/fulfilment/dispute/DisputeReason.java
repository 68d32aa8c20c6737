package org.countersign.trade.fulfilment.dispute;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/** Why the evidence says what it says, and what each link of the chain counts for. The codes are stable. */
@Evolving
public enum DisputeReason {
    /** A confirmation that can be relied on covers exactly what the goods show. */
    CONFIRMED("DSP-CONFIRMED", Authority.CISG, "35(2)(c)"),
    /** It came after production was released. */
    CONFIRMED_LATE("DSP-CONFIRMED-LATE", Authority.CISG, "29(1)"),
    /** Silence approved it, because the contract says so. */
    DEEMED("DSP-DEEMED", Authority.CISG, "9(1)"),
    /** Confirmed was another content than the goods show. */
    OTHER_CONFIRMED("DSP-OTHER-CONFIRMED", Authority.CISG, "35(2)(c)"),
    /** Nothing that can be relied on confirms it. */
    NOTHING("DSP-NOTHING-CONFIRMS", Authority.PRACTICE, "only what is named is confirmed"),
    /** A vague word names nothing that tells whether it was about this. */
    VAGUE("DSP-VAGUE", Authority.PRACTICE, "only what is named is confirmed"),
    /** A word confirms it, and cannot be relied on: it is not in writing, or nothing shows that the speaker might. */
    WEAK("DSP-WEAK", Authority.CISG, "11"),
    /** A later word of the same side takes the confirmation back in time. */
    TAKEN_BACK("DSP-TAKEN-BACK", Authority.PRACTICE, "of two words of one side the later counts"),
    /** It is not known in which order things were said, or whether a word takes another back. */
    ORDER_UNKNOWN("DSP-ORDER-UNKNOWN", Authority.HOUSE, "what is unknown is not guessed"),
    /** Words about it say opposite things, and none can be relied on. */
    OPPOSED("DSP-OPPOSED", Authority.CISG, "8(3)"),
    /** Another content became current after production was released. */
    CHANGED_AFTER_RELEASE("DSP-CHANGED-AFTER-RELEASE", Authority.CISG, "29(1)"),
    /** Another content was current already when production was released. */
    CHANGED_BEFORE_RELEASE("DSP-CHANGED-BEFORE-RELEASE", Authority.CISG, "29(1)"),
    /** The contract is changed in writing only. */
    FORM("DSP-FORM", Authority.CISG, "29(2)"),
    /** Nobody has looked at the goods. */
    NOT_INSPECTED("DSP-NOT-INSPECTED", Authority.CISG, "38(1)"),
    /** Notice came so many days after the goods were handed over. */
    NOTICE("DSP-NOTICE", Authority.CISG, "39(1)"),
    /** Notice came more than two years after the goods were handed over. */
    NOTICE_TOO_LATE("DSP-NOTICE-TOO-LATE", Authority.CISG, "39(2)"),
    /** The goods were handed over, and no notice is known. */
    NO_NOTICE("DSP-NO-NOTICE", Authority.CISG, "39(1)"),
    /** Of the chain: a revision became current. */
    REVISED("DSP-REVISED", Authority.PRACTICE, "each revision is a content of its own"),
    /** Of the chain: a word objects. */
    OBJECTED("DSP-OBJECTED", Authority.PRACTICE, "what was confirmed stays confirmed for what it named"),
    /** Of the chain: a word tells or asks something. */
    INFORMED("DSP-INFORMED", Authority.PRACTICE, "a question confirms nothing"),
    /** Of the chain: production was released. */
    RELEASED("DSP-RELEASED", Authority.PRACTICE, "what was confirmed before the release counts first"),
    /** Of the chain: the goods were handed over. */
    HANDED_OVER("DSP-HANDED-OVER", Authority.CISG, "39(2)");

    private final Reason reason;

    DisputeReason(String code, Authority authority, String place) {
        this.reason = Reason.of(code, Citation.of(authority, place));
    }

    /** The reason, naming nothing yet. */
    public Reason reason() {
        return reason;
    }
}
