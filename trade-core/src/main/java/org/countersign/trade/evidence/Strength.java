package org.countersign.trade.evidence;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * How well a statement can be proved, and why: the number of its form, what was added and taken, and which later words take it back. A measure
 * for people who have to decide whether to ask again; no court is bound by it.
 *
 * @param form the form that was weighed
 * @param base what the form is worth
 * @param modifiers what was added and taken, in the order of the scale
 * @param contradictedBy the numbers of the later statements that take it back
 * @param doubtedBy the numbers of the statements that may take it back: it is unknown whether they are later, of the same side, or about the
 *     same
 */
@Evolving
public record Strength(
        ProofForm form, Weight base, Seq<Weight> modifiers, Seq<String> contradictedBy, Seq<String> doubtedBy) {
    /** Keeps the sequences in vectors. */
    public Strength {
        modifiers = Vector.ofAll(modifiers);
        contradictedBy = Vector.ofAll(contradictedBy);
        doubtedBy = Vector.ofAll(doubtedBy);
        contradictedBy.forEach(PlainText::checkName);
        doubtedBy.forEach(PlainText::checkName);
    }

    /** From 0 to 100; nothing at all once a later word of the same side takes it back. */
    public int points() {
        return contradictedBy.isEmpty() ? Math.max(0, Math.min(Weight.MOST, sum())) : 0;
    }

    /** Whether it counts for nothing because the same side took it back. */
    public boolean isContradicted() {
        return !contradictedBy.isEmpty();
    }

    private int sum() {
        return modifiers.map(Weight::points).foldLeft(base.points(), Integer::sum);
    }

    @Override
    public String toString() {
        return Summary.of("Strength")
                .with("points", points())
                .with("form", form)
                .with("base", base)
                .with("modifiers", modifiers)
                .with("contradictedBy", contradictedBy)
                .with("doubtedBy", doubtedBy)
                .toString();
    }
}
