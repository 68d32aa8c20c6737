package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.trade.base.Reason;
import org.countersign.trade.credit.DayRange;
import org.countersign.trade.document.Discrepancy;

/** Whether documents come in time. */
final class TimeChecks {
    private TimeChecks() {}

    static Seq<Discrepancy> of(Case all) {
        return all.presentation()
                .on()
                .fold(Vector::<Discrepancy>empty, on -> presented(all, on).toVector())
                .appendAll(shipment(all));
    }

    private static Seq<Discrepancy> presented(Case all, LocalDate on) {
        return PresentationDays.counted(on, all.presentation().isAfterHours(), all.banks())
                .fold(
                        () -> Vector.of(Found.unknown(Found.reason("UCP-33-CALENDAR", "33")
                                .with("calendar", Found.shown(all.banks().name())))),
                        day -> expired(all, day).appendAll(late(all, day)).appendAll(postDated(all, day)));
    }

    private static Seq<Discrepancy> expired(Case all, LocalDate day) {
        Seq<LocalDate> closures = all.presentation().closures();
        if (!day.isAfter(all.credit().expiry())) {
            return Vector.empty();
        }
        return PresentationDays.expiry(all.credit(), all.banks(), closures)
                .fold(
                        () -> Vector.of(Found.unknown(Found.reason("UCP-29A-CALENDAR", "29(a)")
                                .with("day", all.credit().expiry()))),
                        last -> Found.when(
                                day.isAfter(last),
                                () -> Discrepancy.of(Found.reason("UCP-06E-EXPIRED", "6(e)")
                                        .with("expiry", last)
                                        .with("presented", day))));
    }

    private static Seq<Discrepancy> late(Case all, LocalDate day) {
        if (!all.hasOriginalTransport() || all.credit().presentationFrom().isDefined()) {
            return all.credit()
                    .presentationFrom()
                    .toVector()
                    .map(from -> Found.unknown(Found.reason("UCP-14C-OTHER", "14(c)")
                            .with("days", all.credit().daysToPresent())
                            .with("from", Found.shown(from))));
        }
        return all.shipped()
                .toVector()
                .filter(shipped -> day.isAfter(shipped.plusDays(all.credit().daysToPresent())))
                .flatMap(shipped -> PresentationDays.afterShipment(
                                all.credit(),
                                shipped,
                                all.banks(),
                                all.presentation().closures())
                        .fold(
                                () -> Vector.of(Found.unknown(Found.reason("UCP-29A-CALENDAR", "29(a)")
                                        .with(
                                                "day",
                                                shipped.plusDays(all.credit().daysToPresent())))),
                                last -> Found.when(
                                        day.isAfter(last),
                                        () -> Discrepancy.of(Found.reason("UCP-14C-LATE", "14(c)")
                                                .with("shipped", shipped)
                                                .with("last", last)
                                                .with("presented", day)))));
    }

    private static Seq<Discrepancy> postDated(Case all, LocalDate day) {
        return all.set()
                .placed()
                .flatMap(paper -> paper._2
                        .issue()
                        .on()
                        .filter(dated -> dated.isAfter(day))
                        .map(dated -> Found.at(
                                paper._1.field("issue").field("on"),
                                paper._2,
                                Found.reason("UCP-14I-DATE", "14(i)")
                                        .with("dated", dated)
                                        .with("presented", day))));
    }

    /** The day of shipment is never moved for a closed bank (UCP 600 art. 29 c); the periods of a schedule are looked at apart. */
    private static Seq<Discrepancy> shipment(Case all) {
        if (all.schedule().isDefined()) {
            return Vector.empty();
        }
        if (all.credit().shipment().period().isDefined()
                && all.credit().shipment().days().isEmpty()) {
            return Vector.of(Found.unknown(Found.reason("UCP-03C-WORDS", "3")
                    .with("words", Found.shown(all.credit().shipment().period().getOrElse("")))));
        }
        return all.credit()
                .shipment()
                .days()
                .toVector()
                .flatMap(days -> all.transports()
                        .flatMap(paper -> paper._2
                                .shipped()
                                .filter(day -> !days.includes(day))
                                .map(day -> Found.at(paper._1.field("shipment"), paper._2, outside(days, day)))));
    }

    private static Reason outside(DayRange days, LocalDate day) {
        return days.last()
                .filter(last -> day.isAfter(last))
                .fold(
                        () -> Found.reason("UCP-03C-EARLY", "3")
                                .with("days", days)
                                .with("shipped", day),
                        last -> Found.reason("UCP-29C-SHIPPED", "29(c)")
                                .with("last", last)
                                .with("shipped", day));
    }
}
