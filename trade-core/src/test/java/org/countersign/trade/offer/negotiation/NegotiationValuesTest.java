package org.countersign.trade.offer.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import org.countersign.testkit.Refused;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.NegotiationGens;
import org.countersign.trade.offer.law.Speaker;
import org.junit.jupiter.api.Test;

/** What the values of a negotiation answer and refuse by themselves. */
class NegotiationValuesTest {
    private static final Vector<Integer> SEEDS = Vector.range(0, 200);

    @Test
    void aVerdictIsAnsweredByItsKind() {
        Vector<Verdict> verdicts = SEEDS.map(seed -> NegotiationGens.verdict().next(Source.of(seed)));
        verdicts.forEach(verdict -> assertEquals(
                verdict.getClass().getSimpleName(),
                verdict.<String>fold(
                        contract -> "Contract", none -> "NoContract", pending -> "Pending", unclear -> "Unclear")));
        assertEquals(
                TreeSet.of("Contract", "NoContract", "Pending", "Unclear"),
                TreeSet.ofAll(verdicts.map(verdict -> verdict.getClass().getSimpleName())));
    }

    @Test
    void eachSideHasSpokenWhenItLastSpoke() {
        SEEDS.map(seed -> NegotiationGens.file().next(Source.of(seed))).forEach(file -> {
            assertEquals(file.weSpoke(), file.spoke(Speaker.WE));
            assertEquals(file.theySpoke(), file.spoke(Speaker.THEY));
        });
    }

    @Test
    void roundsAreNumberedFromOne() {
        NegotiationActs.checkRound(1);
        Refused.with("rounds are numbered from 1: `0`", () -> {
            NegotiationActs.checkRound(0);
            return "nothing";
        });
    }

    @Test
    void oneWordIsOnItsWayAtATime() {
        NegotiationState.Underway sent = SEEDS.map(
                        seed -> NegotiationGens.state().next(Source.of(seed)))
                .filter(NegotiationState.Underway.class::isInstance)
                .map(NegotiationState.Underway.class::cast)
                .headOption()
                .getOrElseThrow(AssertionError::new);
        Refused.with(
                "one word is on its way at a time: `" + sent.word() + "`",
                () -> new NegotiationState.Underway(sent, sent.word(), sent.sent()));
    }
}
