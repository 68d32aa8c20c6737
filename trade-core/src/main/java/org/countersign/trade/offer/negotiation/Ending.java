package org.countersign.trade.offer.negotiation;

import org.countersign.trade.base.style.Evolving;

/** How a negotiation ended, as a salesperson would say it. */
@Evolving
public enum Ending {
    /** It has not. */
    NONE_YET,
    /** A contract is concluded. */
    CONCLUDED,
    /** One side spoke and the other never did. */
    NEVER_ANSWERED,
    /** The other side answered and proposed nothing of its own: it was not satisfied. */
    NOT_SATISFIED,
    /** Both sides proposed terms, and did not meet. */
    NO_AGREEMENT
}
