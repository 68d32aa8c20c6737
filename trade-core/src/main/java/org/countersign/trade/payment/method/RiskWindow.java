package org.countersign.trade.payment.method;

import org.countersign.trade.base.style.Evolving;

/** A stretch of the way between order and payment in which the risk lies with the same people. */
@Evolving
public enum RiskWindow {
    /** From the order until production begins. */
    BEFORE_PRODUCTION,
    /** From the beginning of production until the goods are on board. */
    PRODUCTION_TO_SHIPMENT,
    /** From shipment until the documents, or the goods, are in the buyer's hand. */
    SHIPMENT_TO_RELEASE,
    /** From then until everything is paid and accepted. */
    AFTER_RELEASE
}
