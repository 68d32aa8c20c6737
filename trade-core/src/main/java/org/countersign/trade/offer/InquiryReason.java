package org.countersign.trade.offer;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/** Why an act on an inquiry has no effect or may not be done. The codes are stable. */
@Evolving
public enum InquiryReason {
    /** No inquiry of this buyer is here. */
    NOT_RECEIVED("INQ-NOT-RECEIVED", Citation.of(Authority.PRACTICE, "an answer needs a question")),
    /** The same inquiry came twice. */
    DUPLICATE("INQ-DUPLICATE", Citation.of(Authority.PRACTICE, "one inquiry, one answer")),
    /** What the buyer supplied was known already. */
    NOTHING_NEW("INQ-NOTHING-NEW", Citation.of(Authority.PRACTICE, "a fact said twice is one fact")),
    /** What the buyer supplied fits no place of his inquiry. */
    UNFIT("INQ-UNFIT", Citation.of(Authority.PRACTICE, "unknown stays unknown until it is clear")),
    /** The next step is ours. */
    OURS_TO_ANSWER(
            "INQ-OURS-TO-ANSWER",
            Citation.of(Authority.PRACTICE, "whoever owes the next step cannot call the other silent")),
    /** Our questions are out, and the buyer has not replied. */
    QUESTIONS_OUT("INQ-QUESTIONS-OUT", Citation.of(Authority.PRACTICE, "an answer waits for the facts it needs")),
    /** Our answer is out. */
    ANSWERED("INQ-ANSWERED", Citation.of(Authority.PRACTICE, "what was answered is changed by revising the quotation")),
    /** The buyer no longer wants an answer. */
    WITHDRAWN("INQ-WITHDRAWN", Citation.of(Authority.PRACTICE, "a buyer who withdrew wants no answer")),
    /** It is counted as silent already. */
    SILENT("INQ-SILENT", Citation.of(Authority.PRACTICE, "silence is noted once")),
    /** The fact asked for is no open question. */
    NOT_OPEN("INQ-NOT-OPEN", Citation.of(Authority.PRACTICE, "nobody is asked what he has already said")),
    /** The day until which we would wait lies in the past. */
    NO_TIME("INQ-NO-TIME", Citation.of(Authority.PRACTICE, "a question leaves time for its answer")),
    /** Facts are missing without which no offer can be made. */
    INCOMPLETE("INQ-INCOMPLETE", Citation.of(Authority.CISG, "14(1)")),
    /** The buyer still has time to reply. */
    STILL_WAITING("INQ-STILL-WAITING", Citation.of(Authority.CISG, "18(2)")),
    /** No reply of the buyer is awaited by any day. */
    NO_REPLY_DUE("INQ-NO-REPLY-DUE", Citation.of(Authority.PRACTICE, "silence is the lack of a reply that was due"));

    private final Reason reason;

    InquiryReason(String code, Citation citation) {
        this.reason = Reason.of(code, citation);
    }

    /** The reason, naming nothing yet. */
    public Reason reason() {
        return reason;
    }
}
