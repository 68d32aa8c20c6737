package org.countersign.examples.deal.sheet;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.Map;
import org.countersign.examples.deal.say.TermRows;
import org.countersign.examples.deal.say.Words;
import org.countersign.trade.offer.Quotation;

/** Labels and what stands beside them, as a template reads them. */
final class Rows {
    private Rows() {}

    /** The terms of a sale, without the time for accepting them, which is over once they are agreed. */
    static List<Map<String, String>> of(Words words, Quotation terms) {
        return of(TermRows.of(words, terms).reject(row -> row._1.equals(words.say("terms.validity"))));
    }

    static List<Map<String, String>> of(Seq<Tuple2<String, String>> rows) {
        return rows.map(row -> Map.of("label", row._1, "words", row._2)).toJavaList();
    }
}
