package org.countersign.trade.credit.amend;

import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.document.Ucp600;

/** Why an act on a credit has no effect or may not be done. The codes are stable. */
@Evolving
public enum AmendReason {
    /** No credit has been advised to us. */
    NOT_ADVISED("AMEND-NOT-ADVISED", "9"),
    /** The credit has been advised already. */
    ADVISED("AMEND-ADVISED", "9"),
    /** No amendment has that number. */
    UNKNOWN("AMEND-UNKNOWN", "10"),
    /** An amendment has that number already. */
    TWICE("AMEND-TWICE", "10"),
    /** The amendment is one of another credit. */
    OTHER("AMEND-OTHER", "10"),
    /** The amendment has been answered already. */
    ANSWERED("AMEND-ANSWERED", "10(c)"),
    /** The amendment does not fit the terms in force. */
    MISFIT("AMEND-MISFIT", "10"),
    /** No bank has confirmed the credit. */
    UNCONFIRMED("AMEND-UNCONFIRMED", "10(b)"),
    /** The confirming bank has extended its confirmation already. */
    EXTENDED("AMEND-EXTENDED", "10(b)"),
    /** A transfer starts from other terms than those in force. */
    TERMS("AMEND-TERMS", "38(g)"),
    /** The credit has been transferred already. */
    TRANSFERRED("AMEND-TRANSFERRED", "38(d)"),
    /** The credit does not say that it is transferable. */
    FORM("UCP-38A-FORM", "38(b)"),
    /** A second beneficiary asks for a transfer to a third. */
    CHAIN("UCP-38D-CHAIN", "38(d)"),
    /** Several second beneficiaries need part shipments. */
    SPLIT("UCP-38D-SPLIT", "38(d)"),
    /** The parts come to more than the credit. */
    AMOUNT("UCP-38G-AMOUNT", "38(g)"),
    /** A part is in another currency. */
    CURRENCY("UCP-38G-CURRENCY", "38(g)"),
    /** A part changes a term that must stay. */
    TERM("UCP-38G-TERM", "38(g)");

    private final Reason reason;

    AmendReason(String code, String article) {
        this.reason = Reason.of(code, Ucp600.article(article));
    }

    /** The reason, naming nothing yet. */
    public Reason reason() {
        return reason;
    }

    Reason on(int number) {
        return reason.with("number", number);
    }
}
