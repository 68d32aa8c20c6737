package org.countersign.trade.offer.matching;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.countersign.trade.goods.ListStatus;
import org.countersign.trade.goods.Unit;

/** The words around a number, from the table that lies beside this class, and the symbols of units from the list of units itself. */
final class WrittenWords {
    private static final Pattern UNIT_CODE = Pattern.compile("[A-Z0-9]{2,3}");
    private static final Map<String, Vector<String>> TABLE = read();
    private static final Map<String, Unit> EVERYDAY = HashMap.ofEntries(TABLE.filterKeys(WrittenWords::isUnit)
            .flatMap(line -> line._2.map(word -> Tuple.of(word, Unit.of(line._1)))));
    /** Only where one current unit has the symbol. */
    private static final Map<String, Unit> SYMBOLS = HashMap.ofEntries(Unit.listed()
            .filter(unit -> unit.status() == ListStatus.CURRENT)
            .groupBy(unit -> unit.symbol().getOrElse(""))
            .filter(line -> !line._1.isEmpty() && line._2.size() == 1)
            .map(line -> Tuple.of(line._1, line._2.head())));

    private WrittenWords() {}

    /** The words of that name, the longest first. */
    static Vector<String> of(String name) {
        return TABLE.getOrElse(name, Vector.empty()).sortBy(word -> -word.length());
    }

    /** The unit that people write so: in everyday words, or by its symbol, capitals as they stand. */
    static Option<Unit> unit(String written) {
        return EVERYDAY.get(written.toLowerCase(Locale.ROOT)).orElse(() -> SYMBOLS.get(written));
    }

    private static boolean isUnit(String name) {
        return UNIT_CODE.matcher(name).matches();
    }

    private static Map<String, Vector<String>> read() {
        try (InputStream stream = Objects.requireNonNull(WrittenWords.class.getResourceAsStream("written.txt"))) {
            return LinkedHashMap.ofEntries(Vector.of(
                            new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> Tuple.of(line.substring(0, line.indexOf(" = ")), words(line))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Vector<String> words(String line) {
        return Vector.of(line.substring(line.indexOf(" = ") + 3).split("\\|")).map(String::strip);
    }
}
