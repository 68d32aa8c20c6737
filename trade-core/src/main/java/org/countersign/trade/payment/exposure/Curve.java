package org.countersign.trade.payment.exposure;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;

/**
 * How what both sides stand to lose rises and falls from order to last payment.
 *
 * @param points in the order of happening; one at least
 */
@Evolving
public record Curve(Seq<Point> points) {
    /** Checks that there are points and that days do not run backwards. */
    public Curve {
        points = Vector.ofAll(points);
        if (points.isEmpty()
                || points.zip(points.tail()).exists(pair -> pair._2.day().isBefore(pair._1.day()))) {
            throw new IllegalArgumentException("a curve must have points, and their days must not run backwards");
        }
    }

    /** The point at which the seller stands to lose most, the first if there are several. */
    public Point worstForSeller() {
        return worst(point -> point.seller().lost());
    }

    /** The point at which the buyer stands to lose most, the first if there are several. */
    public Point worstForBuyer() {
        return worst(point -> point.buyer().lost());
    }

    private Point worst(Function<Point, Amount> lost) {
        return points.maxBy(lost).getOrElse(points::head);
    }

    /** How things stand at the end of that day; none before the first point. */
    public Option<Point> on(LocalDate day) {
        return points.filter(point -> !point.day().isAfter(day)).lastOption();
    }

    /** The seller's own money in the deal, summed over the days: a thousand for ten days are ten thousand. */
    public ExactAmount sellerTied() {
        return tied(Point::sellerTied);
    }

    /** The buyer's money in the deal while he cannot use the goods, summed over the days. */
    public ExactAmount buyerTied() {
        return tied(Point::buyerTied);
    }

    private ExactAmount tied(Function<Point, Amount> money) {
        ExactAmount nothing = ExactAmount.of(money.apply(points.head()).currency(), Ratio.ZERO);
        return points.zip(points.tail())
                .foldLeft(
                        nothing,
                        (sum, pair) -> sum.plus(money.apply(pair._1).exact().times(days(pair))));
    }

    private static Ratio days(Tuple2<Point, Point> pair) {
        return Ratio.of(ChronoUnit.DAYS.between(pair._1.day(), pair._2.day()), 1);
    }

    @Override
    public String toString() {
        return Summary.of("Curve").with("points", points).toString();
    }
}
