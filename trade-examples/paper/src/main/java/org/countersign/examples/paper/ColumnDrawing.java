package org.countersign.examples.paper;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * A column on paper, 480 pixels wide, so that text stays above 10 pixels when a telephone shrinks it to 390. More lanes than fit make
 * the paper wider.
 */
final class ColumnDrawing {
    private static final int WIDTH = 480;
    private static final int NARROWEST = 240;
    private static final int EDGE = 8;
    private static final int LANE = 11;
    private static final int CLEAR = 20;
    private static final int PAD = 12;
    private static final int TITLE = 36;
    private static final int LINE = 21;
    private static final int SIZE = 14;
    private static final int SMALL = 13;
    private static final int BEND = 5;

    private final Column column;
    private final Map<Track, Integer> lanes;
    private final int width;
    private final int left;
    private final int right;
    private final Svg svg = new Svg();
    private final int[] tops;
    private int y = EDGE;

    private ColumnDrawing(Column column) {
        this.column = column;
        this.lanes = Track.lanes(column);
        this.width = Math.max(WIDTH, 2 * EDGE + space(false) + NARROWEST + space(true));
        this.left = EDGE + space(false);
        this.right = width - EDGE - space(true);
        this.tops = new int[column.boxes().size()];
    }

    /** The column as SVG. */
    static String of(Column column, String description) {
        ColumnDrawing drawing = new ColumnDrawing(column);
        drawing.head();
        drawing.bands();
        drawing.lanes.forEach(drawing::trunk);
        drawing.lanes.forEach(drawing::ends);
        return drawing.svg.page(drawing.width, drawing.y + EDGE, column.title(), description);
    }

    /** The room that the lanes of one side need. */
    private int space(boolean down) {
        Seq<Integer> used = lanes.filter((track, lane) -> track.down() == down).values();
        return used.isEmpty() ? PAD : CLEAR + PAD + used.foldLeft(0, Math::max) * LANE;
    }

    private void head() {
        y += 22;
        svg.words(EDGE + 4, y, "font-size=\"19\" font-weight=\"bold\"", column.title());
        column.legend().forEach(meaning -> {
            y += LINE + 2;
            svg.path("M" + (EDGE + 4) + " " + (y - 5) + "h34", meaning.ink().line());
            head(EDGE + 46, y - 5, true, meaning.ink());
            svg.words(EDGE + 56, y, "fill=\"" + meaning.ink().colour() + "\"", meaning.words());
        });
        y += 4;
        paragraph(column.note(), EDGE + 4, width - 2 * EDGE - 8, "font-size=\"13\" fill=\"" + Svg.GREY + "\"");
        y += 12;
    }

    private void paragraph(String text, int x, int room, String look) {
        Lettering.wrap(text, SMALL, room).forEach(line -> {
            y += LINE - 2;
            svg.words(x, y, look, line);
        });
    }

    private void bands() {
        int number = 0;
        for (Column.Band band : column.bands()) {
            int top = y;
            int height = 34 + band.boxes().map(box -> height(box) + PAD).sum().intValue();
            svg.rect(EDGE / 2, top, width - EDGE, height, 10, "fill=\"#f1f5f7\"");
            svg.words(left, top + 21, "font-size=\"13\" fill=\"" + Svg.GREY + "\"", band.caption());
            y += 34;
            for (Column.Box box : band.boxes()) {
                tops[number] = y;
                box(box, number++);
                y += PAD;
            }
            y += 6;
        }
    }

    private void box(Column.Box box, int number) {
        int top = y;
        svg.rect(left, top, right - left, height(box), 9, "fill=\"#ffffff\" stroke=\"#8fa1ad\" stroke-width=\"1.4\"");
        if (box.start()) {
            svg.dot(left + PAD + 5, top + 18, 6, Svg.DARK);
        }
        svg.words(left + PAD + (box.start() ? 18 : 0), top + 23, "font-size=\"16\" font-weight=\"bold\"", box.name());
        y = top + TITLE;
        box.rows().forEach(row -> row(row, number));
        y = top + height(box);
    }

