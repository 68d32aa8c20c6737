package org.countersign.examples.paper;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * Amounts that stay as they are from one day to the next and then jump, over the days: a picture for a page, 400 pixels wide, so that
 * its letters can be read on a telephone.
 *
 * @param title what it shows
 * @param description the same in words, for who cannot see it
 * @param unit of the amounts
 * @param lines at most one in each ink; each has a step on the first day
 * @param marks the days that are numbered below, in order
 */
public record StepChart(String title, String description, String unit, Seq<Line> lines, Seq<LocalDate> marks) {
    private static final int WIDTH = 400;
    private static final int LEAST_LEFT = 78;
    private static final int RIGHT = 14;
    private static final int PLOT = 220;
    private static final int ROW = 20;
    private static final int APART = 18;
    private static final String SMALL = "font-size=\"13\" style=\"fill:" + Svg.SOFT + "\"";

    /** Checks that there is something to draw. */
    public StepChart {
        if (lines.isEmpty()
                || marks.isEmpty()
                || lines.exists(line -> line.steps().isEmpty())) {
            throw new IllegalArgumentException("a chart must have days, and lines with steps: `" + title + "`");
        }
    }

    /**
     * One line.
     *
     * @param name what it shows
     * @param ink in which
     * @param steps the amount from that day on, in the order of the days; the last of one day holds
     */
    public record Line(String name, Ink ink, Seq<Step> steps) {}

    /**
     * An amount from a day on.
     *
     * @param day from when
     * @param amount how much
     */
    public record Step(LocalDate day, BigDecimal amount) {}

    /** The picture as SVG, to stand inside a page. */
    public String svg() {
        Svg svg = new Svg();
        int top = 10 + ROW * lines.size() + 14;
        legend(svg);
        grid(svg, top);
        lines.forEach(line -> svg.path(way(line, top), line.ink().stroke()));
        numbers(svg, top + PLOT);
        return svg.figure(WIDTH, top + PLOT + 2 * ROW + 6, title, description);
    }

    private void legend(Svg svg) {
        lines.forEachWithIndex((line, row) -> {
            int y = 16 + ROW * row;
            svg.path("M" + left() + " " + (y - 4) + "h34", line.ink().stroke());
            svg.words(left() + 44, y, "style=\"fill:" + line.ink().themed() + "\"", line.name());
        });
    }

    private void grid(Svg svg, int top) {
        Scale scale = scale();
        scale.ticks().forEach(tick -> {
            int y = top + PLOT - scale.pixels(tick, PLOT);
            svg.path("M" + left() + " " + y + "H" + (WIDTH - RIGHT), "style=\"stroke:" + Svg.LINE + "\"");
            svg.words(left() - 8, y + 4, "text-anchor=\"end\" " + SMALL, Scale.shown(tick));
        });
        svg.words(left() - 8, top - 12, "text-anchor=\"end\" " + SMALL, unit);
        svg.words(left(), top + PLOT + 2 * ROW, SMALL, marks.head().toString());
        svg.words(WIDTH - RIGHT, top + PLOT + 2 * ROW, "text-anchor=\"end\" " + SMALL, last().toString());
    }

    /** The numbers of the days; those of days that lie close together share a place: {@code 3-5}. */
    private void numbers(Svg svg, int bottom) {
        Vector<Tuple2<Integer, Vector<Integer>>> places = marks.zipWithIndex()
                .map(mark -> Tuple.of(x(mark._1), mark._2 + 1))
                .foldLeft(Vector.empty(), StepChart::joined);
        places.forEach(place -> {
            svg.path("M" + place._1 + " " + bottom + "v6", "style=\"stroke:" + Svg.SOFT + "\"");
            String said = place._2.size() == 1 ? "" + place._2.head() : place._2.head() + "–" + place._2.last();
            svg.words(place._1, bottom + ROW, "text-anchor=\"middle\" " + SMALL, said);
        });
    }

    private static Vector<Tuple2<Integer, Vector<Integer>>> joined(
            Vector<Tuple2<Integer, Vector<Integer>>> places, Tuple2<Integer, Integer> next) {
        boolean close = places.lastOption().exists(last -> next._1 - last._1 < (last._2.size() > 1 ? 2 : 1) * APART);
        return close
                ? places.update(places.size() - 1, last -> Tuple.of(last._1, last._2.append(next._2)))
                : places.append(Tuple.of(next._1, Vector.of(next._2)));
    }

    private String way(Line line, int top) {
        Scale scale = scale();
        StringBuilder way = new StringBuilder();
        for (Step step : line.steps()) {
            int y = top + PLOT - scale.pixels(step.amount(), PLOT);
            way.append(way.isEmpty() ? "M" + x(step.day()) + " " + y : "H" + x(step.day()) + "V" + y);
        }
        return way + "H" + (WIDTH - RIGHT);
    }

    private Scale scale() {
        return Scale.upTo(lines.flatMap(Line::steps)
                .map(Step::amount)
                .maxBy(Comparator.naturalOrder())
                .getOrElse(BigDecimal.ONE));
    }

    private int x(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(marks.head(), last()));
        return left() + (int) (ChronoUnit.DAYS.between(marks.head(), day) * (WIDTH - left() - RIGHT) / all);
    }

    private int left() {
        return Math.max(LEAST_LEFT, scale().margin());
    }

    private LocalDate last() {
        return marks.last();
    }
}
