package org.countersign.trade.offer.law;

import org.countersign.trade.base.style.Evolving;

/** One of the two who bargain, seen from here. Who sells and who buys does not matter for it: whoever offers is the offeror. */
@Evolving
public enum Speaker {
    /** Our side. */
    WE,
    /** The side across. */
    THEY;

    /** The side across from this one. */
    public Speaker other() {
        return this == WE ? THEY : WE;
    }
}
