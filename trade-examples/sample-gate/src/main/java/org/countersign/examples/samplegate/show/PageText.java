package org.countersign.examples.samplegate.show;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** A page as text: paragraphs broken at the width of the terminal, tables as one block for each row. */
record PageText(Page page, int columns) {
    private static final int SQUARE = 0x2E80;
    private static final int LEAST = 40;

    String text() {
        return Vector.of(page.title(), "=".repeat(Math.min(room(), width(page.title()))))
                .appendAll(page.parts().flatMap(this::lines))
                .mkString("", "\n", "\n");
    }

    private int room() {
        return Math.max(LEAST, columns);
    }

    private Seq<String> lines(Part part) {
        if (part instanceof Part.Head head) {
            return Vector.of("", head.words(), "-".repeat(Math.min(room(), width(head.words()))));
        }
        if (part instanceof Part.Words words) {
            return wrapped(words.words(), "").prepend("");
        }
        if (part instanceof Part.Banner banner) {
            return wrapped((banner.good() ? "[+] " : "[!] ") + banner.words(), "    ")
                    .prepend("");
        }
        if (part instanceof Part.Points points) {
            return points.lines()
                    .zipWithIndex()
                    .flatMap(line -> wrapped(
                            (points.numbered() ? line._2 + 1 + ". " : "- ") + line._1,
                            points.numbered() ? "   " : "  "))
                    .prepend("");
        }
        if (part instanceof Part.Table table) {
            return table.rows().flatMap(row -> row(table.heads(), row));
        }
        if (part instanceof Part.Letter letter) {
            return Vector.of(letter.text().split("\n", -1))
                    .flatMap(line -> wrapped(line, ""))
                    .map(line -> ("  | " + line).stripTrailing())
                    .prepend(letter.head())
                    .prepend("");
        }
        return ((Part.Pictures) part)
                .pictures()
                .map(picture -> "(" + picture.caption() + ")")
                .prepend("");
    }

    private Seq<String> row(Seq<String> heads, Seq<String> cells) {
        return heads.zip(cells)
                .zipWithIndex()
                .reject(cell -> cell._1._2.isEmpty())
                .flatMap(cell -> cell._2 == 0
                        ? Vector.of("", cell._1._2)
                        : wrapped("  " + cell._1._1 + colon() + cell._1._2, "    "));
    }

    private String colon() {
        return page.language().startsWith("zh") ? "\uFF1A" : ": ";
    }

    /** The text on as many lines as it needs; Chinese may end a line behind each letter. */
    private Vector<String> wrapped(String text, String indent) {
        Vector<String> lines = Vector.empty();
        String line = "";
        for (String word : words(text)) {
            if (!line.isBlank() && width(line + word.stripTrailing()) > room()) {
                lines = lines.append(line.stripTrailing());
                line = indent;
            }
            line += word;
        }
        return lines.append(line.stripTrailing());
    }

    private static Vector<String> words(String text) {
        Vector<String> words = Vector.empty();
        int from = 0;
        for (int at = 1; at < text.length(); at++) {
            boolean blank = text.charAt(at - 1) == ' ' && text.charAt(at) != ' ';
            boolean square = text.charAt(at) >= SQUARE && Character.isLetter(text.charAt(at))
                    || text.charAt(at - 1) >= SQUARE
                            && Character.isLetter(text.charAt(at - 1))
                            && Character.isLetter(text.charAt(at));
            if (blank || square) {
                words = words.append(text.substring(from, at));
                from = at;
            }
        }
        return words.append(text.substring(from));
    }

    private static int width(String text) {
        return text.codePoints().map(letter -> letter >= SQUARE ? 2 : 1).sum();
    }
}
