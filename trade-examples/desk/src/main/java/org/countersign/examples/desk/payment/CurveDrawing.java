package org.countersign.examples.desk.payment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.countersign.examples.desk.report.Say;
import org.countersign.examples.paper.Ink;
import org.countersign.examples.paper.StepChart;
import org.countersign.examples.paper.page.Page;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.exposure.Curve;
import org.countersign.trade.payment.exposure.Point;

/** What both sides could lose, drawn: steps on the page, blocks at a terminal. */
final class CurveDrawing {
    /** How many columns the days take at a terminal. */
    private static final int MOST_COLUMNS = 56;

    private static final int LEAST_COLUMNS = 8;
    /** From nothing to all. */
    private static final String BLOCKS = " ▁▂▃▄▅▆▇█";

    private CurveDrawing() {}

    static String svg(Curve curve, Say say) {
        return new StepChart(
                        say.say("exposure.head"),
                        say.say("exposure.picture"),
                        curve.points().head().seller().lost().currency().code(),
                        Vector.of(
                                line(
                                        say.say("exposure.seller"),
                                        Ink.OURS,
                                        curve,
                                        p -> p.seller().lost()),
                                line(
                                        say.say("exposure.buyer"),
                                        Ink.THEIRS,
                                        curve,
                                        p -> p.buyer().lost())),
                        curve.points().map(Point::day))
                .svg();
    }

    private static StepChart.Line line(String name, Ink ink, Curve curve, Function<Point, Amount> lost) {
        return new StepChart.Line(
                name,
                ink,
                curve.points()
                        .map(point -> new StepChart.Step(
                                point.day(), lost.apply(point).number().number())));
    }

    /** A line of blocks for each side, both to the same scale, and the first and the last day below. */
    static Seq<String> lines(Curve curve, Say say, int width) {
        BigDecimal most = curve.worstForSeller()
                .seller()
                .lost()
                .number()
                .number()
                .max(curve.worstForBuyer().buyer().lost().number().number());
        String seller = say.say("exposure.seller-line");
        String buyer = say.say("exposure.buyer-line");
        LocalDate first = curve.points().head().day();
        LocalDate last = curve.points().last().day();
        int columns = Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, width - Page.columns(seller)));
        int between = columns - first.toString().length() - last.toString().length();
        return Vector.of(
                seller + blocks(curve, most, columns, p -> p.seller().lost()),
                buyer + blocks(curve, most, columns, p -> p.buyer().lost()),
                say.say("exposure.days-line") + (between > 0 ? first + " ".repeat(between) + last : first.toString()));
    }

    /** The most of what lies within each column, so that no short peak is lost. */
    private static String blocks(Curve curve, BigDecimal most, int columns, Function<Point, Amount> lost) {
        LocalDate first = curve.points().head().day();
        long days = ChronoUnit.DAYS.between(first, curve.points().last().day()) + 1;
        return Vector.range(0, columns)
                .map(at -> {
                    LocalDate from = first.plusDays(at * days / columns);
                    LocalDate until = first.plusDays(Math.max(at * days / columns + 1, (at + 1) * days / columns));
                    return block(
                            curve.on(from)
                                    .toVector()
                                    .appendAll(curve.points()
                                            .filter(point -> !point.day().isBefore(from)
                                                    && point.day().isBefore(until)))
                                    .map(point -> lost.apply(point).number().number())
                                    .foldLeft(BigDecimal.ZERO, BigDecimal::max),
                            most);
                })
                .mkString();
    }

    private static String block(BigDecimal lost, BigDecimal most) {
        int steps = BLOCKS.length() - 1;
        int height = most.signum() == 0
                ? 0
                : lost.multiply(BigDecimal.valueOf(steps))
                        .divide(most, 0, RoundingMode.CEILING)
                        .intValue();
        return BLOCKS.substring(height, height + 1);
    }
}
