package org.countersign.examples.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/** One line of an offer as a table of an ERP holds it: what both sides build from. */
record Row(String id, String article, String name, String hsCode, String quantity, String unit, String price) {
    /** So many lines, no two alike. */
    static List<Row> table(int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(n -> new Row(
                        Integer.toString(10 * n),
                        "A60-" + n,
                        "LED lamp, model " + n,
                        Integer.toString(853950 + n % 10),
                        Integer.toString(100 + n % 900),
                        "C62",
                        (1 + n % 50) + "." + (10 + n % 90)))
                .toList();
    }

    /** This line at another price. */
    Row at(String otherPrice) {
        return new Row(id, article, name, hsCode, quantity, unit, otherPrice);
    }
}
