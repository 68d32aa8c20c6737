package org.countersign.examples.paper;

import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * Numbered dots by two amounts, the limits of both drawn as dashed lines: a picture for a page, 480 pixels wide.
 *
 * @param title what it shows
 * @param description the same in words, for who cannot see it
 * @param across the amount from left to right
 * @param up the amount from bottom to top
 * @param dots numbered from one in their order
 */
public record DotChart(String title, String description, Axis across, Axis up, Seq<Dot> dots) {
    private static final int WIDTH = 480;
    private static final int LEFT = 78;
    private static final int RIGHT = 18;
    private static final int TOP = 34;
    private static final int PLOT = 230;
    private static final int CLOSE = 18;
    private static final String SMALL = "style=\"fill:" + Svg.SOFT + "\"";

    /**
     * An axis.
     *
     * @param name what it counts
     * @param limit where the dashed line stands
     */
    public record Axis(String name, BigDecimal limit) {}

    /**
     * A dot.
     *
     * @param across from left to right
     * @param up from bottom to top
     */
    public record Dot(BigDecimal across, BigDecimal up) {}

    /** The picture as SVG, to stand inside a page. */
    public String svg() {
        Svg svg = new Svg();
        Scale right = scale(dots.map(Dot::across), across.limit());
        Scale high = scale(dots.map(Dot::up), up.limit());
        int bottom = TOP + PLOT;
        int room = WIDTH - LEFT - RIGHT;
        svg.words(2, 16, SMALL, up.name());
        high.ticks().forEach(tick -> {
            int y = bottom - high.pixels(tick, PLOT);
            svg.path("M" + LEFT + " " + y + "h" + room, "style=\"stroke:" + Svg.LINE + "\"");
            svg.words(LEFT - 8, y + 4, "text-anchor=\"end\" " + SMALL, Scale.shown(tick));
        });
        right.ticks().forEach(tick -> {
            int x = LEFT + right.pixels(tick, room);
            svg.path("M" + x + " " + TOP + "V" + bottom, "style=\"stroke:" + Svg.LINE + "\"");
            svg.words(x, bottom + 20, "text-anchor=\"middle\" " + SMALL, Scale.shown(tick));
        });
        svg.words(WIDTH - RIGHT, bottom + 42, "text-anchor=\"end\" " + SMALL, across.name());
        svg.path("M" + LEFT + " " + (bottom - high.pixels(up.limit(), PLOT)) + "h" + room, Ink.OURS.stroke());
        svg.path("M" + (LEFT + right.pixels(across.limit(), room)) + " " + TOP + "V" + bottom, Ink.OURS.stroke());
        dots(
                svg,
                dots.map(dot ->
                        new Place(LEFT + right.pixels(dot.across(), room), bottom - high.pixels(dot.up(), PLOT))));
        return svg.figure(WIDTH, bottom + 52, title, description);
    }

    private record Place(int x, int y) {
        boolean isCloseTo(Place other) {
            return Math.abs(x - other.x) < CLOSE && Math.abs(y - other.y) < CLOSE;
        }
    }

    /** Dots that would lie on each other stand in a row. */
    private static void dots(Svg svg, Seq<Place> places) {
        places.forEachWithIndex((place, at) -> {
            int before = places.take(at).count(place::isCloseTo);
            int x = place.x() + before * CLOSE * (place.x() > WIDTH / 2 ? -1 : 1);
            svg.dot(x, place.y(), 9, Ink.THEIRS);
            svg.words(
                    x,
                    place.y() + 4,
                    "text-anchor=\"middle\" font-size=\"11\" font-weight=\"bold\" style=\"fill:var(--paper,#fff)\"",
                    "" + (at + 1));
        });
    }

    private static Scale scale(Seq<BigDecimal> values, BigDecimal limit) {
        return Scale.upTo(values.append(limit).maxBy(Comparator.naturalOrder()).getOrElse(limit));
    }
}
