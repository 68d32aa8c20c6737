package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.countersign.trade.payment.date.Convention;

/** By when documents have to be presented, and by when a bank has to decide (UCP 600 arts. 6 e, 14 b, 14 c, 29, 33, 36). */
@Evolving
public final class PresentationDays {
    /** Banking days for the examination, after the day of presentation (art. 14 b). */
    public static final int TO_EXAMINE = 5;

    private PresentationDays() {}

    /** The last day to present, as far as expiry goes: moved to the next banking day where the bank is regularly closed, but never for force majeure. */
    public static Option<LocalDate> expiry(Credit credit, BusinessCalendar banks, Seq<LocalDate> closures) {
        return extended(credit.expiry(), banks, closures);
    }

    /** The last day to present originals of transport documents for that day of shipment, expiry set aside; moved like expiry. */
    public static Option<LocalDate> afterShipment(
            Credit credit, LocalDate shipped, BusinessCalendar banks, Seq<LocalDate> closures) {
        return extended(shipped.plusDays(credit.daysToPresent()), banks, closures);
    }

    /** The earlier of both: the last day on which the documents comply with their time. */
    public static Option<LocalDate> last(
            Credit credit, LocalDate shipped, BusinessCalendar banks, Seq<LocalDate> closures) {
        return expiry(credit, banks, closures)
                .flatMap(one -> afterShipment(credit, shipped, banks, closures)
                        .map(other -> one.isBefore(other) ? one : other));
    }

    /** The day on which documents count as presented: after hours it is the next banking day (art. 33). */
    public static Option<LocalDate> counted(LocalDate on, boolean isAfterHours, BusinessCalendar banks) {
        return isAfterHours ? banks.plus(1, on) : Option.some(on);
    }

    /** The last day for a bank to decide and to send its notice (arts. 14 b and 16 d); each bank counts its own days. */
    public static Option<LocalDate> toDecide(LocalDate presented, BusinessCalendar banks) {
        return banks.plus(TO_EXAMINE, presented);
    }

    private static Option<LocalDate> extended(LocalDate day, BusinessCalendar banks, Seq<LocalDate> closures) {
        return closures.contains(day) ? Option.some(day) : banks.adjust(day, Convention.FOLLOWING);
    }
}
