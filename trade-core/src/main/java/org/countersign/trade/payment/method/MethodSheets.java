package org.countersign.trade.payment.method;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.Trigger;

/** Our table of the ways of paying. */
final class MethodSheets {
    static final Vector<MethodSheet> ALL = read().map(MethodSheets::sheet);

    private static final int WINDOWS = 4;
    private static final int CODES = 12;

    private MethodSheets() {}

    static MethodSheet of(Method method) {
        return ALL.find(sheet -> sheet.method() == method)
                .getOrElseThrow(() -> new IllegalStateException("no sheet for " + method));
    }

    private static MethodSheet sheet(Vector<String> cells) {
        return new MethodSheet(
                Method.valueOf(cells.get(0)),
                MethodFamily.valueOf(cells.get(1)),
                Integer.parseInt(cells.get(2)),
                Integer.parseInt(cells.get(3)),
                zipped(RiskWindow.values(), cells.drop(WINDOWS), RiskBearer::valueOf),
                words(cells.get(8), SellerCapital::valueOf),
                words(cells.get(9), BuyerCapital::valueOf),
                words(cells.get(10), Undertaking::valueOf),
                DocumentControl.valueOf(cells.get(11)),
                words(cells.get(CODES), Rulebooks::of),
                zipped(CodeScheme.values(), cells.drop(CODES + 1), SchemeCode::parse),
                words(cells.get(19), Trigger::of),
                Instrument.of(cells.get(20)),
                standing(cells.get(21)));
    }

    private static <K, V> Map<K, Seq<V>> zipped(K[] keys, Vector<String> cells, Function<String, V> read) {
        return LinkedHashMap.ofEntries(Vector.of(keys)
                .zipWith(cells, (key, cell) -> Tuple.of(key, (Seq<V>) words(cell, read))));
    }

    private static <V> Vector<V> words(String cell, Function<String, V> read) {
        return cell.isEmpty()
                ? Vector.empty()
                : Vector.of(cell.split("\\+", -1)).map(read);
    }

    private static Standing standing(String mark) {
        return switch (mark) {
            case "2" -> Standing.SEVERAL_SOURCES;
            case "1" -> Standing.ONE_SOURCE;
            case "0" -> Standing.PRACTICE;
            default -> throw new IllegalArgumentException("no standing is marked `" + mark + "`");
        };
    }

    private static Vector<Vector<String>> read() {
        try (InputStream stream = Objects.requireNonNull(MethodSheets.class.getResourceAsStream("methods.csv"))) {
            return Vector.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> Vector.of(line.split(",", -1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
