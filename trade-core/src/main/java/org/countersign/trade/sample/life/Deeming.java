package org.countersign.trade.sample.life;

import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.answer.DeemedApproval;

/**
 * That nobody answered a sheet in the time that a clause of the contract gives, and that the clause makes that an approval of its lines. Its own
 * kind of evidence: nobody said anything.
 *
 * @param sheet the sheet
 * @param clause the clause
 * @param at when we relied on it
 */
@Evolving
public record Deeming(ConfirmationSheet sheet, DeemedApproval clause, Moment at) {
    @Override
    public String toString() {
        return Summary.of("Deeming")
                .with("sheet", sheet)
                .with("clause", clause)
                .with("at", at)
                .toString();
    }
}
