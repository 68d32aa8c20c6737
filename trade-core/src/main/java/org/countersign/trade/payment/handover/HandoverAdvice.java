package org.countersign.trade.payment.handover;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;

/** What an order leaves open or exposes the seller to. */
final class HandoverAdvice {
    private HandoverAdvice() {}

    static Seq<Reason> on(HandoverOrder order) {
        boolean carrier = order.collector() == Collector.CARRIER;
        return Vector.of(
                        when(
                                order.has(HandoverClause.OTHER_CARRIER_DELIVERS),
                                "OTHER-CARRIER",
                                practice("whoever was not told to collect collects nothing")),
                        when(!order.has(HandoverClause.PAID_BEFORE_UNLOADING), "UNLOADING-FREE", HandoverReason.cmr()),
                        when(
                                order.freightBack().isEmpty(),
                                "BACK-UNKNOWN",
                                practice("goods that are refused come back at our cost")),
                        when(carrier && order.fee().isEmpty(), "FEE-UNKNOWN", practice("collecting costs a fee")),
                        when(
                                carrier && order.remitWithin().isEmpty(),
                                "REMITTANCE-UNSTATED",
                                practice("money without a day is never late")),
                        when(
                                order.has(HandoverClause.FREIGHT_COLLECT),
                                "FREIGHT-FALLS-BACK",
                                practice("a buyer who refuses the goods refuses the freight")))
                .flatMap(reason -> reason);
    }

    private static Citation practice(String place) {
        return Citation.of(Authority.PRACTICE, place);
    }

    private static Option<Reason> when(boolean holds, String code, Citation citation) {
        return Option.when(holds, () -> Reason.of("HND-ADVICE-" + code, citation));
    }
}
