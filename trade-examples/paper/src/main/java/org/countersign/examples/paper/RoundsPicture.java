package org.countersign.examples.paper;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.countersign.trade.base.Texts;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.offer.law.TermSubject;
import org.countersign.trade.offer.negotiation.CoursePoint;
import org.countersign.trade.offer.negotiation.NegotiationTexts;

/**
 * The rounds of a negotiation as an SVG that needs nothing else: above, where each side's price stands; below, on which terms a round is still apart
 * from what the other side said last. The two sides are told apart by colour, dashes and shape. Words come from {@link NegotiationTexts}.
 */
public final class RoundsPicture {
    private static final int WIDTH = 420;
    private static final int EDGE = 12;
    private static final int LEFT = 148;
    private static final int PLOT = 150;
    private static final int ROW = 26;
    private static final int WIDEST = 56;
    private static final int DOT = 6;
    private static final String QUIET = "font-size=\"13\" fill=\"" + Svg.GREY + "\"";
    private static final String GRID = "stroke=\"#d9dee6\"";
    private static final String EMPTY = "fill=\"#eef2f4\"";
    private static final String APART = "fill=\"#5b6b75\"";

    private final Seq<CoursePoint> course;
    private final Texts texts;
    private final Option<IsoCurrency> currency;
    private final Svg svg = new Svg();
    private int y = EDGE;

    private RoundsPicture(Seq<CoursePoint> course, Texts texts) {
        this.course = course;
        this.texts = texts;
        this.currency = course.flatMap(CoursePoint::total).map(Amount::currency).headOption();
    }

    /**
     * The picture of this course, in the language of these texts.
     *
     * @throws IllegalArgumentException if there is no round
     */
    public static String of(Seq<CoursePoint> course, Texts texts) {
        if (course.isEmpty()) {
            throw new IllegalArgumentException("a picture of rounds must have a round");
        }
        return new RoundsPicture(course, texts).drawn();
    }

    private String drawn() {
        String title = say("rounds.title");
        heading(title);
        plot();
        numbers();
        terms();
        return svg.page(WIDTH, y + EDGE, title, course.map(this::said).mkString(". "));
    }

    private void heading(String title) {
        y += 22;
        svg.words(EDGE, y, "font-size=\"17\" font-weight=\"bold\"", title);
        y += 26;
        legend(Speaker.WE, EDGE);
        legend(Speaker.THEY, WIDTH / 2);
        y += 24;
        svg.words(
                EDGE,
                y,
                QUIET,
                texts.say("rounds.total", LinkedHashMap.of("currency", currency.fold(() -> "?", IsoCurrency::code))));
        y += 20;
    }

    private void legend(Speaker by, int x) {
        svg.path("M" + x + " " + (y - 4) + "h34", ink(by).line());
        mark(by, x + 17, y - 4);
        svg.words(x + 44, y, "font-size=\"13\"", name(by));
    }

    /** Our dots are round and theirs square, so that colour is not needed. */
    private void mark(Speaker by, int x, int at) {
        if (by == Speaker.WE) {
            svg.dot(x, at, DOT, ink(by).colour());
        } else {
            svg.rect(x - DOT, at - DOT, 2 * DOT, 2 * DOT, 0, "fill=\"" + ink(by).colour() + "\"");
        }
    }

    private void plot() {
        Seq<BigDecimal> prices = course.flatMap(this::price);
        Option<BigDecimal> least = prices.minBy(Comparator.naturalOrder());
        Option<BigDecimal> most = prices.maxBy(Comparator.naturalOrder());
        Vector.of(most, least)
                .flatMap(one -> one)
                .distinctBy(BigDecimal::stripTrailingZeros)
                .forEach(price -> {
                    svg.path("M" + LEFT + " " + height(price) + "H" + (WIDTH - EDGE), GRID);
                    svg.words(LEFT - 10, height(price) + 4, "text-anchor=\"end\" " + QUIET, Scale.shown(price));
                });
        Vector.of(Speaker.values()).forEach(this::way);
        course.forEachWithIndex((point, at) -> price(point)
                .peek(price -> mark(point.by(), x(at), height(price)))
                .onEmpty(() -> svg.words(x(at), y + PLOT, "text-anchor=\"middle\" " + QUIET, "?")));
        y += PLOT + 24;
        if (prices.size() < course.size()) {
            svg.words(EDGE, y, QUIET, "? " + say("rounds.unknown"));
            y += 24;
        }
    }

