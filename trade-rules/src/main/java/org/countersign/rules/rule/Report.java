package org.countersign.rules.rule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Comparator;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.style.Evolving;

/**
 * What became of all rules for one document, in one order: by code, then by path. A rule about each element of a sequence has one finding
 * per element, every other rule one.
 *
 * @param findings all of them, satisfied rules included
 */
@Evolving
public record Report(Seq<Finding> findings) {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::code).thenComparing(Finding::path);

    /** Puts the findings in order. */
    public Report {
        findings = Vector.ofAll(findings).sorted(ORDER);
    }

    /** The findings somebody should look at: violated, undecided, faults of a rule. */
    public Seq<Finding> open() {
        return findings.filter(finding -> finding.outcome().isOpen());
    }

    /** The findings of this outcome. */
    public Seq<Finding> of(Outcome outcome) {
        return findings.filter(finding -> finding.outcome() == outcome);
    }

    /** The findings of this rule. */
    public Seq<Finding> of(RuleCode code) {
        return findings.filter(finding -> finding.code().equals(code));
    }

    /** Whether a rule of severity {@link Severity#ERROR} is violated. */
    public boolean hasErrors() {
        return findings.exists(finding -> finding.isViolationOf(Severity.ERROR));
    }

    /** The facts left out that would help to decide a rule: what is worth asking, each place once. */
    public Seq<Path> missing() {
        return findings.flatMap(Finding::missing).distinct().sorted();
    }

    @Override
    public String toString() {
        return findings.size() + " findings, open: " + open().take(10).mkString("; ")
                + (open().size() > 10 ? "; ..." : "");
    }
}
