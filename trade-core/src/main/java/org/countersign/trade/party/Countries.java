package org.countersign.trade.party;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Our table of ISO 3166-1. */
final class Countries {
    private static final Map<String, Row> BY_CODE =
            LinkedHashMap.ofEntries(Rows.of("countries.csv").map(Row::of).map(row -> Tuple.of(row.alpha2(), row)));
    /** What people write, and the code that the standard has. */
    private static final Map<String, String> INSTEAD = LinkedHashMap.of("UK", "GB", "EL", "GR");

    private static final Map<String, String> SPELLINGS = LinkedHashMap.ofEntries(BY_CODE.values()
            .toVector()
            .filter(row -> row.status() != Country.Status.WITHDRAWN)
            .flatMap(row -> row.otherNames()
                    .prepend(row.name())
                    .map(Folding::folded)
                    .append(row.alpha2())
                    .appendAll(row.alpha3())
                    .appendAll(row.numeric())
                    .map(spelling -> Tuple.of(spelling, row.alpha2()))));

    private Countries() {}

    static boolean has(String alpha2) {
        return BY_CODE.containsKey(alpha2);
    }

    static Row of(String alpha2) {
        return BY_CODE.get(alpha2).getOrElseThrow(() -> new IllegalArgumentException("no country `" + alpha2 + "`"));
    }

    static Option<String> instead(String alpha2) {
        return INSTEAD.get(alpha2);
    }

    static Option<Country> meant(String text) {
        return SPELLINGS.get(Folding.folded(text)).map(Country::of);
    }

    static Seq<Country> assigned() {
        return BY_CODE.values()
                .toVector()
                .filter(row -> row.status() == Country.Status.ASSIGNED)
                .map(row -> Country.of(row.alpha2()));
    }

    record Row(
            String alpha2,
            Option<String> alpha3,
            Option<String> numeric,
            Country.Status status,
            Option<Integer> since,
            Option<Integer> until,
            String name,
            Vector<String> otherNames) {
        static Row of(Vector<String> cells) {
            return new Row(
                    cells.get(0),
                    filled(cells.get(1)),
                    filled(cells.get(2)),
                    Country.Status.valueOf(Folding.upper(cells.get(3))),
                    filled(cells.get(4)).map(Integer::valueOf),
                    filled(cells.get(5)).map(Integer::valueOf),
                    cells.get(6),
                    Vector.of(cells.get(7).split("\\|")).filter(name -> !name.isEmpty()));
        }

        private static Option<String> filled(String cell) {
            return Option.some(cell).filter(text -> !text.isEmpty());
        }
    }
}
