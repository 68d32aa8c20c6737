package org.countersign.trade.offer.law;

import org.countersign.trade.base.style.Evolving;

/** How an acceptance missed its time. */
@Evolving
public enum Lateness {
    /** It came too late, and nobody else is to blame. */
    LATE,
    /** It came too late, and shows that it would have come in time if its way had taken as long as usual. */
    DELAYED,
    /** It may have come in time or not: the moments that we know do not tell. */
    PERHAPS
}
