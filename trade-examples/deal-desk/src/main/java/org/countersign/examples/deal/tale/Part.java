package org.countersign.examples.deal.tale;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Supplier;

/** A part of a chapter. */
public sealed interface Part {
    /**
     * Something that somebody says or does on a day, and what the library makes of it.
     *
     * @param day the day, as the paper names it
     * @param who who says or does it
     * @param words what
     * @param found what follows from it
     */
    record Step(String day, Who who, String words, Seq<Found> found) implements Part {
        /** Keeps what was found in a sequence of our own. */
        public Step {
            found = Vector.ofAll(found);
        }
    }

    /** Who says or does something. */
    enum Who {
        /** Our side. */
        WE,
        /** The side across. */
        THEY,
        /** Nobody: a day passes, or somebody looks. */
        NOBODY;

        /** What its word is filed under. */
        public String key() {
            return "who." + name();
        }
    }

    /**
     * What the library answers.
     *
     * @param mark how it is to be taken
     * @param words what
     */
    record Found(Mark mark, String words) {}

    /** How an answer is to be taken. */
    enum Mark {
        /** It holds. */
        YES("= "),
        /** It does not pass, has no effect, or somebody has to look at it. */
        NO("! "),
        /** It is open or waits for something. */
        OPEN("? "),
        /** What belongs to it. */
        NOTE("- ");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        /** What stands before it at a terminal. */
        public String sign() {
            return sign;
        }
    }

    /**
     * Answers that belong to no day.
     *
     * @param head what they are about; may be empty
     * @param found the answers
     */
    record Findings(String head, Seq<Found> found) implements Part {
        /** Keeps what was found in a sequence of our own. */
        public Findings {
            found = Vector.ofAll(found);
        }
    }

    /**
     * A table; the first cell of a row says what the row is about.
     *
     * @param caption what it shows
     * @param heads what stands above each column
     * @param rows a cell for each column
     */
    record Table(String caption, Seq<String> heads, Seq<Seq<Cell>> rows) implements Part {
        /** Keeps the rows in sequences of our own. */
        public Table {
            heads = Vector.ofAll(heads);
            rows = Vector.ofAll(rows);
        }
    }

    /**
     * What stands in one place of a table.
     *
     * @param words one line
     * @param strong whether it matters most
     */
    record Cell(String words, boolean strong) {
        /** Plain words. */
        public static Cell of(String words) {
            return new Cell(words, false);
        }

        /** Words that matter most. */
        public static Cell strong(String words) {
            return new Cell(words, true);
        }
    }

    /**
     * A picture on the page; at a terminal the lines that say the same.
     *
     * @param svg the picture
     * @param lines the same in words
     */
    record Picture(String svg, Seq<String> lines) implements Part {
        /** Keeps the lines in a sequence of our own. */
        public Picture {
            lines = Vector.ofAll(lines);
        }
    }

    /**
     * A paper that has a page of its own.
     *
     * @param file the name of the page's file
     * @param words what it is
     * @param html makes the page
     */
    record Paper(String file, String words, Supplier<String> html) implements Part {}
}
