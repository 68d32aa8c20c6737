package org.countersign.trade.contract;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * Which of several papers governs one field.
 *
 * @param field which field
 * @param by the paper that goes first; none if no ranked paper speaks of it, or two of one rank differ
 * @param against the papers that say something else: those that have to stand back, or, where none governs, those that differ at one rank
 * @param unranked the papers that say something else and have no rank in the order, so that nobody can tell
 */
@Evolving
public record Governing(Path field, Option<TermsPaper> by, Seq<TermsPaper> against, Seq<TermsPaper> unranked) {
    /** Keeps the sequences in our own. */
    public Governing {
        against = Vector.ofAll(against);
        unranked = Vector.ofAll(unranked);
    }

    /** Whether papers differ there. */
    public boolean isContradicted() {
        return against.nonEmpty() || unranked.nonEmpty();
    }

    /** Whether one paper governs and nothing of unknown rank stands against it. */
    public boolean isSettled() {
        return by.isDefined() && unranked.isEmpty();
    }

    @Override
    public String toString() {
        return Summary.of("Governing")
                .with("field", field)
                .with("by", by)
                .with("against", against)
                .with("unranked", unranked)
                .toString();
    }
}
