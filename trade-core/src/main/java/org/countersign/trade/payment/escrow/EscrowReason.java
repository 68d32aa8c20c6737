package org.countersign.trade.payment.escrow;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/** Why an act on an order in escrow has no effect or may not be done. The codes are stable. */
@Evolving
public enum EscrowReason {
    /** Nobody has ordered. */
    NOT_ORDERED("ESC-NOT-ORDERED", cisg("14(2)")),
    /** The order is here already. */
    ORDERED("ESC-ORDERED", practice("one order, one answer")),
    /** The order is for something else than the listing of which we confirm the content. */
    OTHER_CONTENT("ESC-OTHER-CONTENT", cisg("19(1)")),
    /** We have not confirmed the order. */
    NOT_CONFIRMED("ESC-NOT-CONFIRMED", cisg("23")),
    /** The order is confirmed, and neither side leaves it alone. */
    CONFIRMED("ESC-CONFIRMED", cisg("23")),
    /** The holder does not have all the money. */
    NOT_FUNDED("ESC-NOT-FUNDED", platform("goods leave when the money is held")),
    /** The holder has all the money. */
    FUNDED("ESC-FUNDED", practice("a price is paid once")),
    /** It is more than what is open. */
    TOO_MUCH("ESC-TOO-MUCH", practice("nobody disposes of more than is there")),
    /** The amount is in another currency. */
    OTHER_CURRENCY("ESC-OTHER-CURRENCY", practice("what is held in one currency is not paid out in another")),
    /** The goods have not left. */
    NOT_SHIPPED("ESC-NOT-SHIPPED", practice("only goods that are under way can arrive")),
    /** The goods have left. */
    SHIPPED("ESC-SHIPPED", practice("what has left is not cancelled but sent back")),
    /** The goods have not arrived, as far as we know. */
    NOT_DELIVERED("ESC-NOT-DELIVERED", platform("the time for inspection starts with delivery")),
    /** The goods have arrived. */
    DELIVERED("ESC-DELIVERED", practice("a fact said twice is one fact")),
    /** The buyer's time for objections is over. */
    INSPECTION_OVER("ESC-INSPECTION-OVER", platform("who does not object in time accepts")),
    /** The buyer still has time to object. */
    STILL_INSPECTING("ESC-STILL-INSPECTING", platform("who does not object in time accepts")),
    /** The buyer objects. */
    DISPUTED("ESC-DISPUTED", platform("money in dispute stays where it is")),
    /** The buyer objects to nothing. */
    NO_DISPUTE("ESC-NO-DISPUTE", practice("what is not disputed needs no ruling")),
    /** We have answered the objection. */
    ANSWERED("ESC-ANSWERED", practice("an objection is answered once")),
    /** No goods are to come back. */
    NO_RETURN("ESC-NO-RETURN", practice("goods come back only where that is agreed or ruled")),
    /** The goods are to come back. */
    RETURNING("ESC-RETURNING", practice("what is agreed or ruled is done first")),
    /** The holder has paid us more than is ours by now. */
    NOT_FREED("ESC-NOT-FREED", platform("the holder pays out what is freed")),
    /** The holder has paid back more than is the buyer's by now. */
    NOT_OWED_BACK("ESC-NOT-OWED-BACK", platform("the holder pays out what is freed")),
    /** It is clear whose the money is. */
    CLOSING("ESC-CLOSING", practice("what is decided is paid out")),
    /** All money is paid out. */
    CLOSED("ESC-CLOSED", practice("the order is over")),
    /** The order came to nothing. */
    CANCELLED("ESC-CANCELLED", practice("the order is over; another try is another order"));

    private final Reason reason;

    EscrowReason(String code, Citation citation) {
        this.reason = Reason.of(code, citation);
    }

    /** The reason, naming nothing yet. */
    public Reason reason() {
        return reason;
    }

    private static Citation cisg(String place) {
        return Citation.of(Authority.CISG, place);
    }

    private static Citation platform(String place) {
        return Citation.of(
                new Authority("platform", "the rules of the platform in force on the day of the order"), place);
    }

    private static Citation practice(String place) {
        return Citation.of(Authority.PRACTICE, place);
    }
}
