package org.countersign.trade.base;

import org.countersign.trade.base.style.Evolving;

/**
 * An answer that may be unknown. Unknown is never turned into yes or no by guessing: the connectives are Kleene's strong ones, so
 * a result is known only where no completion of the unknown parts could change it.
 */
@Evolving
public enum Truth {
    /** It is so, whatever the missing facts turn out to be. */
    YES,
    /** It is not so, whatever the missing facts turn out to be. */
    NO,
    /** The facts at hand do not tell. */
    UNKNOWN;

    /** Yes or no. */
    public static Truth of(boolean known) {
        return known ? YES : NO;
    }

    /** Both: no as soon as one is no, yes only if both are yes. */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** Either: yes as soon as one is yes, no only if both are no. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** The opposite; unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Whether this is certain to be so. */
    public boolean isYes() {
        return this == YES;
    }

    /** Whether this is certain not to be so. */
    public boolean isNo() {
        return this == NO;
    }
}