    private void row(Column.Row row, int number) {
        lines(row).forEach(line -> {
            if (row instanceof Column.Arrow arrow) {
                boolean down = column.boxes().map(Column.Box::name).indexOf(arrow.to()) > number;
                String look = "fill=\"" + arrow.ink().colour() + "\"" + (down ? " text-anchor=\"end\"" : "");
                svg.marked(down ? right - PAD : left + PAD, y + 14, look, tail(line, arrow));
            } else {
                boolean quiet = row instanceof Column.Words words && words.quiet();
                svg.words(left + PAD, y + 14, quiet ? "fill=\"" + Svg.GREY + "\"" : "", line);
            }
            y += LINE;
        });
    }

    /** The name of the target stands out; it stays on one line with the sign before it. */
    private static String tail(String line, Column.Arrow arrow) {
        String before = line.substring(
                0, line.length() - (line.endsWith(end(arrow)) ? arrow.to().length() : 0));
        String name = Svg.escaped(line.substring(before.length()));
        return Svg.escaped(before) + (name.isEmpty() ? "" : "<tspan font-weight=\"bold\">" + name + "</tspan>");
    }

    private static String end(Column.Arrow arrow) {
        return "→\u00a0" + arrow.to();
    }

    private Seq<String> lines(Column.Row row) {
        int room = right - left - 2 * PAD;
        if (row instanceof Column.Arrow arrow) {
            return Lettering.wrap((arrow.words() + " " + end(arrow)).strip(), SIZE, room);
        }
        return row instanceof Column.Words words ? Lettering.wrap(words.text(), SIZE, room) : Vector.empty();
    }

    private int height(Column.Box box) {
        return TITLE + box.rows().map(row -> lines(row).size() * LINE).sum().intValue() + 7;
    }

    /** Where an arrow leaves its box: at the last line of its row. */
    private int y(Track.Tail tail) {
        Seq<Column.Row> rows = column.boxes().get(tail.box()).rows().take(tail.row() + 1);
        return tops[tail.box()]
                + TITLE
                + rows.map(row -> lines(row).size() * LINE).sum().intValue()
                - LINE
                + 9;
    }

    /** Where a track enters its box. */
    private int y(Track track) {
        return tops[track.to()] + (track.ink() == Ink.OURS ? 25 : 11);
    }

    private int x(Track track, int lane) {
        return track.down() ? right + CLEAR + lane * LANE : left - CLEAR - lane * LANE;
    }

    private void trunk(Track track, int lane) {
        int end = y(track) + (track.down() ? -BEND : BEND);
        int start = track.tails().map(this::y).foldLeft(end, track.down() ? Math::min : Math::max)
                + (track.down() ? BEND : -BEND);
        svg.path("M" + x(track, lane) + " " + start + "V" + end, track.ink().line());
    }

    private void ends(Track track, int lane) {
        int x = x(track, lane);
        int edge = track.down() ? right : left;
        int in = track.down() ? -1 : 1;
        track.tails()
                .map(this::y)
                .forEach(from -> crossing(
                        track,
                        "M" + edge + " " + from + "H" + (x + in * BEND),
                        "Q" + x + " " + from + " " + x + " " + (from - in * BEND)));
        int to = y(track);
        crossing(
                track,
                "M" + (edge - in * 8) + " " + to + "H" + (x + in * BEND),
                "Q" + x + " " + to + " " + x + " " + (to + in * BEND));
        head(edge, to, !track.down(), track.ink());
        track.tails()
                .map(this::y)
                .forEach(from -> svg.dot(edge, from, 3, track.ink().colour()));
    }

    /** A way over others: they make room where it crosses them. */
    private void crossing(Track track, String straight, String bend) {
        svg.path(straight, "fill=\"none\" stroke=\"#f1f5f7\" stroke-width=\"6\"");
        svg.path(straight + bend, track.ink().line());
    }

    private void head(int x, int y, boolean toRight, Ink ink) {
        int back = toRight ? -9 : 9;
        svg.path("M" + x + " " + y + "l" + back + " -5v10z", "fill=\"" + ink.colour() + "\"");
    }
}
