package org.countersign.trade.offer.negotiation;

import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.law.Speaker;

/**
 * Something that is due. Nothing is sent: a host shows it, or writes.
 *
 * @param what what is due
 * @param from from whom
 * @param until until when it counts, if that has an end
 */
@Evolving
public record Reminder(What what, Speaker from, Option<Moment> until) {
    /** What may be due. */
    public enum What {
        /** An answer to what was asked. */
        ANSWER,
        /** A reply to an offer or an invitation. */
        REPLY,
        /** A notice about an acceptance that is late or holds changes. */
        NOTICE,
        /** A confirmation in writing. */
        CONFIRMATION,
        /** A signature. */
        SIGNATURE,
        /** Proof of when a word went out or arrived. */
        PROOF,
        /** What shows whether somebody may speak for his company. */
        AUTHORITY,
        /** A ratification of what somebody said who may not. */
        RATIFICATION
    }
}
