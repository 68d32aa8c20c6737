package org.countersign.trade.evidence.log;

import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.text.TextProblem;

/**
 * Why a log cannot be read as what it is asked for, and where.
 *
 * @param number number of the leaf, counted from 1
 * @param problem the line in the leaf, and the rule
 */
@Evolving
public record LogProblem(int number, TextProblem problem) {
    /** {@code leaf 12, line 3, column 9: ...}. */
    @Override
    public String toString() {
        return "leaf " + number + ", " + problem;
    }
}
