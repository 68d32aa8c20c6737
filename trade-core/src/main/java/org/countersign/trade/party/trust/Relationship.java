package org.countersign.trade.party.trust;

import org.countersign.trade.base.style.Evolving;

/** What a buyer is to us by what he has done. */
@Evolving
public enum Relationship {
    /** He has never ordered. */
    STRANGER,
    /** He has ordered, and no order is known to have gone clean. */
    NEW,
    /** Orders have gone clean. */
    PROVEN,
    /** Many orders have gone clean. */
    TRUSTED,
    /** Not long ago something went wrong that is his. */
    STRAINED
}
