package org.countersign.trade.payment.exposure;

import org.countersign.trade.base.style.Evolving;

/** Whether a paper gives the goods, so that who holds it controls them while they travel. */
@Evolving
public enum Title {
    /** A negotiable bill of lading to order, all originals in the seller's or his bank's hand. */
    ORDER_BILL,
    /** A straight bill, sea waybill, air waybill, road or rail note, or a bill already released by telex: the consignee gets the goods. */
    NOT_NEGOTIABLE,
    /** The buyer's own carrier collects at the seller's door, as under EXW: control goes with the goods. */
    COLLECTED
}
