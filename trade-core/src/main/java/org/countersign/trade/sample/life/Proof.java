package org.countersign.trade.sample.life;

import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.answer.Proving;
import org.countersign.trade.sample.spec.AttributeRef;

/**
 * That first pieces or an inspection showed a content as required.
 *
 * @param of the content
 * @param proving what showed it
 * @param reference the number of the report or of the first pieces
 * @param at when
 */
@Evolving
public record Proof(AttributeRef of, Proving proving, String reference, Moment at) {
    /** Checks the reference. */
    public Proof {
        PlainText.checkName(reference);
    }

    /** Whether both are the same report on the same content. */
    boolean isSameAs(Proof other) {
        return of.equals(other.of) && proving == other.proving && reference.equals(other.reference);
    }

    @Override
    public String toString() {
        return Summary.of("Proof")
                .with("of", of)
                .with("proving", proving)
                .with("reference", reference)
                .with("at", at)
                .toString();
    }
}
