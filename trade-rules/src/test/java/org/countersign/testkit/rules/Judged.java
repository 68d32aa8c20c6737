package org.countersign.testkit.rules;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.explain.RuleTexts;
import org.countersign.rules.fix.Fix;
import org.countersign.rules.fix.Fixes;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Report;
import org.countersign.rules.rule.RuleCode;
import org.countersign.trade.base.Path;

/**
 * What a test says about a report; a failure shows the whole report in words.
 *
 * <pre>{@code
 * Judged.by(InquiryRules.PACK, inquiry).violates("INQ-W01").at("deliveryBy").only();
 * Judged.by(InquiryRules.PACK, inquiry).violates("INQ-W01").at("deliveryBy").fixedBy("deliveryBy", "2026-05-20");
 * }</pre>
 */
public final class Judged {
    private final Report report;
    private final Function<Finding, Option<Fixes>> fixes;

    private Judged(Report report, Function<Finding, Option<Fixes>> fixes) {
        this.report = report;
        this.fixes = fixes;
    }

    /** A document as the rules of this pack judge it. */
    public static <T> Judged by(Pack<T> pack, T document) {
        return new Judged(Interpreter.check(pack, document), finding -> Option.some(Fixes.of(pack, document, finding)));
    }

    /** A report that is there already; without its document nothing can be said about fixes. */
    public static Judged as(Report report) {
        return new Judged(report, finding -> Option.none());
    }

    /** The rule of this code is violated somewhere. */
    public Found violates(String code) {
        return found(code, Outcome.VIOLATED);
    }

    /** The rule of this code is undecided somewhere. */
    public Found leavesOpen(String code) {
        return found(code, Outcome.UNDECIDED);
    }

    /** The rule of this code is satisfied somewhere. */
    public Found satisfies(String code) {
        return found(code, Outcome.SATISFIED);
    }

    /** The rule of this code has nothing to say somewhere. */
    public Found doesNotApply(String code) {
        return found(code, Outcome.NOT_APPLICABLE);
    }

    /** The rule of this code threw somewhere. */
    public Found fails(String code) {
        return found(code, Outcome.FAULT);
    }

    /** No rule is violated, and none threw. */
    public Judged violatesNothing() {
        check(report.of(Outcome.VIOLATED).isEmpty() && report.of(Outcome.FAULT).isEmpty(), "nothing violated");
        return this;
    }

    private Found found(String code, Outcome outcome) {
        Seq<Finding> findings = report.of(RuleCode.of(code)).filter(finding -> finding.outcome() == outcome);
        check(!findings.isEmpty(), code + " " + outcome);
        return new Found(findings, outcome);
    }

    private void check(boolean holds, String wanted) {
        if (!holds) {
            Explanation inWords = Explanation.in(RuleTexts.english());
            throw new AssertionError("wanted " + wanted + ", but the report says\n"
                    + report.findings().map(inWords::of).mkString()
                    + report.of(Outcome.VIOLATED)
                            .flatMap(fixes)
                            .map(inWords::of)
                            .mkString());
        }
    }

    /** The findings of one rule and one outcome, of which a test may say more. */
    public final class Found {
        private final Seq<Finding> findings;
        private final Outcome outcome;

        private Found(Seq<Finding> findings, Outcome outcome) {
            this.findings = findings;
            this.outcome = outcome;
        }

        /** One of them stands at this place; what follows speaks of that one. */
        public Found at(String path) {
            Path place = Path.parse(path);
            Seq<Finding> there = findings.filter(finding -> finding.path().equals(place));
            check(!there.isEmpty(), findings.head().code() + " " + outcome + " at " + path);
            return new Found(there, outcome);
        }

        /** Exactly these facts are named as missing. */
        public Found missing(String... paths) {
            return names("missing", findings.flatMap(Finding::missing), paths);
        }

        /** Exactly these facts are named as not exact enough. */
        public Found inexact(String... paths) {
            return names("inexact", findings.flatMap(Finding::inexact), paths);
        }

        /** This value was read at this place. */
        public Found reading(String path, String text) {
            check(
                    findings.exists(finding -> finding.values()
                            .exists(seen -> seen.path().equals(Path.parse(path))
                                    && seen.text().equals(text))),
                    path + ": " + text + " among the values read");
            return this;
        }

        /** The remedy of this key mends one of them. */
        public Found fixedBy(String remedy) {
            check(all().exists(fix -> fix.remedy().contains(remedy)), "the remedy " + remedy);
            return this;
        }

        /** This text at this place, alone, mends one of them. */
        public Found fixedBy(String path, String text) {
            String wanted = path + " -> " + text;
            check(all().exists(fix -> Vector.of(wanted).equals(asText(fix))), "a fix " + wanted);
            return this;
        }

        /** Something mends one of them that breaks nothing else and leaves nothing else open. */
        public Found fixedCleanly() {
            check(all().exists(Fix::isClean), "a fix that breaks nothing else");
            return this;
        }

        /** Nothing mends them: what is stated cannot be changed so that the rule holds. */
        public Found notFixed() {
            check(all().isEmpty(), "no fix");
            return this;
        }

        /** Exactly these facts are to be asked for. */
        public Found toAsk(String... paths) {
            return names("to ask", mended().flatMap(Fixes::toAsk), paths);
        }

        /** No other rule, and this one nowhere else, has the same outcome. */
        public Judged only() {
            check(report.of(outcome).equals(findings), "no other finding " + outcome);
            return Judged.this;
        }

        private Seq<Fix> all() {
            return mended().flatMap(Fixes::fixes);
        }

        private Seq<Fixes> mended() {
            Seq<Fixes> mended = findings.flatMap(fixes);
            check(!mended.isEmpty(), "a document, of which fixes can be said");
            return mended;
        }

        private Vector<String> asText(Fix fix) {
            return fix.changes()
                    .map(change -> change.path() + " -> " + change.to().getOrElse("(left out)"))
                    .toVector();
        }

        private Found names(String what, Seq<Path> named, String... paths) {
            Vector<Path> wanted = Vector.of(paths).map(Path::parse).sorted();
            check(named.distinct().sorted().equals(wanted), what + " " + wanted);
            return this;
        }
    }
}
