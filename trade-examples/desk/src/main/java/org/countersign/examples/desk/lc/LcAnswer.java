package org.countersign.examples.desk.lc;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.check.Examination;
import org.countersign.trade.credit.check.PresentationDays;
import org.countersign.trade.credit.review.Remark;
import org.countersign.trade.credit.review.Review;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.payment.date.BusinessCalendar;

/**
 * What the desk says about a credit.
 *
 * @param credit the credit
 * @param review the credit against the contract, or by itself
 * @param isAgainstContract whether a contract was at hand
 * @param papers the papers, if they were asked about
 * @param examination what they lack
 * @param lastDay the last day to present them, where it is known
 */
record LcAnswer(
        Credit credit,
        Review review,
        boolean isAgainstContract,
        Option<DocumentSet> papers,
        Option<Examination> examination,
        Option<LocalDate> lastDay) {

    /** The last day to present papers that show when the goods were shipped. */
    static Option<LocalDate> lastDay(Credit credit, DocumentSet set, BusinessCalendar banks) {
        Seq<Option<LocalDate>> shipped = set.all(TransportDocument.class).map(paper -> paper._2.shipped());
        return shipped.isEmpty()
                ? Option.none()
                : Option.sequence(shipped)
                        .flatMap(Seq::max)
                        .flatMap(day -> PresentationDays.last(credit, day, banks, Vector.empty()));
    }

    /** Whether the credit must be amended, or papers are discrepant. */
    boolean isWrong() {
        return !review.of(Remark.Weight.MUST_CHANGE).isEmpty()
                || examination.exists(found -> !found.discrepancies().isEmpty());
    }
}
