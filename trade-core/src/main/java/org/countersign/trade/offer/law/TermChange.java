package org.countersign.trade.offer.law;

import org.countersign.trade.base.Summary;
import org.countersign.trade.base.diff.Change;
import org.countersign.trade.base.style.Evolving;

/**
 * One difference between two proposals, and what it is about.
 *
 * @param change where, and what stood and stands there
 * @param subject what it is about
 */
@Evolving
public record TermChange(Change change, TermSubject subject) {
    @Override
    public String toString() {
        return Summary.of("TermChange")
                .with("change", change)
                .with("subject", subject)
                .toString();
    }
}
