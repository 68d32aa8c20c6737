package org.countersign.rules.fix;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.rule.Change;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Remedy;
import org.countersign.rules.rule.Report;
import org.countersign.rules.rule.Rule;
import org.countersign.rules.rule.RuleCode;
import org.countersign.rules.rule.Scope;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Shape;

/** The document as it stands, its report, and what each candidate makes of the report. */
record Trial<T>(Vector<Rule<T>> rules, T document, Report before) {
    /** Fixes that change as many places and break as many rules keep the order in which they were proposed. */
    private static final Comparator<Fix> SMALLEST_FIRST = Comparator.<Fix, Integer>comparing(
                    fix -> fix.changes().size())
            .thenComparing(fix -> fix.newlyBroken().size());

    static <T> Trial<T> of(Pack<T> pack, T document) {
        Vector<Rule<T>> rules = pack.rules().toVector();
        return new Trial<>(rules, document, Interpreter.check(rules, document));
    }

    Vector<Fix> fixes(Finding finding) {
        return rules.find(rule -> rule.code().equals(finding.code()))
                .filter(rule -> before.of(Outcome.VIOLATED).exists(found -> isSamePlace(found, finding)))
                .toVector()
                .flatMap(rule -> fixes(rule, finding));
    }

    private Vector<Fix> fixes(Rule<T> rule, Finding finding) {
        return standing(rule, finding.path())
                .toVector()
                .flatMap(at -> candidates(rule, at))
                .filter(candidate -> !candidate.draft().byPath().isEmpty()
                        && candidate.draft().byPath().size() <= Fixes.MOST_CHANGES)
                .distinctBy(candidate -> candidate.draft().changes())
                .take(Fixes.MOST_CANDIDATES)
                .flatMap(candidate -> tried(candidate, rule, finding).toVector())
                .sorted(SMALLEST_FIRST);
    }

    /** Where the rule was judged: its sequences at the elements that the path numbers. */
    private Option<Scope<T>> standing(Rule<T> rule, Path path) {
        return rule.target()
                .through()
                .zip(path.numbers())
                .foldLeft(
                        Option.some(Scope.of(document)),
                        (at, step) -> at.flatMap(scope -> at(scope, step._1, step._2)));
    }

    private static <T, E> Option<Scope<T>> at(Scope<T> scope, Many<T, E> many, int number) {
        return scope.at(many, number);
    }

    private Vector<Candidate<T>> candidates(Rule<T> rule, Scope<T> at) {
        Shape<T> shape = rule.target().shape();
        return rule.remedies()
                .toVector()
                .flatMap(remedy -> proposals(remedy, at)
                        .flatMap(changes ->
                                Draft.of(document).with(shape, changes).toVector())
                        .map(draft -> new Candidate<>(draft, Option.some(remedy.key()))))
                .appendAll(Guarded.quietly(() -> Option.some(Inversion.of(rule.require(), at, shape)))
                        .getOrElse(Vector.empty())
                        .map(draft -> new Candidate<>(draft, Option.none())));
    }

    private static <T> Vector<Vector<Change>> proposals(Remedy<T> remedy, Scope<T> at) {
        return Guarded.quietly(() -> Option.some(remedy.proposals(at)))
                .getOrElse(Vector.empty())
                .take(Fixes.MOST_VALUES);
    }

    private Option<Fix> tried(Candidate<T> candidate, Rule<T> rule, Finding finding) {
        T changed = candidate.draft().document();
        if (!isMended(Interpreter.check(Vector.of(rule), changed), finding)) {
            return Option.none();
        }
        Report after = Interpreter.check(rules, changed);
        return Option.some(new Fix(
                candidate.draft().changes(),
                candidate.remedy(),
                newIn(after, Vector.of(Outcome.VIOLATED, Outcome.FAULT)),
                newIn(after, Vector.of(Outcome.UNDECIDED))));
    }

    /** Gone for certain: what is only undecided afterwards may be violated still. */
    private static boolean isMended(Report after, Finding finding) {
        Vector<Outcome> mended = Vector.of(Outcome.SATISFIED, Outcome.NOT_APPLICABLE);
        return after.findings().exists(found -> isSamePlace(found, finding) && mended.contains(found.outcome()));
    }

    private Vector<Finding> newIn(Report after, Vector<Outcome> outcomes) {
        Set<Tuple2<RuleCode, Path>> known = HashSet.ofAll(before.findings()
                .filter(found -> outcomes.contains(found.outcome()))
                .map(Trial::place));
        return after.findings()
                .filter(found -> outcomes.contains(found.outcome()) && !known.contains(place(found)))
                .toVector();
    }

    private static boolean isSamePlace(Finding one, Finding other) {
        return place(one).equals(place(other));
    }

    private static Tuple2<RuleCode, Path> place(Finding finding) {
        return Tuple.of(finding.code(), finding.path());
    }

    /** A draft, and the remedy that proposed it. */
    private record Candidate<T>(Draft<T> draft, Option<String> remedy) {}
}
