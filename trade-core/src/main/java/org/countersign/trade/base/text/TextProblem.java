package org.countersign.trade.base.text;

import org.countersign.trade.base.style.Evolving;

/**
 * Why a text is not canonical, and where.
 *
 * @param line counted from one
 * @param column in UTF-16 characters, counted from one
 * @param rule one line that names the rule and what was found
 */
@Evolving
public record TextProblem(int line, int column, String rule) {
    private static final int LONGEST = 1000;

    /** Cuts a rule that is longer than a line can be read. */
    public TextProblem {
        rule = rule.length() > LONGEST ? rule.substring(0, LONGEST) + "..." : rule;
    }

    /** {@code line 3, column 9: ...}. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + rule;
    }
}
