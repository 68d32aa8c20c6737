package org.countersign.examples.desk.report;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.IntFunction;

/** A part of what a command has to say. */
public sealed interface Part {
    /**
     * A heading over what follows.
     *
     * @param head one line
     */
    record Section(String head) implements Part {}

    /**
     * A paragraph.
     *
     * @param words one line, wrapped where it is shown
     */
    record Words(String words) implements Part {}

    /**
     * Sentences that stand each for itself.
     *
     * @param lines one line each
     */
    record Points(Seq<String> lines) implements Part {}

    /**
     * Labels and what stands beside them.
     *
     * @param facts in their order
     */
    record Facts(Seq<Fact> facts) implements Part {}

    /**
     * A label and what stands beside it.
     *
     * @param label one line
     * @param cell beside it
     */
    record Fact(String label, Cell cell) {
        /** Plain words beside a label. */
        public static Fact of(String label, String words) {
            return new Fact(label, Cell.of(words));
        }
    }

    /**
     * A table; the first cell of a row says what the row is about.
     *
     * @param heads what stands above each column
     * @param rows a cell for each column
     */
    record Table(Seq<Head> heads, Seq<Seq<Cell>> rows) implements Part {}

    /**
     * What stands above a column.
     *
     * @param words one line
     * @param number whether numbers stand in it, which end at the right edge
     */
    record Head(String words, boolean number) {
        /** Above words. */
        public static Head of(String words) {
            return new Head(words, false);
        }

        /** Above numbers. */
        public static Head number(String words) {
            return new Head(words, true);
        }
    }

    /**
     * A picture on the page, and what stands in its place at a terminal.
     *
     * @param svg the picture
     * @param text its lines at a terminal of so many columns; none where the parts around it say the same
     */
    record Picture(String svg, IntFunction<Seq<String>> text) implements Part {
        /** A picture that only the page has. */
        public static Picture of(String svg) {
            return new Picture(svg, columns -> Vector.empty());
        }
    }

    /**
     * What stands in one place.
     *
     * @param words one line, wrapped where it is shown
     * @param tone how it looks on the page
     */
    record Cell(String words, Tone tone) {
        /** Plain words. */
        public static Cell of(String words) {
            return new Cell(words, Tone.PLAIN);
        }

        /** Words that say that something is not known. */
        public static Cell unknown(String words) {
            return new Cell(words, Tone.UNKNOWN);
        }
    }

    /** How words look on the page; at a terminal all look alike. */
    enum Tone {
        /** As they are. */
        PLAIN,
        /** What is not known. */
        UNKNOWN,
        /** What matters most. */
        STRONG,
        /** What matters less. */
        SOFT
    }
}
