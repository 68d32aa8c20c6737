package org.countersign.trade.delivery;

import org.countersign.trade.base.style.Evolving;

/** What a transport document says of the freight, if it agrees with the delivery term. */
@Evolving
public enum FreightClause {
    /** Paid by the shipper: rules of the groups C and D. */
    PREPAID,
    /** To be collected from the consignee: rules of the groups E and F. */
    COLLECT
}
