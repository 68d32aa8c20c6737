package org.countersign.trade.payment.handover;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/** Why an act on goods paid at handover has no effect or may not be done. The codes are stable. */
@Evolving
public enum HandoverReason {
    /** No carrier has the goods. */
    NOT_HANDED_OVER("HND-NOT-HANDED-OVER", "only goods that are under way can arrive"),
    /** A carrier has the goods already. */
    HANDED_OVER("HND-HANDED-OVER", "one consignment, one order"),
    /** The carrier who delivers was not told to collect. */
    NO_COLLECTOR("HND-NO-COLLECTOR", "whoever was not told to collect collects nothing"),
    /** The goods have not arrived, so that the carrier can collect nothing. */
    NOT_ARRIVED("HND-NOT-ARRIVED", "a carrier collects at the door"),
    /** It was known already. */
    KNOWN("HND-KNOWN", "a fact said twice is one fact"),
    /** The buyer has paid. */
    PAID("HND-PAID", "goods that are paid for are the buyer's"),
    /** The buyer has the goods. */
    UNLOADED("HND-UNLOADED", "goods that are unloaded do not come back by order"),
    /** More was paid than is open. */
    TOO_MUCH("HND-TOO-MUCH", "a carrier collects what he is told to collect"),
    /** The amount is in another currency. */
    OTHER_CURRENCY("HND-OTHER-CURRENCY", "what is due in one currency is not paid in another"),
    /** More was remitted or withheld than was collected. */
    MORE_THAN_COLLECTED("HND-MORE-THAN-COLLECTED", "nobody remits what he does not hold"),
    /** The buyer has refused nothing. */
    NOT_REFUSED("HND-NOT-REFUSED", "what was not refused needs no second try"),
    /** The goods are on their way back. */
    COMING_BACK("HND-COMING-BACK", "the later order counts"),
    /** The goods are back. */
    BACK("HND-BACK", "the consignment is over; another try is another consignment"),
    /** All money is here. */
    SETTLED("HND-SETTLED", "the consignment is over"),
    /** What is owed was written off. */
    WRITTEN_OFF("HND-WRITTEN-OFF", "the consignment is over; money that comes all the same is counted"),
    /** We have allowed it already. */
    ALLOWED("HND-ALLOWED", "a permission is given once"),
    /** The carrier has collected nothing that he owes us. */
    NOT_COLLECTED("HND-NOT-COLLECTED", "nobody remits what he does not hold"),
    /** No day is agreed by which the carrier remits. */
    NO_TERM("HND-NO-TERM", "money without a day is never late"),
    /** The carrier still has time. */
    NOT_LATE("HND-NOT-LATE", "late is after the day that was agreed"),
    /** It is claimed already. */
    CLAIMED("HND-CLAIMED", "a claim is made once"),
    /** Nobody owes anything for goods that are out. */
    NOTHING_OWED("HND-NOTHING-OWED", "only an arrear is written off");

    private final Reason reason;

    HandoverReason(String code, String practice) {
        this.reason = Reason.of(code, Citation.of(Authority.PRACTICE, practice));
    }

    /** The reason, naming nothing yet. */
    public Reason reason() {
        return reason;
    }

    /** The carrier's liability for what he should have collected; by road, and only where the order told him to. */
    static Citation cmr() {
        return Citation.of(
                new Authority(
                        "CMR", "Convention on the Contract for the International Carriage of Goods by Road (1956)"),
                "21");
    }
}
