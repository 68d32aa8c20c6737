package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.document.TransportKind;

/** Whether several shipments are one (UCP 600 art. 31). */
final class PartialChecks {
    private PartialChecks() {}

    static Seq<Discrepancy> of(Case all) {
        if (!all.credit().shipment().isWhole()) {
            return Vector.empty();
        }
        Seq<Discrepancy> before = Found.when(
                all.presentation().shippedBefore(), () -> Discrepancy.of(Found.reason("UCP-31A-BEFORE", "31(a)")));
        return before.appendAll(all.transports()
                .headOption()
                .toVector()
                .flatMap(first -> all.transports()
                        .tail()
                        .filter(other -> !isOne(first._2, other._2))
                        .map(other -> Found.at(
                                other._1,
                                other._2,
                                Found.reason(
                                                "UCP-31B-PARTIAL",
                                                other._2.form() == TransportKind.COURIER
                                                                || other._2.form() == TransportKind.POST
                                                        ? "31(c)"
                                                        : "31(b)")
                                        .with(
                                                "one",
                                                Found.shown(first._2.vessel().getOrElse("-")))
                                        .with(
                                                "other",
                                                Found.shown(other._2.vessel().getOrElse("-")))))));
    }

    /** The same means of conveyance, the same journey, the same destination, whatever the dates and ports; with a courier the same one, place, day and destination. */
    private static boolean isOne(TransportDocument one, TransportDocument other) {
        boolean isSameEnd = isSame(end(one), end(other));
        if (one.form() == TransportKind.COURIER || one.form() == TransportKind.POST) {
            return isSameEnd
                    && isSame(one.carrier(), other.carrier())
                    && isSame(
                            one.loading().orElse(one.receipt()), other.loading().orElse(other.receipt()))
                    && one.shipped().equals(other.shipped())
                    && one.shipped().isDefined();
        }
        return isSameEnd && isSame(one.vessel(), other.vessel());
    }

    private static Option<String> end(TransportDocument paper) {
        return paper.delivery().orElse(paper.discharge());
    }

    private static boolean isSame(Option<String> one, Option<String> other) {
        return one.exists(text -> other.exists(there -> Plain.isSame(text, there)));
    }
}
