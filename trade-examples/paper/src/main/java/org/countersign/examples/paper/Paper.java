package org.countersign.examples.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How pages and letters look. */
final class Paper {
    private Paper() {}

    static String style() {
        try (InputStream stream = Objects.requireNonNull(Paper.class.getResourceAsStream("paper.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
