package org.countersign.trade.base.process;

import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * An act at its place in the order of happening, corrected where it was corrected.
 *
 * @param entry number of the entry that recorded it
 * @param happened when it happened
 * @param act what happened
 * @param outcome what it did
 * @param <S> the family of states
 */
@Evolving
public record Placed<S>(int entry, Moment happened, Act act, Outcome<S> outcome) {
    @Override
    public String toString() {
        return Summary.of("Placed")
                .with("entry", entry)
                .with("happened", happened)
                .with("act", act)
                .with("outcome", outcome)
                .toString();
    }
}
