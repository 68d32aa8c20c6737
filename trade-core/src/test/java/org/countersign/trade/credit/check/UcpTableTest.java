package org.countersign.trade.credit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No rule of the table is left out: each names a test that is there, or the reason why none holds it. */
class UcpTableTest {
    private static final Path TABLE = Path.of("src/test/resources/org/countersign/trade/credit/check/ucp600.txt");
    private static final Path TESTS = Path.of("src/test/java/org/countersign/trade/credit");

    @Test
    void everyRuleIsHeldByATestOrSaysWhyNot() throws IOException {
        Vector<Vector<String>> rows = rows(TABLE);
        assertEquals(84, rows.size());
        assertEquals(84, rows.map(row -> row.get(0)).distinct().size());
        String sources = sources();
        assertEquals(Vector.empty(), rows.map(row -> row.get(6)).filter(held -> !isHeld(held, sources)));
    }

    @Test
    void aPlantedRowThatNothingHoldsIsFound() throws IOException {
        assertFalse(isHeld("NoSuchTest.nothing", sources()));
        assertFalse(isHeld("ExaminationTest.noSuchMethod", sources()));
        assertFalse(isHeld("reason: ", sources()));
    }

    private static boolean isHeld(String held, String sources) {
        if (held.startsWith("reason: ")) {
            return held.length() > 40;
        }
        int point = held.indexOf('.');
        int at = point < 0 ? -1 : sources.indexOf("class " + held.substring(0, point) + " {");
        return at >= 0 && sources.indexOf("void " + held.substring(point + 1) + "()", at) > at;
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .sorted()
                    .map(UcpTableTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Vector<Vector<String>> rows(Path table) throws IOException {
        return Vector.ofAll(Files.readAllLines(table))
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> Vector.of(line.split(" \\| ", -1)));
    }
}
