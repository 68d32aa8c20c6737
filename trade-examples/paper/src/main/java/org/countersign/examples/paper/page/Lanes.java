package org.countersign.examples.paper.page;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Columns of a table, each as wide as it needs, the widest narrowed until all fit; two blanks between them. */
final class Lanes {
    private static final String GAP = "  ";
    /** No column that has to be narrowed gets narrower than this. */
    private static final int NARROWEST = 11;

    private Lanes() {}

    /** The width of each column; none if they do not fit side by side. */
    static Seq<Integer> widths(int width, Seq<Page.Column> heads, Seq<Seq<String>> rows) {
        Vector<Integer> widths = Vector.range(0, heads.size())
                .map(at -> rows.map(row -> Columns.of(row.get(at)))
                        .append(Columns.of(heads.get(at).head()))
                        .max()
                        .getOrElse(0));
        int room = width - GAP.length() * heads.size();
        while (widths.sum().intValue() > room) {
            int widest = widths.max().getOrElse(0);
            if (widest <= NARROWEST) {
                return Vector.empty();
            }
            widths = widths.update(widths.lastIndexOf(widest), widest - 1);
        }
        return widths;
    }

    static Seq<String> lines(Seq<Integer> widths, Seq<Page.Column> heads, Seq<Seq<String>> rows) {
        Seq<Boolean> numbers = heads.map(Page.Column::number);
        return rows.prepend(heads.map(Page.Column::head)).flatMap(row -> row(widths, numbers, row));
    }

    private static Seq<String> row(Seq<Integer> widths, Seq<Boolean> numbers, Seq<String> row) {
        Seq<Seq<String>> cells = row.zipWith(widths, Wrap::lines);
        int height = cells.map(Seq::size).max().getOrElse(0);
        return Vector.range(0, height)
                .map(line -> Vector.range(0, cells.size())
                        .map(at -> filled(
                                line < cells.get(at).size() ? cells.get(at).get(line) : "",
                                widths.get(at),
                                numbers.get(at)))
                        .mkString(GAP, GAP, ""));
    }

    private static String filled(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - Columns.of(text)));
        return right ? blanks + text : text + blanks;
    }
}
