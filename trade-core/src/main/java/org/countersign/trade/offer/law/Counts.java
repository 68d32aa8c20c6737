package org.countersign.trade.offer.law;

import org.countersign.trade.base.style.Evolving;

/** From when a word counts. */
@Evolving
public enum Counts {
    /** From when it goes out, whether it arrives or not. */
    ON_DISPATCH,
    /** From when it reaches the other side. */
    ON_RECEIPT
}
