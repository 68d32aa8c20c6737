package org.countersign.trade.document;

import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * What a bank would find in a paper, or what nobody can say yet because a fact is missing.
 *
 * @param weight what it does to the presentation
 * @param reason stable code, what the text names, and the article; the cure is filed in the texts under the code and {@code .cure}
 * @param paper the paper as a reader knows it: its kind and number; none if the whole set is meant
 * @param place the place in the {@link DocumentSet}
 */
@Evolving
public record Discrepancy(Weight weight, Reason reason, Option<String> paper, Path place) {
    /** What a finding does to a presentation. */
    public enum Weight {
        /** Banks refuse the documents for it. */
        DISCREPANT,
        /** A bank may take it or refuse it, and what it decides binds all. */
        BANKS_CHOICE,
        /** Nobody can say: a fact is missing, or a person has to look. */
        UNKNOWN,
        /** Banks pay no attention to it. */
        DISREGARDED
    }

    /** Keeps the name of the paper on one line. */
    public Discrepancy {
        paper.forEach(PlainText::checkName);
    }

    /** A reason to refuse, somewhere in the set. */
    public static Discrepancy of(Reason reason, Path place, Paper paper) {
        return new Discrepancy(Weight.DISCREPANT, reason, Option.some(paper.label()), place);
    }

    /** A reason to refuse that is about the set as a whole. */
    public static Discrepancy of(Reason reason) {
        return new Discrepancy(Weight.DISCREPANT, reason, Option.none(), Path.root());
    }

    /** The same finding with another weight. */
    public Discrepancy with(Weight other) {
        return new Discrepancy(other, reason, paper, place);
    }

    /** The stable code. */
    public String code() {
        return reason.code();
    }

    @Override
    public String toString() {
        return Summary.of("Discrepancy")
                .with("weight", weight)
                .with("reason", reason)
                .with("paper", paper)
                .with("place", place)
                .toString();
    }
}
