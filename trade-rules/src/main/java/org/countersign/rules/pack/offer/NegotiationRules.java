package org.countersign.rules.pack.offer;

import static org.countersign.rules.pack.offer.Cited.practice;
import static org.countersign.rules.rule.Condition.holds;

import io.vavr.collection.Vector;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.rule.Aspect;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.negotiation.Upshot;
import org.countersign.trade.offer.negotiation.Verdict;

/**
 * What somebody has to look at in what a negotiation has come to. What was carried out is never undone by what is learned later, so these findings
 * have no fix: whoever relied on the word is told.
 */
@Evolving
public final class NegotiationRules {
    private static final Ref<Upshot, Upshot> UPSHOT = Ref.of(Upshot.SHAPE);
    private static final Ref<Upshot, Verdict.Kind> VERDICT = UPSHOT.one(Upshot.VERDICT);
    private static final Many<Upshot, Upshot.Said> WORDS = UPSHOT.many(Upshot.WORDS);
    private static final Ref<Upshot, Upshot.Said> WORD = WORDS.each();
    private static final Ref<Upshot, String> EFFECT = WORD.one(Upshot.Said.EFFECT);

    private static final Rule<Upshot> WHAT_WENT_OUT_COUNTS = Rule.error("NEG-E01")
            .about(WORD)
            .require(holds(Aspect.<String>whether("stillCounts", effect -> Truth.of(effect.equals(Upshot.Said.COUNTS)))
                    .of(EFFECT)))
            .accordingTo(
                    practice("what was carried out is not undone by what is learned later, and somebody looks at it"));

    private static final Rule<Upshot> IT_IS_KNOWN_WHETHER_THERE_IS_A_CONTRACT = Rule.warning("NEG-W01")
            .about(VERDICT)
            .require(holds(
                    Aspect.<Verdict.Kind>whether("isSettled", verdict -> Truth.of(verdict != Verdict.Kind.UNCLEAR))
                            .of(VERDICT)))
            .accordingTo(practice("nobody ships or buys under a contract of which nobody knows whether it is one"));

    /** The rules of this pack. */
    public static final Pack<Upshot> PACK =
            () -> Vector.of(WHAT_WENT_OUT_COUNTS, IT_IS_KNOWN_WHETHER_THERE_IS_A_CONTRACT);

    private NegotiationRules() {}
}
