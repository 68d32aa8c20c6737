package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.countersign.testkit.house.Lengths;
import org.countersign.testkit.house.Sources;
import org.junit.jupiter.api.Test;

/** How long files and methods are: a report in {@code target/lengths.md}, no gate. */
class LengthsTest {
    private static final Path PLANTED = Path.of("src/test/java/org/countersign/planted/length");

    @Test
    void theReportIsWritten() {
        String report = Lengths.report(House.SOURCES);
        Sources.write(Path.of("target/lengths.md"), report);
        assertTrue(report.contains("| org/countersign/trade/offer/Quotation.java | "), report);
    }

    @Test
    void aPlantedLongMethodIsMeasured() {
        assertEquals("Endless.java:count", Lengths.methods(PLANTED).head().name());
        assertEquals(34, Lengths.methods(PLANTED).head().lines());
        assertTrue(Lengths.report(PLANTED).contains("1 methods over 30 lines."));
    }
}
