package org.countersign.trade.offer.matching;

import io.vavr.control.Option;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.goods.Unit;

/**
 * From where to where a measure reaches: {@code 9 W}, {@code 110-240 V}, {@code at least 800 lm}.
 *
 * @param least the lower end; none if it is open
 * @param most the upper end; none if it is open
 */
@Evolving
public record Span(Option<Figure> least, Option<Figure> most) {
    private static final Ratio HUNDRED = Ratio.of(100, 1);

    /** Checks that there is an end, and that both are in one unit and in their order. */
    public Span {
        if (least.isEmpty() && most.isEmpty()) {
            throw new IllegalArgumentException("a span must have an end");
        }
        least.forEach(low -> most.filter(
                        high -> !low.unit().equals(high.unit()) || low.number().compareTo(high.number()) > 0)
                .forEach(high -> {
                    throw new IllegalArgumentException("a span must rise in one unit: `" + low + "` to `" + high + "`");
                }));
    }

    /** Exactly that. */
    public static Span of(Figure figure) {
        return new Span(Option.some(figure), Option.some(figure));
    }

    /** The unit of both ends. */
    public Option<Unit> unit() {
        return least.orElse(most).flatMap(Figure::unit);
    }

    /** Whether both ends are the same. */
    public boolean isExact() {
        return least.equals(most);
    }

    /**
     * Whether a product of that measure is what somebody wants who wants this: yes if all of it lies within, or if it is a range that
     * holds all that is wanted; no if nothing of it does; unknown in between, and where no fixed ratio of the units is known. Somebody who wants
     * one figure takes what lies {@code nearPercent} around it.
     */
    public Truth isMetBy(Span offered, int nearPercent) {
        Option<Ends> theirs = offered.in(unit());
        return in(unit())
                .flatMap(wanted -> theirs.map(ends -> answer(wanted, widened(wanted, nearPercent), ends)))
                .getOrElse(Truth.UNKNOWN);
    }

    private Ends widened(Ends wanted, int nearPercent) {
        return isExact()
                ? new Ends(
                        wanted.low()
                                .map(low -> low.times(Ratio.of(100L - nearPercent, 1))
                                        .dividedBy(HUNDRED)),
                        wanted.high()
                                .map(high -> high.times(Ratio.of(100L + nearPercent, 1))
                                        .dividedBy(HUNDRED)))
                : wanted;
    }

    private static Truth answer(Ends wanted, Ends enough, Ends offered) {
        boolean covers = offered.isClosed() && wanted.isClosed() && wanted.isWithin(offered);
        if (offered.isWithin(enough) || covers) {
            return Truth.YES;
        }
        return offered.isApartFrom(enough) ? Truth.NO : Truth.UNKNOWN;
    }

    /** Both ends in that unit; none where they cannot be brought there. */
    private Option<Ends> in(Option<Unit> unit) {
        Option<Ratio> low = least.flatMap(figure -> figure.in(unit));
        Option<Ratio> high = most.flatMap(figure -> figure.in(unit));
        return Option.when(
                low.isDefined() == least.isDefined() && high.isDefined() == most.isDefined(), new Ends(low, high));
    }

    @Override
    public String toString() {
        String from = least.map(Figure::toString).getOrElse("");
        return isExact() ? from : from + ".." + most.map(Figure::toString).getOrElse("");
    }

    /** Two ends in one unit; one that is open holds everything beyond. */
    private record Ends(Option<Ratio> low, Option<Ratio> high) {
        boolean isClosed() {
            return low.isDefined() && high.isDefined();
        }

        boolean isWithin(Ends outer) {
            return outer.low.forAll(bound -> low.exists(mine -> mine.compareTo(bound) >= 0))
                    && outer.high.forAll(bound -> high.exists(mine -> mine.compareTo(bound) <= 0));
        }

        boolean isApartFrom(Ends other) {
            return isBelow(other) || other.isBelow(this);
        }

        private boolean isBelow(Ends other) {
            return high.exists(mine -> other.low.exists(bound -> mine.compareTo(bound) < 0));
        }
    }
}
