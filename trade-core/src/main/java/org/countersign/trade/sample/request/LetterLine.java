package org.countersign.trade.sample.request;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.spec.AttributeRef;

/**
 * One line of a letter: one content of one attribute, in words.
 *
 * @param number its place on the sheet, from one
 * @param of the content
 * @param kind the kind of attribute, in words
 * @param required what is required, in words
 * @param said the whole line as one sentence
 */
@Evolving
public record LetterLine(int number, AttributeRef of, String kind, String required, String said) {
    /** Checks number and words. */
    public LetterLine {
        PlainText.checkName(kind);
        PlainText.check(required);
        PlainText.check(said);
        if (number < 1) {
            throw new IllegalArgumentException("lines are numbered from 1: `" + number + "`");
        }
    }

    @Override
    public String toString() {
        return Summary.of("LetterLine")
                .with("number", number)
                .with("of", of)
                .with("kind", kind)
                .with("required", required)
                .with("said", said)
                .toString();
    }
}
