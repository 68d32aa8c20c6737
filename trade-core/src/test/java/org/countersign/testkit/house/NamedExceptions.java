package org.countersign.testkit.house;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.file.Path;

/**
 * The places where a rule of the house does not hold, each with a reason and an owner, in one file: {@code rule | place | owner | reason}.
 * What is listed and no longer needed is a finding itself.
 */
public final class NamedExceptions {
    private final Vector<Vector<String>> rows;

    private NamedExceptions(Vector<Vector<String>> rows) {
        this.rows = rows;
    }

    /**
     * The exceptions of this file.
     *
     * @throws IllegalArgumentException if a line has not four parts, or an empty one
     */
    public static NamedExceptions read(Path file) {
        return of(Sources.table(file));
    }

    /** The exceptions of these lines. */
    public static NamedExceptions of(Seq<String> lines) {
        Vector<Vector<String>> rows = lines.map(
                        line -> Vector.of(line.split("\\|", -1)).map(String::strip))
                .toVector();
        rows.find(row -> row.size() != 4 || row.exists(String::isEmpty)).forEach(row -> {
            throw new IllegalArgumentException(
                    "exception must be `rule | place | owner | reason`: `" + row.mkString(" | ") + "`");
        });
        return new NamedExceptions(rows);
    }

    /** What is left of the findings of these rules, and the exceptions to them that nothing needs. */
    public Seq<Finding> open(Seq<String> rules, Seq<Finding> findings) {
        Vector<Vector<String>> mine = rows.filter(row -> rules.contains(row.get(0)));
        Seq<Finding> stale = mine.reject(row -> findings.exists(finding -> covers(row, finding)))
                .map(row -> new Finding(row.get(0), row.get(1), "is a named exception that nothing needs"));
        return findings.reject(finding -> mine.exists(row -> covers(row, finding)))
                .appendAll(stale);
    }

    /**
     * Nothing is left of the findings of these rules, and no exception to them is listed in vain.
     *
     * @throws AssertionError with one line for each finding that is left
     */
    public void assertClean(Seq<String> rules, Seq<Finding> findings) {
        Seq<Finding> left = open(rules, findings);
        if (!left.isEmpty()) {
            throw new AssertionError(left.mkString("\n", "\n", ""));
        }
    }

    private static boolean covers(Vector<String> row, Finding finding) {
        return row.get(0).equals(finding.rule()) && row.get(1).equals(finding.place());
    }
}
