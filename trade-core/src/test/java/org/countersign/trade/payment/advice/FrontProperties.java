package org.countersign.trade.payment.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.house.Growth;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.method.Method;

/** Who beats whom, held against the definition: each plan against each. */
class FrontProperties {
    private static final Candidate ANY =
            new Candidate(Method.ADVANCE, PaymentPlan.parse("100% transfer on order"), Vector.empty());

    @Property
    void whoBeatsAPlanIsTheFirstThatDominatesIt(@ForAll("plans") Vector<Advised> plans) {
        Front front = new Front(plans);
        assertEquals(
                plans.map(one -> plans.find(other -> other.dominates(one))),
                Vector.range(0, plans.size()).map(front::beating));
    }

    /** Best among those that nobody beats is best among all: whoever is best in one thing is not beaten, or by one who is as good in it. */
    @Property
    void aPlanIsBestIfNoPlanOnTheFrontIsBetter(@ForAll("plans") Vector<Advised> plans) {
        Front front = new Front(plans);
        Vector<Advised> unbeaten = plans.reject(one -> plans.exists(other -> other.dominates(one)));
        Vector.<Function<Advised, Ratio>>of(
                        one -> one.seller().exact().number(),
                        one -> one.buyer().exact().number(),
                        one -> one.cost().exact().number(),
                        one -> one.tied().number())
                .zip(Vector.of(Front.Measure.values()))
                .forEach(measure -> assertEquals(
                        plans.map(one -> unbeaten.forAll(
                                other -> measure._1.apply(one).compareTo(measure._1.apply(other)) <= 0)),
                        Vector.range(0, plans.size()).map(at -> front.isBest(measure._2, at))));
    }

    /** A deposit of each percentage and a balance after each number of days: the same plans but the first of each row are beaten. */
    @Example
    void tenTimesTheRowsOfPlansCostAboutTenTimesAsMuch() {
        Growth.SHORT.isLinear("rows", 1_000, judged(at -> plan(at / 10, 1_000 - at / 10, 1, at % 10)));
    }

    @Example
    void tenTimesThePlansOfWhichNoneBeatsAnotherCostAboutTenTimesAsMuch() {
        Growth.SHORT.isLinear("unbeaten", 1_000, judged(at -> plan(at, 100_000 - at, at, 100_000 - at)));
    }

    /** The detector: the definition itself grows with the square. */
    @Example
    void eachAgainstEachIsFoundToGrowFaster() {
        AssertionError found = assertThrows(
                AssertionError.class,
                () -> Growth.SHORT.isLinear("each against each", 300, size -> {
                    Vector<Advised> plans = Vector.range(0, size).map(at -> plan(at, 100_000 - at, at, 1));
                    return () -> plans.map(one -> plans.find(other -> other.dominates(one)));
                }));
        assertTrue(String.valueOf(found.getMessage()).startsWith("each against each: "), found.toString());
    }

    private static IntFunction<Supplier<?>> judged(IntFunction<Advised> plan) {
        return size -> {
            Vector<Advised> plans = Vector.range(0, size).map(plan::apply);
            return () -> {
                Front front = new Front(plans);
                Vector<Option<Advised>> beaten = Vector.range(0, size).map(front::beating);
                assertTrue(beaten.exists(Option::isEmpty));
                return beaten;
            };
        };
    }

    @Provide
    Arbitrary<Vector<Advised>> plans() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 4);
        return few.tuple4()
                .map(four -> plan(four.get1(), four.get2(), four.get3(), four.get4()))
                .list()
                .ofMaxSize(40)
                .map(Vector::ofAll);
    }

    private static Advised plan(int seller, int buyer, int cost, int tied) {
        return new Advised(
                ANY,
                Amount.of(IsoCurrency.EUR, seller),
                Amount.of(IsoCurrency.EUR, buyer),
                Amount.of(IsoCurrency.EUR, cost),
                ExactAmount.of(IsoCurrency.EUR, Ratio.of(tied, 3)),
                Vector.empty(),
                Vector.empty());
    }
}
