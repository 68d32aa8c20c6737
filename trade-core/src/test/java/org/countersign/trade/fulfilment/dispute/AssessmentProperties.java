package org.countersign.trade.fulfilment.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.DisputeGens;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.evidence.Stance;
import org.junit.jupiter.api.Test;

/** Laws of the assessment. */
class AssessmentProperties {
    @Provide
    Arbitrary<DisputeFacts> facts() {
        return Jqwik.arbitrary(DisputeGens.facts());
    }

    @Property
    void theOrderInWhichWordsAreListedMeansNothing(@ForAll("facts") DisputeFacts facts) {
        DisputeFacts turned =
                DisputeFacts.SHAPE.with(facts, DisputeFacts.WORDS, facts.words().reverse());
        assertEquals(Assessment.of(facts).verdict(), Assessment.of(turned).verdict());
    }

    /** Whoever says that it was confirmed shows the word: good, about the goods, and in the dossier. */
    @Property
    void nothingWasMadeAsConfirmedWithoutAGoodWordAboutTheGoods(@ForAll("facts") DisputeFacts facts) {
        Assessment found = Assessment.of(facts);
        boolean said = found.verdict() == Verdict.MADE_AS_CONFIRMED || found.verdict() == Verdict.CHANGED_AFTERWARDS;
        boolean good = facts.words()
                .exists(word -> found.decisive().contains(word.number())
                        && word.isGood()
                        && word.content().equals(facts.delivered()));
        assertTrue(!said || good, found.toString());
    }

    @Property
    void withoutAnyGoodWordNobodyIsSaidToHaveConfirmed(@ForAll("facts") DisputeFacts facts) {
        DisputeFacts weak =
                DisputeFacts.SHAPE.with(facts, DisputeFacts.WORDS, facts.words().reject(WordFact::isGood));
        Verdict verdict = Assessment.of(weak).verdict();
        assertTrue(
                verdict == Verdict.NEVER_CONFIRMED
                        || verdict == Verdict.CONFLICTING_EVIDENCE
                        || verdict == Verdict.UNKNOWN,
                verdict.name());
    }

    @Property
    void aWordAboutAnotherContentThatIsNoYesChangesNothing(@ForAll("facts") DisputeFacts facts) {
        WordFact foreign = new WordFact(
                "S-other",
                Moment.parse("2026-05-06"),
                Stance.OBJECTS,
                Option.some(Digest.of("nothing that was ever laid down")),
                Truth.YES,
                Truth.YES,
                false,
                Option.none());
        assertEquals(
                Assessment.of(facts).verdict(),
                Assessment.of(DisputeFacts.SHAPE.with(
                                facts, DisputeFacts.WORDS, facts.words().append(foreign)))
                        .verdict());
    }

    @Property
    void theChainHoldsEverythingOnce(@ForAll("facts") DisputeFacts facts) {
        assertEquals(
                facts.revisions().size()
                        + facts.words().size()
                        + facts.released().toVector().size()
                        + facts.handedOver().toVector().size(),
                Assessment.of(facts).chain().size());
    }

    @Test
    void theGeneratorReachesEveryVerdictAndEveryReason() {
        Vector<Assessment> found = Vector.range(0, 6_000)
                .map(seed -> Assessment.of(DisputeGens.facts().next(Source.of(seed))));
        assertEquals(
                Vector.of(Verdict.values()),
                found.map(Assessment::verdict).distinct().sorted());
        assertEquals(
                Vector.of(DisputeReason.values())
                        .map(reason -> reason.reason().code())
                        .sorted(),
                found.flatMap(one -> one.why().appendAll(one.chain().map(Link::what)))
                        .map(reason -> reason.code())
                        .distinct()
                        .sorted());
    }
}
