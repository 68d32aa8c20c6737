package org.countersign.trade.offer.law;

import org.countersign.trade.base.style.Evolving;

/** What a law makes of an acceptance that came too late. */
@Evolving
public enum LateEffect {
    /** It counts if the offeror says so in time. */
    IF_LET,
    /** It counts unless the offeror says in time that it does not. */
    UNLESS_OBJECTED,
    /** It never counts; it is a new offer on the same terms, the other way round. */
    NEW_OFFER
}
