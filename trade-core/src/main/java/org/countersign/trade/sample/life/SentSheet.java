package org.countersign.trade.sample.life;

import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.answer.ConfirmationSheet;

/**
 * A sheet and when it was sent.
 *
 * @param sheet the sheet
 * @param sent when it was sent
 */
@Evolving
public record SentSheet(ConfirmationSheet sheet, Moment sent) {
    @Override
    public String toString() {
        return Summary.of("SentSheet").with("sheet", sheet).with("sent", sent).toString();
    }
}
