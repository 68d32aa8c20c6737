package org.countersign.rules.rule;

import org.countersign.trade.base.style.Evolving;

/** What became of one rule at one place. */
@Evolving
public enum Outcome {
    /** What the rule requires holds, whatever is still unknown. */
    SATISFIED,
    /** The rule applies, and what it requires does not hold. */
    VIOLATED,
    /** The rule has nothing to say here. */
    NOT_APPLICABLE,
    /** The facts at hand do not tell; the finding names those that would. */
    UNDECIDED,
    /** The rule itself threw; the fault is the rule's, not the document's. */
    FAULT;

    /** Whether somebody should look at it: violated, undecided, or a fault of the rule. */
    public boolean isOpen() {
        return this == VIOLATED || this == UNDECIDED || this == FAULT;
    }
}
