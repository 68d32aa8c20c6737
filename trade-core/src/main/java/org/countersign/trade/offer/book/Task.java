package org.countersign.trade.offer.book;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * The next thing to do about an inquiry.
 *
 * @param inquiry its reference
 * @param what what is to be done
 * @param inCharge by whom, if somebody looks after it
 * @param pressing how pressing it is
 * @param until until when, if that can be reckoned
 * @param age on how many business days it has waited, if that can be counted
 * @param why why it stands where it stands, most important first
 */
@Evolving
public record Task(
        String inquiry,
        What what,
        Option<PersonRef> inCharge,
        Pressing pressing,
        Option<Moment> until,
        Option<Integer> age,
        Seq<Reason> why) {
    /** What may be to do. */
    public enum What {
        /** To say who looks after it. */
        ASSIGN,
        /** To find out who sent it, by a way that is known. */
        IDENTIFY,
        /** To look whether it is the same as an earlier one. */
        COMPARE,
        /** To ask the buyer for what is missing. */
        ASK,
        /** To make an offer. */
        QUOTE,
        /** To ask the buyer where his answer to our questions is. */
        CHASE,
        /** To ask the buyer what he thinks of our answer. */
        FOLLOW_UP;

        /** What its text is filed under: {@code task.follow-up}. */
        public String key() {
            return "task." + Words.small(name()).replace('_', '-');
        }
    }

    /** How pressing it is, the most pressing first. */
    public enum Pressing {
        /** Its time is over, or may be. */
        OVERDUE,
        /** Its time ends today. */
        TODAY,
        /** Its time ends later. */
        LATER,
        /** Nobody can reckon when. */
        UNDATED
    }

    /** Checks the reference, and keeps the reasons in a sequence of our own. */
    public Task {
        PlainText.checkName(inquiry);
        why = Vector.ofAll(why);
    }

    @Override
    public String toString() {
        return Summary.of("Task")
                .with("inquiry", inquiry)
                .with("what", what)
                .with("inCharge", inCharge)
                .with("pressing", pressing)
                .with("until", until)
                .with("age", age)
                .with("why", why)
                .toString();
    }
}
