package org.countersign.trade.payment.collection;

import static org.countersign.trade.payment.collection.CollectionReason.urc;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;

/** What an instruction leaves open or exposes the principal to. */
final class CollectionAdvice {
    private CollectionAdvice() {}

    static Seq<Reason> on(CollectionInstruction of) {
        boolean late = of.tenor().isDefined();
        boolean held = late && of.releasedAgainst() == Release.PAYMENT;
        return Vector.of(
                        when(
                                of.consignee().contains(Consignee.BANK) && !of.has(CollectionOrder.BANK_TAKES_GOODS),
                                "GOODS-TO-BANK",
                                urc("10(a)")),
                        when(
                                of.consignee().contains(Consignee.DRAWEE),
                                "GOODS-TO-DRAWEE",
                                Citation.of(Authority.PRACTICE, "whoever gets the goods without paper needs no paper")),
                        when(held, "HELD-UNTIL-MATURITY", urc("7(c)")),
                        when(
                                late && of.releasedAgainst() == Release.ACCEPTANCE,
                                "GOODS-BEFORE-MONEY",
                                Citation.of(Authority.PRACTICE, "a bill of exchange is a promise of the buyer's")),
                        when(
                                !of.has(CollectionOrder.PROTEST) && !of.has(CollectionOrder.NO_PROTEST),
                                "PROTEST-UNSTATED",
                                urc("24")),
                        when(of.caseOfNeed().exists(agent -> agent.powers().isEmpty()), "POWERS-UNSTATED", urc("25")),
                        when(of.actWithin().isEmpty(), "PERIOD-UNSTATED", urc("5(b)")),
                        when(waivable(of, Surcharge.CHARGES), "CHARGES-WAIVABLE", urc("21(a)")),
                        when(waivable(of, Surcharge.INTEREST), "INTEREST-WAIVABLE", urc("20(a)")))
                .flatMap(reason -> reason);
    }

    private static boolean waivable(CollectionInstruction of, Surcharge surcharge) {
        return surcharge.isAsked(of) && !of.has(surcharge.notWaived());
    }

    private static Option<Reason> when(boolean holds, String code, Citation citation) {
        return Option.when(holds, () -> Reason.of("COL-ADVICE-" + code, citation));
    }
}
