package org.countersign.trade.sample.answer;

import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.sample.spec.AttributeRef;

/**
 * One verdict on one content, and the statement in which it stands. It stays true of that content whatever is changed later.
 *
 * @param of the content
 * @param verdict what was said of it
 * @param statement who said it, when, by which way
 */
@Evolving
public record Word(AttributeRef of, Verdict verdict, Statement statement) {
    @Override
    public String toString() {
        return Summary.of("Word")
                .with("of", of)
                .with("verdict", verdict)
                .with("statement", statement)
                .toString();
    }
}
