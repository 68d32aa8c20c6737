package org.countersign.trade.fulfilment.dispute;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;

/** Which articles of the CISG matter for a verdict. Whether the convention applies at all is a question for the contract. */
record Articles(DisputeFacts facts) {

    Seq<Citation> of(Verdict verdict, Option<WordFact> decisive) {
        return switch (verdict) {
            case MADE_AS_CONFIRMED ->
                cited("35(2)(c)").appendAll(agreed(decisive)).appendAll(cited("11"));
            case DEVIATES -> cited("35(1)", "35(2)(c)", "38(1)", "39(1)", "39(2)");
            case NEVER_CONFIRMED -> cited("35(1)", "35(2)(c)", "18(1)", "11", "29(2)", "39(1)");
            case CHANGED_AFTERWARDS -> cited("29(1)", "29(2)", "35(2)(c)").appendAll(agreed(decisive));
            case CONFLICTING_EVIDENCE -> cited("8(3)", "11", "35(2)(c)", "29(2)");
            case UNKNOWN -> cited("38(1)", "39(1)");
        };
    }

    /** What the buyer knew when the contract was concluded he cannot complain of; what he confirms later changes the contract. */
    private Seq<Citation> agreed(Option<WordFact> decisive) {
        boolean later = decisive.exists(word -> facts.concluded()
                .exists(concluded -> word.happened().isPast(concluded).isYes()));
        return later ? cited("29(1)", "29(2)") : cited("35(3)");
    }

    private static Vector<Citation> cited(String... articles) {
        return Vector.of(articles).map(article -> Citation.of(Authority.CISG, article));
    }
}