    private void way(Speaker by) {
        String way = course.zipWithIndex()
                .filter(round -> round._1.by() == by)
                .flatMap(round -> price(round._1).map(price -> x(round._2) + " " + height(price)))
                .mkString("M", "L", "");
        if (way.length() > 1) {
            svg.path(way, ink(by).line());
        }
    }

    private void numbers() {
        svg.words(EDGE, y, QUIET, say("rounds.round"));
        int every = 1 + 24 / column();
        course.forEachWithIndex((point, at) -> {
            if (at % every == 0) {
                svg.words(x(at), y, "text-anchor=\"middle\" " + QUIET, "" + point.round());
            }
        });
        y += 28;
    }

    private void terms() {
        Seq<TermSubject> subjects =
                course.flatMap(CoursePoint::subjects).distinct().sorted();
        svg.words(EDGE, y, "font-size=\"13\" font-weight=\"bold\"", say("rounds.apart"));
        y += 10;
        subjects.forEach(subject -> {
            svg.words(EDGE, y + 17, QUIET, Lettering.cut(say("subject." + subject), 13, LEFT - EDGE - 10));
            course.forEachWithIndex((point, at) -> svg.rect(
                    x(at) - column() / 2 + 1,
                    y + 3,
                    column() - 2,
                    ROW - 6,
                    2,
                    point.subjects().contains(subject) ? APART : EMPTY));
            y += ROW;
        });
        if (subjects.isEmpty()) {
            svg.words(EDGE, y + 17, QUIET, say("rounds.nothing"));
            y += ROW;
        }
    }

    private Option<BigDecimal> price(CoursePoint point) {
        return point.total()
                .filter(total -> currency.contains(total.currency()))
                .map(total -> total.number().number());
    }

    /** So high the price stands; in the middle where all are the same. */
    private int height(BigDecimal price) {
        Seq<BigDecimal> prices = course.flatMap(this::price);
        BigDecimal least = prices.minBy(Comparator.naturalOrder()).getOrElse(price);
        BigDecimal range =
                prices.maxBy(Comparator.naturalOrder()).getOrElse(price).subtract(least);
        int room = PLOT - 4 * DOT;
        int above = range.signum() == 0
                ? room / 2
                : price.subtract(least)
                        .multiply(BigDecimal.valueOf(room))
                        .divide(range, 0, RoundingMode.HALF_UP)
                        .intValue();
        return y + PLOT - 2 * DOT - above;
    }

    private int column() {
        return Math.max(4, Math.min(WIDEST, (WIDTH - EDGE - LEFT) / course.size()));
    }

    private int x(int at) {
        return Math.min(WIDTH - EDGE, LEFT + at * column() + column() / 2);
    }

    private String said(CoursePoint point) {
        String apart =
                point.subjects().map(subject -> say("subject." + subject)).mkString(", ");
        return texts.say(
                "rounds.said",
                LinkedHashMap.of(
                        "round",
                        "" + point.round(),
                        "who",
                        name(point.by()),
                        "total",
                        point.total().fold(() -> "?", Amount::toString),
                        "apart",
                        apart.isEmpty() ? say("rounds.nothing") : apart));
    }

    private String name(Speaker by) {
        return say(by == Speaker.WE ? "rounds.ours" : "rounds.theirs");
    }

    private static Ink ink(Speaker by) {
        return by == Speaker.WE ? Ink.OURS : Ink.THEIRS;
    }

    private String say(String key) {
        return texts.say(key, LinkedHashMap.empty());
    }
}
