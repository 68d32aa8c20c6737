package org.countersign.trade.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void itNamesTheTypeAndEachContent() {
        assertEquals(
                "Ask[about=(lines, payment), replyBy=2026-05-03, note=None]",
                Summary.of("Ask")
                        .with("about", Vector.of("lines", "payment"))
                        .with("replyBy", "2026-05-03")
                        .with("note", Option.none())
                        .toString());
        assertEquals("GiveUp[]", Summary.of("GiveUp").toString());
    }

    @Test
    void aLongTextIsCutAfterTwoHundredCharacters() {
        assertEquals(
                "A[b=" + "x".repeat(200) + "]",
                Summary.of("A").with("b", "x".repeat(200)).toString());
        assertEquals(
                "A[b=" + "x".repeat(200) + "...]",
                Summary.of("A").with("b", "x".repeat(201)).toString());
    }

    @Test
    void aLongSequenceShowsItsFirstElementsAndTheirNumber() {
        assertEquals("A[b=()]", Summary.of("A").with("b", Vector.empty()).toString());
        assertEquals(
                "A[b=(" + "y".repeat(100) + ", " + "y".repeat(100) + ", ... 3)]",
                Summary.of("A").with("b", Vector.fill(3, "y".repeat(100))).toString());
        assertTrue(
                Summary.of("A").with("b", Vector.range(0, 100_000)).toString().endsWith(", ... 100000)]"));
        assertEquals(
                "A[b=((k, v))]",
                Summary.of("A").with("b", LinkedHashMap.of("k", "v")).toString());
    }

    @Test
    void anElementThatIsNotShownIsNotPrinted() {
        int[] printed = {0};
        Object element = new Object() {
            @Override
            public String toString() {
                printed[0]++;
                return "z".repeat(90);
            }
        };
        String line = Summary.of("A").with("b", Vector.fill(1000, element)).toString();
        assertTrue(line.endsWith("z, ... 1000)]"), line);
        assertEquals(3, printed[0]);
        Vector<String> nothing = Vector.fill(1000, "");
        assertEquals(200, Summary.of("A").with("b", nothing).toString().split(", ", -1).length - 1);
    }

    @Test
    void itStandsOnOneLine() {
        assertEquals("A[b=cU+000Ad]", Summary.of("A").with("b", "c\nd").toString());
    }

    @Test
    void itIsNeverLongerThanItsBound() {
        Summary longest = Vector.range(0, 100)
                .foldLeft(Summary.of("A"), (summary, i) -> summary.with("b" + i, "\n".repeat(1000)));
        assertEquals(Summary.MAX_LENGTH, longest.toString().length());
        String type = "x".repeat(Summary.MAX_LENGTH - 2);
        assertEquals(type + "[]", Summary.of(type).toString());
        assertEquals(
                "x".repeat(Summary.MAX_LENGTH - 3) + "...",
                Summary.of(type + "x").toString());
        assertTrue(longest.toString().endsWith("..."));
    }
}
