package org.countersign.trade.sample.spec;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;

/**
 * What an approval of each kind of sample is about, and what each kind of attribute is a matter of. An approved lab dip says something about colour and
 * nothing about the logo; whoever approves a fit sample has not approved its label.
 *
 * @param aspects what each kind of attribute is a matter of
 * @param approves the matters that an approval of each kind of sample is about; a kind with none proves what was sent or delivered, and
 *     approves nothing
 */
@Evolving
public record SampleScope(Map<AttributeKind, Aspect> aspects, Map<SampleKind, Seq<Aspect>> approves) {
    /** Keeps both in maps of our own. */
    public SampleScope {
        aspects = LinkedHashMap.ofEntries(aspects);
        approves = LinkedHashMap.ofEntries(approves).mapValues(Vector::ofAll);
    }

    /** The scope of this library; where it comes from stands in the table beside this class. */
    public static SampleScope standard() {
        return Standard.SCOPE;
    }

    /** The same, and what a kind of attribute of a company's own is a matter of. */
    public SampleScope with(AttributeKind kind, Aspect aspect) {
        return new SampleScope(aspects.put(kind, aspect), approves);
    }

    /** The same, and what an approval of that kind of sample is about in this company. */
    public SampleScope with(SampleKind kind, Seq<Aspect> about) {
        return new SampleScope(aspects, approves.put(kind, about));
    }

    /** Whether an approval of that kind of sample can be about that kind of attribute; unknown where the table does not know one of them. */
    public Truth covers(SampleKind sample, AttributeKind attribute) {
        return approves.get(sample)
                .flatMap(about -> aspects.get(attribute).map(about::contains))
                .map(Truth::of)
                .getOrElse(Truth.UNKNOWN);
    }

    @Override
    public String toString() {
        return Summary.of("SampleScope")
                .with("aspects", aspects)
                .with("approves", approves)
                .toString();
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        static final SampleScope SCOPE = read();

        private Standard() {}

        private static SampleScope read() {
            Vector<Vector<String>> rows = rows();
            return new SampleScope(
                    rows.filter(row -> row.head().equals("attribute"))
                            .foldLeft(
                                    LinkedHashMap.<AttributeKind, Aspect>empty(),
                                    (all, row) -> all.put(AttributeKind.of(row.get(1)), aspect(row.get(2)))),
                    rows.filter(row -> row.head().equals("sample"))
                            .foldLeft(
                                    LinkedHashMap.<SampleKind, Seq<Aspect>>empty(),
                                    (all, row) -> all.put(SampleKind.of(row.get(1)), aspects(row.get(2)))));
        }

        private static Seq<Aspect> aspects(String cell) {
            return switch (cell) {
                case "everything" -> Vector.of(Aspect.values());
                case "nothing" -> Vector.empty();
                default -> Vector.of(cell.split(", ", -1)).map(Standard::aspect);
            };
        }

        private static Aspect aspect(String word) {
            return Aspect.TEXT.parse().apply(word);
        }

        private static Vector<Vector<String>> rows() {
            try (InputStream stream = Objects.requireNonNull(SampleScope.class.getResourceAsStream("scope.txt"))) {
                return Vector.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(line -> Vector.of(line.split("\\|", -1)).map(String::strip));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
