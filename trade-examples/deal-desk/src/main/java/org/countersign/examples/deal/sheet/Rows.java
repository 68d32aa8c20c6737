package org.countersign.examples.deal.sheet;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.Map;

/** Labels and what stands beside them, as a template reads them. */
final class Rows {
    private Rows() {}

    static List<Map<String, String>> of(Seq<Tuple2<String, String>> rows) {
        return rows.map(row -> Map.of("label", row._1, "words", row._2)).toJavaList();
    }
}
