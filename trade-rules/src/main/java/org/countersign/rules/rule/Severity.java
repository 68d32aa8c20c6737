package org.countersign.rules.rule;

import org.countersign.trade.base.style.Evolving;

/** How much it matters that a rule is violated; the first is the gravest. */
@Evolving
public enum Severity {
    /** The document contradicts itself or what it rests on; nobody can act on it as it stands. */
    ERROR,
    /** Somebody has to look at it, and may go on for a reason. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    ADVICE
}
