package org.countersign.trade.contract.signing;

import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.contract.Assent;

/**
 * That one side stands by a change, as the file has it.
 *
 * @param assent who and how
 * @param at when it was said, or reached us
 * @param from from when it counts: the same moment, or that of its ratification where the rule says so
 * @param authority whether whoever said it might; unknown stays unknown
 */
@Evolving
public record Given(Assent assent, Moment at, Moment from, Truth authority) {

    /** The same as it stands with other knowledge of who may change the contract; what was authorised once is not undone. */
    Given known(Truth other) {
        return authority.isYes() ? this : new Given(assent, at, from, other);
    }

    /** The same, ratified; it counts from that moment. */
    Given ratified(Moment counts) {
        return new Given(assent, at, counts, Truth.YES);
    }

    @Override
    public String toString() {
        return Summary.of("Given")
                .with("assent", assent)
                .with("at", at)
                .with("from", from)
                .with("authority", authority)
                .toString();
    }
}
