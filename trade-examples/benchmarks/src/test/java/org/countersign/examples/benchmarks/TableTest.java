package org.countersign.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.countersign.examples.benchmarks.Fit.Point;
import org.junit.jupiter.api.Test;

/** The arithmetic behind the table, on points that lie where one knows. */
class TableTest {
    private static List<Point> line(double intercept, double slope) {
        return List.of(1, 100, 1_000, 10_000).stream()
                .map(lines -> new Point(lines, intercept + slope * lines, 0))
                .toList();
    }

    @Test
    void aStraightLineIsFoundAsItIs() {
        Fit fit = Fit.through(line(7, 3));
        assertEquals(7, fit.intercept(), 1e-9);
        assertEquals(3, fit.slope(), 1e-9);
    }

    @Test
    void aLineAmongManyThatCostsMoreIsSeen() {
        assertEquals(1, Table.growth(line(0, 3)), 1e-9);
        List<Point> dearer = List.of(new Point(100, 100, 0), new Point(10_000, 20_000, 0));
        assertEquals(2, Table.growth(dearer), 1e-9);
        assertTrue(Table.holds(line(0, 3)));
        assertFalse(Table.holds(dearer));
    }

    @Test
    void whatWasNotMeasuredDoesNotHold() {
        assertFalse(Table.holds(List.of()));
        assertFalse(Table.holds(List.of(new Point(100, 100, 0))));
    }

    @Test
    void aWorkWithoutLinesHasOneRatio() {
        Map<String, List<Point>> measured =
                Map.of("prices", List.of(new Point(0, 30, 3)), "plainPrices", List.of(new Point(0, 10, 1)));
        assertEquals(3, Table.ratio(measured, "prices", "plainPrices"), 1e-9);
        assertTrue(Double.isNaN(Table.ratio(measured, "resolve", "plainResolve")));
        assertTrue(
                Table.deals(measured).contains("| prices | 30.0 ± 10 % | 10.0 ± 10 % | 3.0 |\n"),
                Table.deals(measured));
    }
}
