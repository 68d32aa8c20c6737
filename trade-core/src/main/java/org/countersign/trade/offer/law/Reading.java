package org.countersign.trade.offer.law;

import org.countersign.trade.base.style.Evolving;

/** What a law makes of a yes that may hold changes. */
@Evolving
public enum Reading {
    /** It accepts: nothing is changed. */
    ACCEPTS,
    /** It accepts with the changes, unless the offeror objects in time. */
    ACCEPTS_UNLESS_OBJECTED,
    /** It refuses the offer and is a new one, the other way round. */
    COUNTERS
}
