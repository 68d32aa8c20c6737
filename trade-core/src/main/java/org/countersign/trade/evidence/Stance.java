package org.countersign.trade.evidence;

import org.countersign.trade.base.style.Evolving;

/** Which way a statement goes, as whoever recorded it understood the words; the words themselves stand beside it. */
@Evolving
public enum Stance {
    /** He agrees to what it is about. */
    CONFIRMS,
    /** He does not agree, takes an earlier word back, or wants something else. */
    OBJECTS,
    /** Neither: he tells or asks something. */
    INFORMS;

    /** Whether one of the two cannot stand beside the other about the same thing. */
    public boolean isAgainst(Stance other) {
        return this != INFORMS && other != INFORMS && this != other;
    }
}
