package org.countersign.trade.payment.open;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/** Why an act on an open account has no effect or may not be done. The codes are stable. */
@Evolving
public enum OpenReason {
    /** The buyer has no account with us. */
    NOT_OPEN("OPN-NOT-OPEN", practice("credit is given by somebody, to somebody, up to a limit")),
    /** The buyer has an account already. */
    OPEN("OPN-OPEN", practice("one buyer, one limit")),
    /** No invoice has that number. */
    UNKNOWN_INVOICE("OPN-UNKNOWN-INVOICE", practice("money is counted towards an invoice that is there")),
    /** An invoice has that number already. */
    INVOICED("OPN-INVOICED", practice("one number, one invoice")),
    /** The amount is in another currency. */
    OTHER_CURRENCY("OPN-OTHER-CURRENCY", practice("a limit counts one currency")),
    /** The posting does not fit what was posted before. */
    UNFIT("OPN-UNFIT", practice("no more is paid back than had come in")),
    /** It was known already. */
    KNOWN("OPN-KNOWN", practice("a fact said twice is one fact")),
    /** The buyer would owe more than his limit. */
    LIMIT("OPN-LIMIT", practice("a limit that gives way is none")),
    /** Something is overdue beyond the days of grace. */
    OVERDUE("OPN-OVERDUE", cisg("71(1)")),
    /** No more goods leave. */
    STOPPED("OPN-STOPPED", practice("what is stopped is resumed first")),
    /** Nothing is overdue that is not in dispute. */
    NOT_OVERDUE("OPN-NOT-OVERDUE", cisg("58 and 59")),
    /** Nothing is overdue beyond grace, and the limit is kept. */
    NO_GROUND("OPN-NO-GROUND", cisg("71(1)")),
    /** Nothing is stopped. */
    NOT_STOPPED("OPN-NOT-STOPPED", practice("only what is stopped is resumed")),
    /** It is more than what is open of the invoice. */
    TOO_MUCH("OPN-TOO-MUCH", practice("nobody disputes more than he owes")),
    /** Nothing is in dispute. */
    NO_DISPUTE("OPN-NO-DISPUTE", practice("only a dispute can end")),
    /** Nothing is owed. */
    CLEAR("OPN-CLEAR", practice("nothing is nothing to remind of or to write off")),
    /** What was owed is written off. */
    WRITTEN_OFF("OPN-WRITTEN-OFF", practice("whoever did not pay gets no more credit; money that comes is counted"));

    private final Reason reason;

    OpenReason(String code, Citation citation) {
        this.reason = Reason.of(code, citation);
    }

    /** The reason, naming nothing yet. */
    public Reason reason() {
        return reason;
    }

    private static Citation cisg(String place) {
        return Citation.of(Authority.CISG, place);
    }

    private static Citation practice(String place) {
        return Citation.of(Authority.PRACTICE, place);
    }
}
