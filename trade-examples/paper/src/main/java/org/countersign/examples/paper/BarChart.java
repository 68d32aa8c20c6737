package org.countersign.examples.paper;

import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * Amounts below each other, each as a bar with its words above it: a picture for a page, 400 pixels wide. Where an amount is not settled,
 * the bar goes on pale from the least to the most; where nothing is known there is no bar.
 *
 * @param title what it shows
 * @param description the same in words, for who cannot see it
 * @param bars from the top
 */
public record BarChart(String title, String description, Seq<Bar> bars) {
    private static final int WIDTH = 400;
    private static final int EDGE = 2;
    private static final int ROW = 44;
    private static final int THICK = 14;
    private static final int SIZE = 13;
    private static final int GAP = 12;

    /**
     * One bar.
     *
     * @param name what it is about
     * @param words how much, for a reader
     * @param low the least, zero or more
     * @param high the most; the same where it is settled, zero where nothing is known
     */
    public record Bar(String name, String words, BigDecimal low, BigDecimal high) {
        /** Checks that the bar does not run backwards. */
        public Bar {
            if (low.signum() < 0 || high.compareTo(low) < 0) {
                throw new IllegalArgumentException("a bar must run from zero up: `" + low + "`, `" + high + "`");
            }
        }
    }

    /** The picture as SVG, to stand inside a page. */
    public String svg() {
        Svg svg = new Svg();
        BigDecimal most = bars.map(Bar::high).maxBy(Comparator.naturalOrder()).getOrElse(BigDecimal.ZERO);
        Scale scale = new Scale(most.signum() > 0 ? most : BigDecimal.ONE, BigDecimal.ONE);
        bars.forEachWithIndex((bar, row) -> bar(svg, bar, scale, row * ROW));
        return svg.figure(WIDTH, bars.size() * ROW + 4, title, description);
    }

    private static void bar(Svg svg, Bar bar, Scale scale, int top) {
        int room = WIDTH - 2 * EDGE;
        svg.words(EDGE, top + 14, "", Lettering.cut(bar.name(), SIZE, room - Lettering.width(bar.words(), SIZE) - GAP));
        svg.words(
                WIDTH - EDGE,
                top + 14,
                "text-anchor=\"end\" style=\"fill:" + (bar.high().signum() > 0 ? Svg.INK : Svg.SOFT) + "\"",
                bar.words());
        int low = scale.pixels(bar.low(), room);
        int high = scale.pixels(bar.high(), room);
        String ink = "fill:" + Ink.THEIRS.themed();
        svg.rect(EDGE, top + 21, room, THICK, 3, "style=\"fill:" + Svg.LINE + ";opacity:.45\"");
        if (high > 0) {
            svg.rect(EDGE, top + 21, high, THICK, 3, "style=\"" + ink + ";opacity:.4\"");
            svg.rect(EDGE, top + 21, low, THICK, 3, "style=\"" + ink + "\"");
        }
    }
}
