package org.countersign.trade.sample.life;

import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.answer.Word;
import org.countersign.trade.sample.spec.AttributeRef;

/**
 * An instructed value that was made the next revision: what the buyer instructed is confirmed by his instruction.
 *
 * @param word the instruction, given on the revision before
 * @param made the revision that it made
 * @param at when it was adopted
 */
@Evolving
public record Adoption(Word word, AttributeRef made, Moment at) {
    @Override
    public String toString() {
        return Summary.of("Adoption")
                .with("word", word)
                .with("made", made)
                .with("at", at)
                .toString();
    }
}
