package org.countersign.examples.paper;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from top to bottom, further apart where more days lie between them: a picture for a page, 400 pixels wide.
 *
 * @param title what it shows
 * @param description the same in words, for who cannot see it
 * @param stops in the order of the days
 */
public record Timeline(String title, String description, Seq<Stop> stops) {
    private static final int WIDTH = 400;
    private static final int AXIS = 110;
    private static final int ROW = 30;
    private static final int MOST_AIR = 34;

    /** Checks the order. */
    public Timeline {
        if (stops.isEmpty()
                || stops.zip(stops.tail()).exists(pair -> pair._2.day().isBefore(pair._1.day()))) {
            throw new IllegalArgumentException("a timeline must have days, and in their order: `" + title + "`");
        }
    }

    /**
     * Something on a day.
     *
     * @param day when
     * @param words what
     * @param ink in which; ours for what is due, theirs for what happens
     */
    public record Stop(LocalDate day, String words, Ink ink) {}

    /** The picture as SVG, to stand inside a page. */
    public String svg() {
        Svg svg = new Svg();
        Svg above = new Svg();
        int y = 18 - ROW;
        LocalDate before = stops.head().day();
        for (Stop stop : stops) {
            y += ROW + air(before, stop.day());
            before = stop.day();
            above.words(AXIS - 16, y + 4, "text-anchor=\"end\" style=\"fill:" + Svg.SOFT + "\"", "" + stop.day());
            above.dot(AXIS, y, 6, stop.ink());
            y = words(above, stop, y);
        }
        svg.path("M" + AXIS + " 18V" + y, "style=\"stroke:" + Svg.LINE + ";stroke-width:2\"");
        return svg.and(above).figure(WIDTH, y + 14, title, description);
    }

    /** The words beside a stop; where they need more lines, the axis goes on so far. */
    private static int words(Svg svg, Stop stop, int top) {
        int y = top;
        for (String line : Lettering.wrap(stop.words(), 13, WIDTH - AXIS - 24)) {
            svg.words(AXIS + 16, y + 4, "style=\"fill:" + stop.ink().themed() + "\"", line);
            y += 18;
        }
        return y - 18;
    }

    private static int air(LocalDate from, LocalDate to) {
        return (int) Math.min(MOST_AIR, ChronoUnit.DAYS.between(from, to) / 2);
    }
}
