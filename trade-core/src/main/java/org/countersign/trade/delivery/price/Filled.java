package org.countersign.trade.delivery.price;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.IsoCurrency;

/** A form with the costs of a sheet filled in. A cost below whose factor is negative counts with its high amount where the low is asked for. */
final class Filled {
    /** A cost in the currency of the sheet for one unit: low, likely if anybody says so, high; and whether it is sure. */
    private record Range(Ratio low, Option<Ratio> likely, Ratio high, boolean isSure) {
        Range times(Ratio factor) {
            Ratio one = low.times(factor);
            Ratio other = high.times(factor);
            boolean rises = factor.isPositive();
            return new Range(rises ? one : other, likely.map(factor::times), rises ? other : one, isSure);
        }

        Range plus(Range more) {
            return new Range(
                    low.plus(more.low),
                    likely.flatMap(mine -> more.likely.map(mine::plus)),
                    high.plus(more.high),
                    isSure && more.isSure);
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

    private final CostSheet sheet;

    private Filled(CostSheet sheet) {
        this.sheet = sheet;
    }

    /** The price that this form comes to. */
    static Price of(Form form, CostSheet sheet) {
        return new Filled(sheet).price(form);
    }

    private Price price(Form form) {
        Vector<Tuple2<Ratio, Either<Reason, Range>>> terms = Vector.of(Tuple.of(form.goods(), goods()))
                .filter(term -> term._1.signum() != 0)
                .appendAll(form.stages().map(term -> Tuple.of(term._2, stage(term._1))));
        Seq<Reason> missing = terms.flatMap(term -> term._2.swap().toOption())
                .appendAll(form.gaps())
                .distinct();
        if (form.no().isDefined()) {
            return new Price.Impossible(form.no().getOrElseThrow(IllegalStateException::new));
        }
        return missing.isEmpty()
                ? terms.flatMap(term -> term._2.toOption().map(range -> range.times(term._1)))
                        .foldLeft(sure(form.rest()), Range::plus)
                        .of(sheet.currency())
                : new Price.Unknown(missing);
    }

    private Either<Reason, Range> goods() {
        return range(sheet.goods(), Gaps.goods());
    }

    private Either<Reason, Range> stage(Stage stage) {
        return range(sheet.cost(stage), Gaps.stage(stage));
    }

    private Either<Reason, Range> range(Cost cost, Reason unknown) {
        return cost.fold(
                known -> factor(known.amount(), known.per())
                        .map(factor -> sure(number(known.amount()).times(factor))),
                estimated -> factor(estimated.low(), estimated.per())
                        .map(factor -> new Range(
                                number(estimated.low()).times(factor),
                                estimated.likely().map(likely -> number(likely).times(factor)),
                                number(estimated.high()).times(factor),
                                false)),
                nobody -> Either.left(unknown));
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
