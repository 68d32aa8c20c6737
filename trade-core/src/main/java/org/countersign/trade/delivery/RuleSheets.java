package org.countersign.trade.delivery;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Our table of duties. */
final class RuleSheets {
    static final Vector<RuleSheet> ALL = read().map(RuleSheets::sheet);

    /** The first column of the stages. */
    private static final int STAGES = 11;

    private RuleSheets() {}

    private static RuleSheet sheet(Vector<String> cells) {
        Incoterm rule = Incoterm.valueOf(cells.get(0));
        return new RuleSheet(
                rule,
                Edition.valueOf("INCOTERMS_" + cells.get(1)),
                filled(cells.get(2)).map(RuleSheet.Handover::valueOf),
                RuleSheet.RiskSide.valueOf(cells.get(3)),
                Integer.parseInt(cells.get(4)),
                Bearer.marked(cells.get(5)),
                filled(cells.get(6)).map(clauses -> new RuleSheet.Insurance(clauses, Integer.parseInt(cells.get(7)))),
                DeliveryPoint.valueOf(cells.get(8)),
                filled(cells.get(9)).map(Side::valueOf),
                cells.get(10).equals("yes"),
                LinkedHashMap.ofEntries(
                        Vector.of(Stage.values()).zip(cells.drop(STAGES).map(Bearer::marked))));
    }

    private static Option<String> filled(String cell) {
        return Option.some(cell).filter(text -> !text.isEmpty());
    }

    private static Vector<Vector<String>> read() {
        try (InputStream stream = Objects.requireNonNull(RuleSheets.class.getResourceAsStream("incoterms.csv"))) {
            return Vector.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> Vector.of(line.split(",", -1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
