package org.countersign.trade.offer.matching;

import org.countersign.trade.base.Need.Supplier;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * A question that would settle what is unknown. Its words are in {@link MatchTexts}; those to a buyer may be sent as they stand.
 *
 * @param question what to ask
 * @param whom who can answer: the buyer, or our own people
 */
@Evolving
public record Ask(Reason question, Supplier whom) {
    static Ask buyer(Reason question) {
        return new Ask(question, Supplier.BUYER);
    }

    static Ask ours(Reason question) {
        return new Ask(question, Supplier.SELLER);
    }

    @Override
    public String toString() {
        return Summary.of("Ask").with("question", question).with("whom", whom).toString();
    }
}
