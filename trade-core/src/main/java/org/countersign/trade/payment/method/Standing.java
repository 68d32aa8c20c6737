package org.countersign.trade.payment.method;

import org.countersign.trade.base.style.Evolving;

/** How many of the public sources that were compared describe a row of our table. */
@Evolving
public enum Standing {
    /** Two or more. */
    SEVERAL_SOURCES,
    /** One. */
    ONE_SOURCE,
    /** None: trade practice as we know it. */
    PRACTICE
}
