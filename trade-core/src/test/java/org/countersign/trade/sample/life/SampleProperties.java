package org.countersign.trade.sample.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.countersign.testkit.process.HistoryLaws;
import org.countersign.testkit.process.Kits;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.base.process.Placed;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.answer.Word;
import org.countersign.trade.sample.change.Side;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.AttributeRef;
import org.countersign.trade.sample.spec.SampleAttribute;

class SampleProperties extends HistoryLaws<SampleState, SampleReport, SampleDecision> {
    SampleProperties() {
        super(Kits.sample());
    }

    /** What is approved changes only by the buyer's own instruction or by a change that both sides agreed to, or it stands among the findings. */
    @Property
    void nobodySlipsAChangeIn(@ForAll("journals") Seq<Entry> journal) {
        Option<SampleFile> before = Option.none();
        for (Placed<SampleState> placed : noted(journal).timeline()) {
            Option<SampleFile> now = placed.outcome().state().known();
            Option<SampleFile> old = before;
            boolean isMade = placed.outcome().state() instanceof SampleState.Producing
                    || placed.outcome().state() instanceof SampleState.Held;
            Seq<SampleAttribute> changed = now.toVector()
                    .flatMap(file -> old.toVector()
                            .flatMap(was -> was.specification()
                                    .attributes()
                                    .filter(attribute ->
                                            !file.specification().attributes().contains(attribute))
                                    .filter(attribute -> isMade
                                            || was.words()
                                                    .isApproved(
                                                            attribute.content().ref()))));
            changed.forEach(attribute -> assertTrue(isAllowed(placed, old, attribute), placed::toString));
            before = now;
        }
    }

    private static boolean isAllowed(Placed<SampleState> placed, Option<SampleFile> before, SampleAttribute attribute) {
        return placed.outcome() instanceof Outcome.Overtaken
                || placed.act() instanceof SampleDecision.Adopt
                || isAgreed(placed, before, attribute);
    }

    private static boolean isAgreed(Placed<SampleState> placed, Option<SampleFile> before, SampleAttribute attribute) {
        Option<ChangeRecord> change = placed.act() instanceof SampleReport.Agreed yes
                ? before.flatMap(file -> file.change(yes.change()))
                        .filter(one -> one.request().by() == Side.SELLER
                                && one.request().digest().equals(yes.content()))
                : placed.act() instanceof SampleDecision.Agree yes
                        ? before.flatMap(file -> file.change(yes.change()))
                                .filter(one -> one.request().by() == Side.BUYER
                                        && one.request().digest().equals(yes.content()))
                        : Option.none();
        return change.exists(
                one -> one.request().contents().map(AttributeContent::attribute).contains(attribute.name()));
    }

    /** No cost that nobody named, and none that moved: what was agreed is word for word what was asked for. */
    @Property
    void nobodyPushesTheCostOver(@ForAll("journals") Seq<Entry> journal) {
        Seq<Placed<SampleState>> line = noted(journal).timeline();
        line.lastOption()
                .flatMap(last -> last.outcome().state().known())
                .forEach(file -> file.changes()
                        .filter(change -> change.standing() == ChangeRecord.Standing.AGREED)
                        .forEach(change -> {
                            assertEquals(Vector.empty(), change.request().unsaid());
                            assertTrue(line.exists(placed -> placed.act() instanceof SampleReport.Proposed asked
                                            && asked.request().equals(change.request())
                                    || placed.act() instanceof SampleDecision.Propose mine
                                            && mine.request().equals(change.request())));
                            assertTrue(line.exists(placed -> placed.act() instanceof SampleReport.Agreed yes
                                            && yes.content()
                                                    .equals(change.request().digest())
                                    || placed.act() instanceof SampleDecision.Agree mine
                                            && mine.content()
                                                    .equals(change.request().digest())));
                        }));
    }

    /** Each verdict is on a content that the answer names or that stands on the sheet to which it answers. */
    @Property
    void attributesNotNamedAreNeverConfirmed(@ForAll("journals") Seq<Entry> journal) {
        noted(journal)
                .timeline()
                .forEach(placed -> placed.outcome()
                        .state()
                        .known()
                        .forEach(file -> file.words().words().forEach(word -> {
                            SampleAnswer answer = answerOf(file, word);
                            boolean isNamed = answer.items().exists(item -> item.canMean(word.of()));
                            Seq<AttributeRef> lines = answer.sheet()
                                    .flatMap(file::sheet)
                                    .map(sent -> sent.sheet().refs())
                                    .getOrElse(Vector.empty());
                            assertTrue(
                                    isNamed || answer.whole().isDefined() && lines.contains(word.of()), word::toString);
                        })));
    }

    private static SampleAnswer answerOf(SampleFile file, Word word) {
        return file.words()
                .answers()
                .find(answer -> answer.statement().equals(word.statement()))
                .getOrElseThrow(() -> new AssertionError(word.toString()));
    }

    /** What was said stays said of what it was said of; nothing is taken out of the file. */
    @Property
    void wordsAreKeptAsTheyWere(@ForAll("journals") Seq<Entry> journal) {
        Vector<Word> before = Vector.empty();
        for (Placed<SampleState> placed : noted(journal).timeline()) {
            Vector<Word> now = placed.outcome()
                    .state()
                    .known()
                    .toVector()
                    .flatMap(file -> file.words().words());
            assertEquals(before, now.take(before.size()));
            before = now;
        }
    }

    @Property
    void silenceCountsOnlyUnderTheClauseOfTheContract(@ForAll("journals") Seq<Entry> journal) {
        noted(journal)
                .timeline()
                .forEach(placed -> placed.outcome().state().known().forEach(file -> {
                    assertTrue(file.words()
                            .deemed()
                            .forAll(one -> file.terms().deemed().contains(one.clause())));
                    assertFalse(file.terms().deemed().isEmpty()
                            && file.words().deemed().nonEmpty());
                }));
    }

    @Property
    void aRevisionKeepsItsNameForEver(@ForAll("journals") Seq<Entry> journal) {
        noted(journal)
                .timeline()
                .forEach(placed -> placed.outcome().state().known().forEach(file -> {
                    Seq<String> names = file.contents().map(content -> content.attribute() + " " + content.revision());
                    assertEquals(names.size(), names.distinct().size());
                }));
    }
}
