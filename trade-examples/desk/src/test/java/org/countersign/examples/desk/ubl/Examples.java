package org.countersign.examples.desk.ubl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Requests for quotation to test with: the two that OASIS publishes with the standard, and one of our own. */
public final class Examples {
    private Examples() {}

    /** The OASIS example of UBL 2.0: a council asks for beeswax. */
    public static String oasis20() {
        return oasis("2.0");
    }

    /** The OASIS example of UBL 2.1: a Danish municipality asks for computers. */
    public static String oasis21() {
        return oasis("2.1");
    }

    /** Our own: LED lamps from Ningbo to Hamburg. */
    public static String ledLamps() {
        try {
            return Files.readString(Path.of("src/example/rfq-led-lamps.xml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String oasis(String version) {
        String name = "/external/test-ubl/requestforquotation/UBL-RequestForQuotation-" + version + "-Example.xml";
        try (InputStream stream = Objects.requireNonNull(Examples.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
