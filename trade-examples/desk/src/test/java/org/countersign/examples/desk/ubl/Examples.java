package org.countersign.examples.desk.ubl;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Papers to test with: those that are published with the standard and its profiles, and one of our own. */
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
        return own("rfq-led-lamps.xml");
    }

    /** A file of our own. */
    public static String own(String name) {
        try {
            return Files.readString(Path.of("src/example", name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All ten files of our three kinds that ph-ubl-testfiles holds, by folder and name. */
    public static Vector<String> all() {
        return Vector.of(
                "requestforquotation/UBL-RequestForQuotation-2.0-Example.xml",
                "requestforquotation/UBL-RequestForQuotation-2.1-Example.xml",
                "quotation/UBL-Quotation-2.0-Example.xml",
                "quotation/UBL-Quotation-2.1-Example.xml",
                "order/BII03 Order example 01.xml",
                "order/CENBII-Order-maximal.xml",
                "order/CENBII-Order-minimal.xml",
                "order/UBL-Order-2.0-Example-International.xml",
                "order/UBL-Order-2.0-Example.xml",
                "order/UBL-Order-2.1-Example.xml");
    }

    private static String oasis(String version) {
        return published("requestforquotation/UBL-RequestForQuotation-" + version + "-Example.xml");
    }

    /** The file of that folder and name. */
    public static String published(String file) {
        String name = "/external/test-ubl/" + file;
        try (InputStream stream = Objects.requireNonNull(Examples.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
