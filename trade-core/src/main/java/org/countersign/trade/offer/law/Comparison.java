package org.countersign.trade.offer.law;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.diff.Diff;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.Quotation;

/**
 * A reply beside the offer that it answers, field by field.
 *
 * <pre>{@code
 * Comparison.between(offered, answered).subjects(); // (PRICE, PAYMENT)
 * }</pre>
 *
 * @param changes in the order of their places
 */
@Evolving
public record Comparison(Seq<TermChange> changes) {
    /** Keeps the sequence in our own. */
    public Comparison {
        changes = Vector.ofAll(changes);
    }

    /** What a reply changes in what was offered. */
    public static Comparison between(Quotation offered, Quotation answered) {
        return new Comparison(Diff.between(Quotation.SHAPE, offered, answered)
                .changes()
                .map(change -> new TermChange(change, TermSubject.of(change))));
    }

    /** The changes of terms, without those of the paper alone. */
    public Seq<TermChange> terms() {
        return changes.reject(change -> change.subject() == TermSubject.PAPER);
    }

    /** The changes that alter the offer materially under that law, or may. */
    public Seq<TermChange> material(ContractLaw law) {
        return terms().reject(change -> law.isMaterial(change.subject()).isNo());
    }

    /** What the changed terms are about, each subject once, in the order of {@link TermSubject}. */
    public Seq<TermSubject> subjects() {
        return terms().map(TermChange::subject).distinct().sorted();
    }

    @Override
    public String toString() {
        return Summary.of("Comparison").with("changes", changes).toString();
    }
}
