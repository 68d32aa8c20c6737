package org.countersign.trade.delivery.duty;

import org.countersign.trade.base.style.Evolving;

/** Where a duty stands at a moment. */
@Evolving
public enum DutyState {
    /** What sets it off has not happened. */
    WAITING,
    /** It hangs on something of which nobody has said whether it is so. */
    OPEN,
    /** It does not arise in this deal. */
    OFF,
    /** It is to be done, and is not certainly late. */
    OWED,
    /** It is to be done, and cannot be until the other side has done its part; that is no delay. */
    HELD_UP,
    /** It goes on, and no event ends it. */
    RUNS,
    /** Its time is over, or what it asks for has failed. */
    LATE,
    /** It is done. */
    DONE,
    /** It is done, after its time. */
    DONE_LATE;

    /** Whether something is still to be done, now. */
    public boolean isOwed() {
        return this == OWED || this == HELD_UP || this == LATE;
    }
}
