package org.countersign.trade.credit.check;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Reason;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.TransportDocument;

/** Whether each shipment lies in a period of the schedule, and no period before it was missed (UCP 600 art. 32). */
final class InstalmentChecks {
    private InstalmentChecks() {}

    static Seq<Discrepancy> of(Case all) {
        return all.schedule()
                .toVector()
                .flatMap(schedule -> outside(all, schedule).appendAll(missed(all, schedule)));
    }

    private static Vector<Discrepancy> outside(Case all, InstalmentSchedule schedule) {
        return all.transports()
                .toVector()
                .flatMap(paper -> paper._2
                        .shipped()
                        .filter(day -> !schedule.periods().exists(period -> period.includes(day)))
                        .map(day -> outside(paper, day)));
    }

    private static Discrepancy outside(Tuple2<Path, TransportDocument> paper, LocalDate day) {
        return Found.at(
                paper._1.field("shipment"),
                paper._2,
                Found.reason("UCP-32-OUTSIDE", "32").with("shipped", day));
    }

    /** A shipment in a later period shows that the earlier ones are over; whether these were kept, earlier shipments say. */
    private static Seq<Discrepancy> missed(Case all, InstalmentSchedule schedule) {
        Seq<LocalDate> earlier = all.presentation().earlierShipments();
        return all.shipped()
                .toVector()
                .flatMap(day -> schedule.firstMissed(
                        earlier.appendAll(all.transports().flatMap(paper -> paper._2.shipped())), day))
                .map(number -> earlier.isEmpty()
                        ? Found.unknown(missed("UCP-32-EARLIER", schedule, number))
                        : Discrepancy.of(missed("UCP-32-MISSED", schedule, number)));
    }

    private static Reason missed(String code, InstalmentSchedule schedule, int number) {
        return Found.reason(code, "32")
                .with("number", number)
                .with("period", schedule.periods().get(number - 1));
    }
}
