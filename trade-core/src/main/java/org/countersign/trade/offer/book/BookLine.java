package org.countersign.trade.offer.book;

import io.vavr.control.Option;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.InquiryState;

/**
 * An inquiry in the book: as it came, what is known of it, who looks after it, and where it stands.
 *
 * @param entered as it came
 * @param qualification what is known of it
 * @param inCharge who looks after it, if somebody does
 * @param why why he does, or nobody
 * @param state where it stands
 */
@Evolving
public record BookLine(
        Entered entered, Qualification qualification, Option<PersonRef> inCharge, Reason why, InquiryState state) {

    /** The same inquiry where it stands now. */
    public BookLine with(InquiryState now) {
        return new BookLine(entered, qualification, inCharge, why, now);
    }

    @Override
    public String toString() {
        return Summary.of("BookLine")
                .with("entered", entered)
                .with("qualification", qualification)
                .with("inCharge", inCharge)
                .with("why", why)
                .with("state", state)
                .toString();
    }
}
