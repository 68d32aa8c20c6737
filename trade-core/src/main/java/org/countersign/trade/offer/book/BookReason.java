package org.countersign.trade.offer.book;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/** Why the book takes a sender for whom it does, an inquiry for a repetition, and a task for pressing. The codes are stable. */
@Evolving
public enum BookReason {
    /** He signs with the name of a company that we know. */
    BY_NAME("BOOK-BY-NAME", "a company is known by the name it signs with"),
    /** His mail address is one that we know. */
    BY_MAIL("BOOK-BY-MAIL", "a mail address that wrote before is known"),
    /** Nobody of that name has written before. */
    NEW("BOOK-NEW", "whoever writes for the first time is new"),
    /** Several companies that we know have that name. */
    AMBIGUOUS("BOOK-AMBIGUOUS", "of two of one name nobody guesses which"),
    /** He signs as a company that we know, and his mail comes from elsewhere. */
    OTHER_MAIL("BOOK-OTHER-MAIL", "a known name from an unknown address is asked back by the known one"),
    /** He signs as a company that we know, and from another country. */
    OTHER_COUNTRY("BOOK-OTHER-COUNTRY", "one name in two countries may be two companies"),
    /** His mail comes from a company that we know, and he signs otherwise. */
    OTHER_NAME("BOOK-OTHER-NAME", "whoever writes from a company's address need not be that company"),
    /** It asks what an earlier one asks, word for word. */
    SAME_CONTENT("BOOK-SAME-CONTENT", "the same inquiry by two channels is one inquiry"),
    /** It bears the number of an earlier inquiry of the same buyer. */
    SAME_NUMBER("BOOK-SAME-NUMBER", "a buyer's number means one inquiry, perhaps a changed one"),
    /** It is much like an earlier one. */
    ALIKE("BOOK-ALIKE", "buyers ask again through other people and channels"),
    /** Somebody has the charge of such inquiries. */
    CHARGE("BOOK-CHARGE", "the first charge that fits"),
    /** Nobody has. */
    NO_CHARGE("BOOK-NO-CHARGE", "what nobody looks after is looked after by nobody"),
    /** The time is over. */
    OVERDUE("BOOK-OVERDUE", "what is late comes first"),
    /** The time may be over: a day was named and no hour or place. */
    PERHAPS_OVERDUE("BOOK-PERHAPS-OVERDUE", "what may be late is treated as late"),
    /** The time ends today. */
    DUE_TODAY("BOOK-DUE-TODAY", "then what is due today"),
    /** The time ends later. */
    DUE("BOOK-DUE", "then by the day on which it is due"),
    /** The calendar does not reach as far as the day on which it is due. */
    UNDATED("BOOK-UNDATED", "a day that nobody can reckon is not guessed"),
    /** The buyer has set the time. */
    HIS_TIME("BOOK-HIS-TIME", "a time that the buyer names"),
    /** He has set none, and the house has a custom. */
    HOUSE_TIME("BOOK-HOUSE-TIME", "a time of the house where the buyer names none"),
    /** It has waited long. */
    OLD("BOOK-OLD", "of two that are equally due the older comes first");

    private final Reason reason;

    BookReason(String code, String place) {
        this.reason = Reason.of(code, Citation.of(Authority.PRACTICE, place));
    }

    /** The reason, naming nothing yet. */
    public Reason reason() {
        return reason;
    }
}
