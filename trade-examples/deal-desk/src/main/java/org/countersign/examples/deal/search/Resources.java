package org.countersign.examples.deal.search;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.countersign.trade.offer.matching.Glossary;

/** The tables that lie beside this class. */
final class Resources {
    private static final Glossary GLOSSARY = Glossary.parse(whole("glossary.txt"));

    private Resources() {}

    /** The lines of a table, without remarks. */
    static Vector<String> lines(String name) {
        return Vector.of(whole(name).split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    /** Which words mean the same, in four languages. */
    static Glossary glossary() {
        return GLOSSARY;
    }

    /** The whole of a table. */
    static String whole(String name) {
        try (InputStream stream = Objects.requireNonNull(Resources.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
