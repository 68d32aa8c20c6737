package org.countersign.examples.desk.answer;

import io.vavr.collection.Seq;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Severity;

/**
 * What a rule found.
 *
 * @param finding what it found
 * @param offers the numbers of the offers about which it says the same, counted from one; none if it is about the inquiry
 */
public record Checked(Finding finding, Seq<Integer> offers) {
    /** Whether it is a violation of a rule of severity ERROR. */
    public boolean isError() {
        return finding.isViolationOf(Severity.ERROR);
    }
}
