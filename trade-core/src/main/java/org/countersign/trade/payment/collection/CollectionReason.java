package org.countersign.trade.payment.collection;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/** Why an act on a collection has no effect or may not be done. The codes are stable. */
@Evolving
public enum CollectionReason {
    /** No bank has an instruction of ours. */
    NOT_INSTRUCTED("COL-NOT-INSTRUCTED", urc("4(a)")),
    /** The banks have our instruction already. */
    INSTRUCTED("COL-INSTRUCTED", practice("one set of documents, one instruction")),
    /** The draft is payable later, and the documents are to wait for payment. */
    USANCE_AGAINST_PAYMENT("COL-USANCE-AGAINST-PAYMENT", urc("7(a)")),
    /** The draft is payable later, and nobody says against what the documents go out. */
    RELEASE_UNSTATED("COL-RELEASE-UNSTATED", urc("7(b)")),
    /** Nothing can be accepted where payment is due at sight. */
    NOTHING_TO_ACCEPT("COL-NOTHING-TO-ACCEPT", practice("a draft at sight is paid, not accepted")),
    /** The documents are not with the presenting bank. */
    NOT_WITH_BANK("COL-NOT-WITH-BANK", practice("only whoever holds the documents can present them or hand them out")),
    /** The same report came twice. */
    KNOWN("COL-KNOWN", practice("a fact said twice is one fact")),
    /** The documents have gone to the drawee. */
    RELEASED("COL-RELEASED", practice("documents that are handed out do not come back by instruction")),
    /** The drawee has not been asked. */
    NOT_PRESENTED("COL-NOT-PRESENTED", urc("5(a)")),
    /** The drawee has refused already. */
    REFUSED("COL-REFUSED", urc("26(c)")),
    /** The drawee has refused nothing. */
    NOT_REFUSED("COL-NOT-REFUSED", practice("what was not refused needs no remedy")),
    /** The accepted draft is not due yet. */
    NOT_DUE("COL-NOT-DUE", urc("6")),
    /** Less than the whole was paid, and the instruction allows no part. */
    PART("COL-PART", urc("19(b)")),
    /** More was paid than is due. */
    TOO_MUCH("COL-TOO-MUCH", practice("a bank collects what it is told to collect")),
    /** The amount is in another currency. */
    OTHER_CURRENCY("COL-OTHER-CURRENCY", urc("17 and 18")),
    /** The instruction asks for no such surcharge. */
    NOT_ASKED("COL-NOT-ASKED", practice("nobody refuses what was not asked")),
    /** It is waived already. */
    WAIVED("COL-WAIVED", urc("20(a), 21(a)")),
    /** The instruction gives the representative no powers. */
    NO_POWERS("COL-NO-POWERS", urc("25")),
    /** The instruction orders protest already. */
    PROTEST_ORDERED("COL-PROTEST-ORDERED", urc("24")),
    /** It is protested already. */
    PROTESTED("COL-PROTESTED", practice("a dishonour is protested once")),
    /** More was remitted or deducted than was paid. */
    MORE_THAN_PAID("COL-MORE-THAN-PAID", urc("16(a)")),
    /** The documents may be on their way back already: the time for fresh instructions is over. */
    SIXTY_DAYS("COL-SIXTY-DAYS", urc("26(c)")),
    /** The new amount is not below the old one, or below what was paid. */
    NOT_REDUCED("COL-NOT-REDUCED", urc("4(a)")),
    /** Parts are allowed already. */
    PARTS_ALLOWED("COL-PARTS-ALLOWED", practice("a permission is given once")),
    /** We asked for the documents back. */
    RECALLED("COL-RECALLED", practice("the later instruction counts")),
    /** The drawee has paid everything. */
    PAID("COL-PAID", urc("16(a)")),
    /** The proceeds are here. */
    SETTLED("COL-SETTLED", practice("the collection is over")),
    /** The documents are back. */
    RETURNED("COL-RETURNED", practice("the collection is over; another try is another collection"));

    private final Reason reason;

    CollectionReason(String code, Citation citation) {
        this.reason = Reason.of(code, citation);
    }

    /** The reason, naming nothing yet. */
    public Reason reason() {
        return reason;
    }

    /** An article of the Uniform Rules for Collections. */
    static Citation urc(String place) {
        return Citation.of(new Authority("URC 522", "Uniform Rules for Collections, 1995"), place);
    }

    private static Citation practice(String place) {
        return Citation.of(Authority.PRACTICE, place);
    }
}
