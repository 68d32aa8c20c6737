package org.countersign.trade.delivery;

import org.countersign.trade.base.style.Evolving;

/** The group of a rule by its first letter: who arranges the main carriage, and whether he also bears its risk. */
@Evolving
public enum RuleGroup {
    /** The seller holds the goods ready; the buyer does all the rest. */
    E,
    /** The buyer arranges and pays the main carriage. */
    F,
    /** The seller arranges and pays the main carriage, the buyer bears its risk: two critical points. */
    C,
    /** The seller brings the goods, at his cost and risk, to the place of destination. */
    D
}
