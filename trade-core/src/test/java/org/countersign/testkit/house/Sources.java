package org.countersign.testkit.house;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Files as text, for rules that look at sources and for tests that hold a committed table. */
public final class Sources {
    private Sources() {}

    /** The UTF-8 text of this file, line ends as line feeds. */
    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of this file that are neither empty nor remarks behind a {@code #}. */
    public static Vector<String> table(Path file) {
        return Vector.of(text(file).split("\n")).reject(line -> line.isBlank() || line.startsWith("#"));
    }

    /** Writes UTF-8 text, making the folders on the way. */
    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The Java files below this folder, in the order of their paths. */
    public static Vector<Path> java(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .collect(Vector.collector());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
