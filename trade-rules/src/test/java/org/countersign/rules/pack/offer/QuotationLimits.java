package org.countersign.rules.pack.offer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.fix.Fixes;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.RuleCode;
import org.countersign.testkit.rules.Judged;
import org.countersign.testkit.rules.QuotationCases;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Patch;
import org.countersign.trade.offer.Quotation;

/** The table of limits of the rules over quotations. */
final class QuotationLimits {
    private static final Vector<String> WHOLE = Vector.of("documents", "lines");

    private QuotationLimits() {}

    static Vector<Limit> all() {
        try (var stream = Objects.requireNonNull(QuotationLimits.class.getResourceAsStream("quotation-limits.txt"))) {
            return Vector.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> limit(Vector.of(line.split(" \\| "))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Limit limit(Vector<String> cells) {
        return new Limit(
                cells.get(0),
                Outcome.valueOf(cells.get(1)),
                Vector.of(cells.get(2).split(" & ")),
                cells.drop(3).headOption().getOrElse(""),
                cells.drop(4).headOption().getOrElse(""));
    }

    /** The sound quotation with these changes: those of whole sequences first, then all others at once. */
    static Quotation with(Vector<String> facts) {
        Vector<Tuple2<String, String>> pairs = facts.map(QuotationLimits::pair);
        Quotation start = pairs.foldLeft(QuotationCases.sound(), (quotation, pair) -> whole(quotation, pair));
        return Patch.all(
                Quotation.SHAPE,
                start,
                LinkedHashMap.ofEntries(pairs.reject(pair -> WHOLE.contains(pair._1))
                        .map(pair ->
                                pair.map(Path::parse, text -> Option.some(text).filter(some -> !some.isEmpty())))));
    }

    private static Tuple2<String, String> pair(String fact) {
        int equals = fact.indexOf('=');
        return Tuple.of(fact.substring(0, equals), fact.substring(equals + 1));
    }

    private static Quotation whole(Quotation quotation, Tuple2<String, String> pair) {
        return switch (pair._1) {
            case "documents" -> Quotation.SHAPE.with(quotation, Quotation.DOCUMENTS, Vector.empty());
            case "lines" ->
                Quotation.SHAPE.with(
                        quotation,
                        Quotation.LINES,
                        pair._2.equals("twice") ? quotation.lines().appendAll(quotation.lines()) : Vector.empty());
            default -> quotation;
        };
    }

    /** One line of the table. */
    record Limit(String code, Outcome outcome, Vector<String> facts, String path, String mend) {
        void check() {
            Judged judged = Judged.by(QuotationRules.PACK, with(facts));
            if (outcome == Outcome.SATISFIED) {
                judged.satisfies(code);
                return;
            }
            judged.violates(code).at(path);
            assertTrue(mends().contains(mend), () -> "mended by " + mends() + "\n" + fixes());
        }

        /** What the rule says here. */
        Vector<Finding> findings() {
            return Interpreter.check(QuotationRules.PACK, with(facts))
                    .of(RuleCode.of(code))
                    .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                    .toVector();
        }

        /** What mends it. */
        Vector<Fixes> fixes() {
            Quotation quotation = with(facts);
            return findings().map(finding -> Fixes.of(QuotationRules.PACK, quotation, finding));
        }

        /** By what it is mended: keys of remedies, {@code derived}, {@code ask}, or {@code none}. */
        Vector<String> mends() {
            Vector<String> all = fixes().flatMap(fixes -> fixes.fixes()
                    .map(fix -> fix.remedy().getOrElse("derived"))
                    .appendAll(fixes.toAsk().map(path -> "ask")));
            return all.isEmpty() ? Vector.of("none") : all.distinct();
        }

        @Override
        public String toString() {
            return code + " " + outcome + " " + facts.mkString(" & ");
        }
    }
}
