package org.countersign.examples.paper;

import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * Numbered dots by two amounts, the limits of both drawn as dashed lines: a picture for a page, 400 pixels wide.
 *
 * @param title what it shows
 * @param description the same in words, for who cannot see it
 * @param across the amount from left to right
 * @param up the amount from bottom to top
 * @param dots numbered from one in their order
 */
public record DotChart(String title, String description, Axis across, Axis up, Seq<Dot> dots) {
    private static final int WIDTH = 400;
    private static final int LEAST_LEFT = 78;
    private static final int RIGHT = 34;
    private static final int TOP = 34;
    private static final int PLOT = 230;
    private static final int CLOSE = 18;
    /** From the numbers of an axis to a dot that lies on it. */
    private static final int CLEAR = 12;

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
        Scale right = scale(dots.map(Dot::across), across.limit());
        Scale high = scale(dots.map(Dot::up), up.limit());
        int left = Math.max(LEAST_LEFT, high.margin());
        Field field = new Field(left, WIDTH - left - Math.max(RIGHT, right.margin() / 2));
        Svg svg = new Svg();
        rows(svg, field, high);
        columns(svg, field, right);
        svg.path("M" + left + " " + field.y(high, up.limit()) + "h" + field.room(), Ink.OURS.stroke());
        svg.path("M" + field.x(right, across.limit()) + " " + TOP + "v" + PLOT, Ink.OURS.stroke());
        dots(svg, dots.map(dot -> new Place(field.x(right, dot.across()), field.y(high, dot.up()))));
        return svg.figure(WIDTH, TOP + PLOT + 52, title, description);
    }

    /** Where the dots lie. */
    private record Field(int left, int room) {
        int x(Scale scale, BigDecimal amount) {
            return left + scale.pixels(amount, room);
        }

        int y(Scale scale, BigDecimal amount) {
            return TOP + PLOT - scale.pixels(amount, PLOT);
        }
    }

    private void rows(Svg svg, Field field, Scale scale) {
        svg.words(2, 16, SMALL, up.name());
        scale.ticks().forEach(tick -> {
            int y = field.y(scale, tick);
            svg.path("M" + field.left() + " " + y + "h" + field.room(), "style=\"stroke:" + Svg.LINE + "\"");
            svg.words(field.left() - CLEAR, y + 4, "text-anchor=\"end\" " + SMALL, Scale.shown(tick));
        });
    }

    /** Where numbers are long, only so many stand as have room. */
    private void columns(Svg svg, Field field, Scale scale) {
        int every = 1 + scale.margin() * scale.ticks().size() / field.room();
        scale.ticks().forEachWithIndex((tick, at) -> {
            int x = field.x(scale, tick);
            svg.path("M" + x + " " + TOP + "v" + PLOT, "style=\"stroke:" + Svg.LINE + "\"");
            if (at % every == 0) {
                svg.words(x, TOP + PLOT + 20, "text-anchor=\"middle\" " + SMALL, Scale.shown(tick));
            }
        });
        svg.words(field.left() + field.room(), TOP + PLOT + 42, "text-anchor=\"end\" " + SMALL, across.name());
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
