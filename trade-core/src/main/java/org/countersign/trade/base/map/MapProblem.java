package org.countersign.trade.base.map;

import org.countersign.trade.base.Path;
import org.countersign.trade.base.style.Evolving;

/**
 * Why a map is not the form of a document, and where.
 *
 * @param path the document or field inside it that is wrong; the empty path is the document itself
 * @param rule one line that names the rule and what was found
 */
@Evolving
public record MapProblem(Path path, String rule) {
    private static final int LONGEST = 1000;

    /** Cuts a rule that is longer than a line can be read. */
    public MapProblem {
        rule = rule.length() > LONGEST ? rule.substring(0, LONGEST) + "..." : rule;
    }

    /** {@code lines[2].quantity: ...}. */
    @Override
    public String toString() {
        return path.equals(Path.root()) ? rule : path + ": " + rule;
    }
}
