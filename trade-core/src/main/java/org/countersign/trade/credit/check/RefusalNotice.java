package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.payment.date.BusinessCalendar;

/**
 * The one notice by which a bank refuses documents (UCP 600 art. 16). A bank whose notice is late or lacks something may no longer say that they
 * do not comply (art. 16 f).
 *
 * @param sent the day on which it was sent
 * @param refuses whether it says that the bank refuses
 * @param discrepancies every discrepancy that it names
 * @param disposition what it says about the documents, if it does
 */
@Evolving
public record RefusalNotice(
        LocalDate sent, boolean refuses, Seq<String> discrepancies, Option<Disposition> disposition) {
    /** Keeps the discrepancies in a vector. */
    public RefusalNotice {
        discrepancies = Vector.ofAll(discrepancies);
        discrepancies.forEach(PlainText::check);
    }

    /** What is wrong with the notice. */
    public Seq<Reason> problems(LocalDate presented, BusinessCalendar banks) {
        Vector<Reason> found = Vector.empty();
        if (!refuses) {
            found = found.append(Found.reason("UCP-16C-REFUSES", "16(c)(i)"));
        }
        if (discrepancies.isEmpty()) {
            found = found.append(Found.reason("UCP-16C-REASONS", "16(c)(ii)"));
        }
        if (disposition.isEmpty()) {
            found = found.append(Found.reason("UCP-16C-PAPERS", "16(c)(iii)"));
        }
        return found.appendAll(PresentationDays.toDecide(presented, banks)
                .filter(last -> sent.isAfter(last))
                .map(last ->
                        Found.reason("UCP-16D-LATE", "16(d)").with("sent", sent).with("last", last)));
    }

    /** Whether the bank may no longer refuse: yes as soon as something is wrong, unknown while the calendar does not say whether it was in time. */
    public Truth precludes(LocalDate presented, BusinessCalendar banks) {
        if (!problems(presented, banks).isEmpty()) {
            return Truth.YES;
        }
        return PresentationDays.toDecide(presented, banks).isDefined() ? Truth.NO : Truth.UNKNOWN;
    }

    /** A discrepancy that the notice does not name, and that the bank therefore cannot hold against the presenter later. */
    public boolean isLeftOut(String discrepancy) {
        return !discrepancies.contains(discrepancy);
    }

    @Override
    public String toString() {
        return Summary.of("RefusalNotice")
                .with("sent", sent)
                .with("refuses", refuses)
                .with("discrepancies", discrepancies)
                .with("disposition", disposition)
                .toString();
    }
}
