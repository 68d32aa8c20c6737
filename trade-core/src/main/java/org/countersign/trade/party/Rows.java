package org.countersign.trade.party;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The rows of a table that lies beside this class: UTF-8 lines, cells parted by commas, remarks behind a hash. */
final class Rows {
    private Rows() {}

    static Vector<Vector<String>> of(String table) {
        try (InputStream stream = Objects.requireNonNull(Rows.class.getResourceAsStream(table))) {
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Vector<Vector<String>> parse(String lines) {
        return Vector.of(lines.split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> Vector.of(line.split(",", -1)));
    }
}
