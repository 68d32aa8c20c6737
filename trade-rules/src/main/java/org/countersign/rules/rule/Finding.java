package org.countersign.rules.rule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.style.Evolving;

/**
 * What became of one rule at one place. Only an open outcome says more than that: a satisfied rule names no values.
 *
 * @param rule the rule
 * @param outcome what became of it
 * @param path the place
 * @param values what the rule read there; none where the rule threw
 * @param failing the leaves that are not as they should be; none unless violated
 * @param missing the facts left out that would help to decide; none unless undecided
 * @param inexact the facts that are stated, but not exactly enough to decide; none unless undecided
 * @param fault what the rule threw
 */
@Evolving
public record Finding(
        Rule<?> rule,
        Outcome outcome,
        Path path,
        Seq<Seen> values,
        Seq<Failing> failing,
        Seq<Path> missing,
        Seq<Path> inexact,
        Option<String> fault) {
    /** Keeps its parts in sequences of our own. */
    public Finding {
        values = Vector.ofAll(values);
        failing = Vector.ofAll(failing);
        missing = Vector.ofAll(missing);
        inexact = Vector.ofAll(inexact);
    }

    /** A rule that is satisfied or has nothing to say at this place. */
    public static Finding quiet(Rule<?> rule, Outcome outcome, Path path) {
        return new Finding(
                rule, outcome, path, Vector.empty(), Vector.empty(), Vector.empty(), Vector.empty(), Option.none());
    }

    /** A rule that is violated at this place. */
    public static Finding violated(Rule<?> rule, Path path, Seq<Seen> values, Seq<Failing> failing) {
        return new Finding(
                rule, Outcome.VIOLATED, path, values, failing, Vector.empty(), Vector.empty(), Option.none());
    }

    /** A rule that cannot be decided at this place. */
    public static Finding undecided(Rule<?> rule, Path path, Seq<Seen> values, Seq<Path> missing, Seq<Path> inexact) {
        return new Finding(rule, Outcome.UNDECIDED, path, values, Vector.empty(), missing, inexact, Option.none());
    }

    /** A rule that threw at this place. */
    public static Finding fault(Rule<?> rule, Path path, String thrown) {
        return new Finding(
                rule,
                Outcome.FAULT,
                path,
                Vector.empty(),
                Vector.empty(),
                Vector.empty(),
                Vector.empty(),
                Option.some(thrown));
    }

    /** The rule's code. */
    public RuleCode code() {
        return rule.code();
    }

    /** Whether a rule of this severity is violated. */
    public boolean isViolationOf(Severity severity) {
        return outcome == Outcome.VIOLATED && rule.severity() == severity;
    }

    @Override
    public String toString() {
        return rule.severity() + " " + code() + " " + outcome + (path.equals(Path.root()) ? "" : " at " + path);
    }
}
