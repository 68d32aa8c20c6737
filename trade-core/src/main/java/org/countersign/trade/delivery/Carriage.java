package org.countersign.trade.delivery;

import org.countersign.trade.base.style.Evolving;

/** For which modes of transport a rule is made. */
@Evolving
public enum Carriage {
    /** Any mode, and several modes in turn. */
    ANY,
    /** Sea and inland waterway only: the goods are handed over at a ship. */
    SEA_AND_INLAND_WATERWAY;

    /** Whether a rule of this kind suits that mode of the main carriage. */
    public boolean allows(Mode mode) {
        return this == ANY || mode == Mode.SEA || mode == Mode.INLAND_WATERWAY;
    }
}
