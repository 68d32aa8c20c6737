package org.countersign.examples.paper.page;

import io.vavr.collection.Seq;

/** Lines of plain text no wider than a terminal. */
public final class Page {
    /** The width where the terminal does not tell. */
    public static final int USUAL_WIDTH = 80;
    /** Lines get no wider than this, however wide the terminal: longer ones are hard to read. */
    public static final int WIDEST = 100;
    /** Lines get no narrower than this. */
    public static final int NARROWEST = 24;

    private static final String STACKED = "    ";

    private final int width;
    private final StringBuilder text = new StringBuilder();

    /** An empty page for a terminal of that many columns. */
    public Page(int columns) {
        this.width = Math.max(NARROWEST, Math.min(columns, WIDEST));
    }

    /** How many columns that text takes. */
    public static int columns(String text) {
        return Columns.of(text);
    }

    /** The width in columns. */
    public int width() {
        return width;
    }

    /** An empty line. */
    public Page gap() {
        return put("");
    }

    /** A paragraph from the left edge. */
    public Page paragraph(String words) {
        return hanging("", words);
    }

    /** A paragraph behind a mark such as {@code "  1. "}; its further lines stand below its first word. */
    public Page hanging(String mark, String words) {
        String first = mark;
        for (String part : words.split("\n", -1)) {
            for (String line : Wrap.lines(part, width - Columns.of(mark))) {
                put(first + line);
                first = " ".repeat(Columns.of(mark));
            }
        }
        return this;
    }

    /** Labels in a column, each with its words beside it, or below it where the page is narrow. */
    public Page table(Seq<Row> rows) {
        int labels = rows.map(row -> Columns.of(row.label())).max().getOrElse(0);
        boolean narrow = labels + 2 > width * 2 / 5;
        for (Row row : rows) {
            String blanks = " ".repeat(labels - Columns.of(row.label()) + 2);
            if (narrow) {
                hanging("  ", row.label());
                hanging("    ", row.words());
            } else {
                hanging("  " + row.label() + blanks, row.words());
            }
        }
        return this;
    }

    /**
     * Things side by side, one in a column of its own, behind a column of labels; below each other where the page is too narrow.
     *
     * @param heads what stands above each column
     * @param rows a label and one cell for each column
     */
    public Page sideBySide(Seq<String> heads, Seq<Cells> rows) {
        return Grid.fits(width, heads, rows) ? grid(heads, rows) : stacked(heads, rows);
    }

    /**
     * A table whose columns are as wide as they need; row by row, with the heads as labels, where the page is too narrow for it.
     *
     * @param heads what stands above each column
     * @param rows a cell for each column, one line each
     */
    public Page columns(Seq<Column> heads, Seq<Seq<String>> rows) {
        Seq<Integer> widths = Lanes.widths(width, heads, rows);
        if (widths.isEmpty()) {
            rows.forEachWithIndex((row, at) -> rowAlone(heads, row, at > 0));
        } else {
            Lanes.lines(widths, heads, rows).forEach(this::put);
        }
        return this;
    }

    private void rowAlone(Seq<Column> heads, Seq<String> row, boolean spaced) {
        (spaced ? gap() : this).hanging("  ", row.head());
        int labels = heads.tail().map(head -> Columns.of(head.head())).max().getOrElse(0);
        heads.tail()
                .zip(row.tail())
                .reject(cell -> cell._2.isEmpty())
                .forEach(cell -> pair(labels, cell._1.head(), cell._2));
    }

    private Page grid(Seq<String> heads, Seq<Cells> rows) {
        Grid.lines(width, heads, rows).forEach(this::put);
        return this;
    }

    private Page stacked(Seq<String> heads, Seq<Cells> rows) {
        int labels = rows.map(row -> Columns.of(row.label())).max().getOrElse(0);
        heads.forEachWithIndex((head, column) -> {
            (column == 0 ? this : gap()).hanging("  ", head);
            rows.forEach(row -> pair(labels, row.label(), row.cells().get(column)));
        });
        return this;
    }

    /** A label and its cell beside it, or below it where there is no room. */
    private void pair(int labels, String label, String cell) {
        if (width - labels - STACKED.length() - 2 >= Columns.of(cell)) {
            put(STACKED + label + " ".repeat(labels - Columns.of(label) + 2) + cell);
        } else {
            hanging(STACKED, label);
            hanging(STACKED + "  ", cell);
        }
    }

    /** The lines, each with a line feed. */
    @Override
    public String toString() {
        return text.toString();
    }

    private Page put(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /**
     * A label and what stands beside it.
     *
     * @param label one line
     * @param words one or more lines
     */
    public record Row(String label, String words) {}

    /**
     * A column of a table.
     *
     * @param head what stands above it, one line
     * @param number whether its cells end at its right edge
     */
    public record Column(String head, boolean number) {}

    /**
     * A label and the cells beside it.
     *
     * @param label one line
     * @param cells one line each
     */
    public record Cells(String label, Seq<String> cells) {}
}
