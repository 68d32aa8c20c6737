package org.countersign.trade.offer.matching;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Supplier;
import org.countersign.trade.base.Reason;
import org.countersign.trade.goods.Quantity;

/** Holds what a buyer wants against the least that is sold and the most that can be made. */
record QuantityJudge(MatchWeights weights) {
    Seq<Answer> answers(Demand demand, Supply supply) {
        return Vector.of(
                answer(
                        Criterion.MINIMUM,
                        demand,
                        supply.listing().minimum(),
                        MatchReason.MINIMUM_UNSAID,
                        () -> MatchReason.ASK_OWN_MINIMUM.reason().with("listing", supply.number())),
                answer(
                        Criterion.CAPACITY,
                        demand,
                        supply.capacity(),
                        MatchReason.CAPACITY_UNSAID,
                        () -> MatchReason.ASK_OWN_CAPACITY.reason().with("listing", supply.number())));
    }

    private Answer answer(
            Criterion criterion, Demand demand, Option<Quantity> limit, MatchReason unsaid, Supplier<Reason> ask) {
        if (limit.isEmpty()) {
            return Answer.unknown(criterion, unsaid::reason, () -> Ask.ours(ask.get()));
        }
        if (demand.quantity().isEmpty()) {
            return Answer.unknown(
                    criterion, MatchReason.QUANTITY_UNSAID::reason, () -> Ask.buyer(MatchReason.ASK_QUANTITY.reason()));
        }
        return limit.flatMap(bound -> demand.quantity().map(wanted -> compared(criterion, wanted, bound)))
                .getOrElseThrow(() -> new IllegalStateException("both are there"));
    }

    private Answer compared(Criterion criterion, Quantity wanted, Quantity bound) {
        return wanted.compared(bound)
                .map(order -> {
                    boolean met = criterion == Criterion.MINIMUM ? order >= 0 : order <= 0;
                    return Answer.known(
                            criterion, met, weights.of(criterion), () -> pair(reason(criterion, met), wanted, bound));
                })
                .getOrElse(() -> Answer.unknown(
                        criterion,
                        () -> pair(MatchReason.QUANTITY_UNITS, wanted, bound),
                        () -> Ask.buyer(pair(MatchReason.ASK_UNITS, wanted, bound)
                                .with(
                                        "unit",
                                        bound.unit()
                                                .name()
                                                .getOrElse(bound.unit().code())))));
    }

    private static MatchReason reason(Criterion criterion, boolean met) {
        if (criterion == Criterion.MINIMUM) {
            return met ? MatchReason.MINIMUM_REACHED : MatchReason.MINIMUM_MISSED;
        }
        return met ? MatchReason.CAPACITY_SUFFICES : MatchReason.CAPACITY_EXCEEDED;
    }

    private static Reason pair(MatchReason reason, Quantity wanted, Quantity bound) {
        return reason.reason().with("wanted", wanted).with("bound", bound);
    }
}
