package org.countersign.trade.offer.negotiation;

import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.law.Speaker;

/**
 * Something that one side asked and the other has not answered. It ends no offer.
 *
 * @param by who asked
 * @param sample whether it asks for a sample
 * @param words what it asks
 * @param asked when it reached the other side
 */
@Evolving
public record Asking(Speaker by, boolean sample, String words, Moment asked) {
    /** Checks the words. */
    public Asking {
        PlainText.check(words);
    }

    boolean isSameAs(Asking other) {
        return by == other.by && sample == other.sample && words.equals(other.words);
    }

    @Override
    public String toString() {
        return Summary.of("Asking")
                .with("by", by)
                .with("sample", sample)
                .with("words", words)
                .with("asked", asked)
                .toString();
    }
}
