package org.countersign.trade.delivery;

import io.vavr.collection.Vector;
import org.countersign.trade.base.style.Evolving;

/** Who does and pays a stage. */
@Evolving
public enum Bearer {
    /** The seller. */
    SELLER("S"),
    /** The buyer. */
    BUYER("B"),
    /** Neither owes it to the other; each does as he likes at his own cost. */
    NOBODY("N"),
    /** The seller as far as the named place, the buyer beyond it. */
    SELLER_TO_NAMED_PLACE("SN"),
    /** The seller if his contract of carriage covers it, else the buyer. */
    SELLER_IF_IN_FREIGHT("SC");

    private final String mark;

    Bearer(String mark) {
        this.mark = mark;
    }

    /** The mark in our table. */
    static Bearer marked(String mark) {
        return Vector.of(values())
                .find(bearer -> bearer.mark.equals(mark))
                .getOrElseThrow(() -> new IllegalArgumentException("no bearer is marked `" + mark + "`"));
    }
}
