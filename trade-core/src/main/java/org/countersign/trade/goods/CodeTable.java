package org.countersign.trade.goods;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;

/** A published list of codes, one entry a line, columns between bars, remarks after {@code #}; read once from our own resources. */
final class CodeTable<E> {
    private final Map<String, E> entries;

    private CodeTable(Map<String, E> entries) {
        this.entries = entries;
    }

    static <E> CodeTable<E> read(String resource, Function<Vector<String>, E> entry) {
        try (InputStream stream = Objects.requireNonNull(CodeTable.class.getResourceAsStream(resource))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new CodeTable<>(LinkedHashMap.ofEntries(Vector.of(text.split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Vector.of(line.split("\\|", -1)))
                    .map(columns -> Tuple.of(columns.head(), entry.apply(columns)))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Option<E> find(String code) {
        return entries.get(code);
    }

    Vector<String> codes() {
        return Vector.ofAll(entries.keySet());
    }
}
