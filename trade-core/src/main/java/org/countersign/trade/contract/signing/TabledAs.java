package org.countersign.trade.contract.signing;

import org.countersign.trade.base.style.Evolving;

/** What a text is that the other side put before us. */
@Evolving
public enum TabledAs {
    /** A text of their own, while nothing of ours lay with them. */
    OWN_TEXT,
    /** Other bytes than those we sent, while nobody was bound: a counter-offer (CISG 19(1)). */
    COUNTER_OFFER,
    /** Other bytes than those we sent, while the terms bind both: a proposal to modify (29(1)). */
    MODIFICATION,
    /** Our own bytes, countersigned after the time for it: an offer to conclude all the same (21). */
    LATE
}
