package org.countersign.trade.sample.request;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * Why a filled sheet cannot be read: the first line that breaks a rule, and the rule.
 *
 * @param line the number of the line in the text, from one; one more than there are if something is missing at its end
 * @param rule the rule, with what stands there
 */
@Evolving
public record FormProblem(int line, String rule) {
    /** Checks both. */
    public FormProblem {
        if (line < 1 || rule.isBlank() || rule.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a problem names a line from 1 on and a rule on one line: `" + line
                    + "`, `" + PlainText.shown(rule) + "`");
        }
    }

    @Override
    public String toString() {
        return Summary.of("FormProblem").with("line", line).with("rule", rule).toString();
    }
}
