package org.countersign.examples.paper.page;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Columns of text beside each other, two blanks between them; what is too long for its column goes on below. */
final class Grid {
    private static final String GAP = "  ";
    private static final int NARROWEST_COLUMN = 12;
    private static final int WIDEST_COLUMN = 26;

    private Grid() {}

    /** Whether the columns keep a width that can be read. */
    static boolean fits(int width, Seq<String> heads, Seq<Page.Cells> rows) {
        return column(width, heads, rows) >= NARROWEST_COLUMN;
    }

    static Seq<String> lines(int width, Seq<String> heads, Seq<Page.Cells> rows) {
        int labels = labels(rows);
        int column = column(width, heads, rows);
        Seq<Page.Cells> all = rows.prepend(new Page.Cells("", heads));
        return all.flatMap(row -> row(row, labels, column));
    }

    private static Seq<String> row(Page.Cells row, int labels, int column) {
        Seq<Seq<String>> cells =
                row.cells().<Seq<String>>map(cell -> Wrap.lines(cell, column)).prepend(Vector.of(row.label()));
        int height = cells.map(Seq::size).max().getOrElse(0);
        return Vector.range(0, height)
                .map(line -> cells.zipWithIndex()
                        .map(cell ->
                                filled(line < cell._1.size() ? cell._1.get(line) : "", cell._2 == 0 ? labels : column))
                        .mkString(GAP, GAP, ""));
    }

    private static String filled(String text, int width) {
        return text + " ".repeat(Math.max(0, width - Columns.of(text)));
    }

    private static int labels(Seq<Page.Cells> rows) {
        return rows.map(row -> Columns.of(row.label())).max().getOrElse(0);
    }

    /** What is left for each column beside the labels, and no more than the longest cell needs. */
    private static int column(int width, Seq<String> heads, Seq<Page.Cells> rows) {
        int room = (width - GAP.length() - labels(rows)) / Math.max(1, heads.size()) - GAP.length();
        int longest = heads.appendAll(rows.flatMap(Page.Cells::cells))
                .map(Columns::of)
                .max()
                .getOrElse(0);
        return Math.min(room, Math.max(NARROWEST_COLUMN, Math.min(longest, WIDEST_COLUMN)));
    }
}
