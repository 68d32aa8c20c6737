package org.countersign.trade.delivery.price;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Supplier;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.IsoCurrency;

/** The costs of a sheet, filled into forms. A cost below whose factor is negative counts with its high amount where the low is asked for. */
final class Filled {
    /** A cost in the currency of the sheet for one unit: low, likely if anybody says so, high; and whether it is sure. */
    private record Range(Ratio low, Option<Ratio> likely, Ratio high, boolean isSure) {
        Range times(Ratio factor) {
            if (isSure) {
                return sure(low.times(factor));
            }
            Ratio one = low.times(factor);
            Ratio other = high.times(factor);
            boolean rises = factor.isPositive();
            return new Range(rises ? one : other, likely.map(factor::times), rises ? other : one, isSure);
        }

        Range plus(Range more) {
            if (isSure && more.isSure) {
                return sure(low.plus(more.low));
            }
            return new Range(
                    low.plus(more.low),
                    likely.flatMap(mine -> more.likely.map(mine::plus)),
                    high.plus(more.high),
                    false);
        }

        Price of(IsoCurrency currency) {
            return isSure
                    ? new Price.Known(ExactAmount.of(currency, low))
                    : new Price.Between(
                            ExactAmount.of(currency, low),
                            likely.map(number -> ExactAmount.of(currency, number)),
                            ExactAmount.of(currency, high));
        }
    }

    private static final Range NOTHING = sure(Ratio.ZERO);

    private final CostSheet sheet;
    private final Vector<Either<Reason, Range>> costs;

    /** The costs of that sheet, each reckoned once however many forms they fill. */
    Filled(CostSheet sheet) {
        this.sheet = sheet;
        this.costs = Vector.of(Stage.values())
                .map(stage -> range(sheet.cost(stage), () -> Gaps.stage(stage)))
                .prepend(range(sheet.goods(), Gaps::goods));
    }

    /** The price that this form comes to. */
    Price price(Form form) {
        if (form.no().isDefined()) {
            return new Price.Impossible(form.no().getOrElseThrow(IllegalStateException::new));
        }
        Vector<Tuple2<Ratio, Either<Reason, Range>>> terms =
                form.stages().prepend(form.goods()).zip(costs).filter(term -> term._1.signum() != 0);
        Seq<Reason> missing = terms.filter(term -> term._2.isLeft())
                .flatMap(term -> term._2.swap().toOption())
                .appendAll(form.gaps())
                .distinct();
        return missing.isEmpty() ? sum(terms).plus(sure(form.rest())).of(sheet.currency()) : new Price.Unknown(missing);
    }

    /** Each cost, all known, times its factor. Neighbours with one factor, as most are, are added before they are multiplied. */
    private static Range sum(Vector<Tuple2<Ratio, Either<Reason, Range>>> terms) {
        Range sum = NOTHING;
        Range alike = NOTHING;
        Ratio factor = Ratio.ONE;
        for (Tuple2<Ratio, Either<Reason, Range>> term : terms) {
            if (!term._1.equals(factor)) {
                sum = sum.plus(alike.times(factor));
                alike = NOTHING;
                factor = term._1;
            }
            alike = term._2.fold(unknown -> NOTHING, alike::plus);
        }
        return sum.plus(alike.times(factor));
    }

    private Either<Reason, Range> range(Cost cost, Supplier<Reason> unknown) {
        return cost.fold(
                known -> factor(known.amount(), known.per())
                        .map(factor -> sure(number(known.amount()).times(factor))),
                estimated -> factor(estimated.low(), estimated.per())
                        .map(factor -> new Range(
                                number(estimated.low()).times(factor),
                                estimated.likely().map(likely -> number(likely).times(factor)),
                                number(estimated.high()).times(factor),
                                false)),
                nobody -> Either.left(unknown.get()));
    }

    /** What one of the cost's currency, for so much of the goods, is in the sheet's currency for one unit. */
    private Either<Reason, Ratio> factor(Amount amount, Cost.Per per) {
        Ratio units =
                per == Cost.Per.UNIT ? Ratio.ONE : Ratio.from(sheet.quantity().number());
        return sheet.rate(amount.currency())
                .toEither(() -> Gaps.rate(amount.currency(), sheet.currency()))
                .map(rate -> rate.dividedBy(units));
    }

    private static Ratio number(Amount amount) {
        return Ratio.from(amount.number());
    }

    private static Range sure(Ratio number) {
        return new Range(number, Option.some(number), number, true);
    }
}
