package org.countersign.trade.base.process;

import static org.countersign.trade.offer.InquiryProcess.INQUIRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.OfferGens;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryDecision;
import org.countersign.trade.offer.InquiryReport;
import org.countersign.trade.offer.InquiryState;

/** The laws of the kernel, on the process that is the pattern of all others. */
class HistoryProperties {
    private static final Shape<Entry> ENTRY = Entry.shapeFor(INQUIRY);
    /** Few inquiries, so that the same one comes twice. */
    private static final Gen<Inquiry> INQUIRIES = source -> OfferGens.inquiry().next(Source.of(source.below(4)));

    @Property
    void replayGivesTheSameState(@ForAll("journals") Seq<Entry> journal) {
        History<InquiryState, InquiryReport, InquiryDecision> stepByStep = noted(journal);
        History<InquiryState, InquiryReport, InquiryDecision> restored = History.restore(INQUIRY, stepByStep.entries());
        assertEquals(stepByStep.state(), restored.state());
        assertEquals(stepByStep.timeline(), restored.timeline());
        assertEquals(stepByStep.overtaken(), restored.overtaken());
    }

    @Property
    void actsToTextAndBack(@ForAll("journals") Seq<Entry> journal) {
        for (Entry entry : journal) {
            String text = CanonicalText.print(ENTRY, entry);
            assertEquals(Either.right(entry), CanonicalText.read(ENTRY, text));
        }
    }

    @Property
    void theOrderOfRecordingDoesNotMatterWhereTheOrderOfHappeningIsCertain(
            @ForAll("exact journals") Seq<Entry> journal, @ForAll long seed) {
        Seq<Entry> facts = journal.filter(entry -> !(entry.act() instanceof Correction))
                .distinctBy(entry -> entry.stamp().happened().last());
        Seq<Entry> shuffled = facts.sortBy(entry -> entry.number() * (seed | 1));
        assertEquals(noted(facts).state(), noted(shuffled).state());
    }

    @Property
    void correctingIsAsIfItHadBeenRecordedRightTheFirstTime(
            @ForAll("journals") Seq<Entry> journal, @ForAll("acts") Act right, @ForAll("moments") Moment happened) {
        Seq<Entry> acts = renumbered(journal.filter(entry -> !(entry.act() instanceof Correction)));
        for (Entry wrong : acts.headOption()) {
            History<InquiryState, InquiryReport, InquiryDecision> corrected =
                    noted(acts).correct(wrong.stamp(), wrong.number(), happened, right, "misread");
            Stamp stamp = wrong.stamp();
            Stamp rightStamp = new Stamp(happened, stamp.recorded(), stamp.recorder(), stamp.channel());
            Seq<Entry> asIf =
                    acts.update(wrong.number() - 1, new Entry(wrong.number(), rightStamp, right, wrong.extensions()));
            assertEquals(noted(asIf).state(), corrected.state());
        }
    }

    @Property
    void strikingIsAsIfItHadNeverBeenRecorded(@ForAll("journals") Seq<Entry> journal) {
        Seq<Entry> acts = renumbered(journal.filter(entry -> !(entry.act() instanceof Correction)));
        for (Entry wrong : acts.lastOption()) {
            History<InquiryState, InquiryReport, InquiryDecision> struck =
                    noted(acts).strike(wrong.stamp(), wrong.number(), "another buyer's");
            assertEquals(noted(acts.init()).state(), struck.state());
            assertEquals(acts.size() + 1, struck.entries().size());
        }
    }

    @Property
    void noActStandsOnTheWrongSideOfOneThatCertainlyCameFirst(@ForAll("journals") Seq<Entry> journal) {
        Seq<Placed<InquiryState>> line = noted(journal).timeline();
        for (int i = 1; i < line.size(); i++) {
            assertFalse(
                    line.get(i).happened().isBefore(line.get(i - 1).happened()).isYes());
        }
    }

    @Property
    void aDecisionPassesExactlyWhereItWouldNotBeOvertaken(
            @ForAll("journals") Seq<Entry> journal,
            @ForAll("stamps") Stamp stamp,
            @ForAll("decisions") InquiryDecision decision) {
        History<InquiryState, InquiryReport, InquiryDecision> before = noted(journal);
        Either<Refusal, History<InquiryState, InquiryReport, InquiryDecision>> asked = before.decide(stamp, decision);
        History<InquiryState, InquiryReport, InquiryDecision> done = before.note(stamp, decision, Extensions.none());
        int number = done.entries().size();
        Seq<Tuple2<Placed<InquiryState>, Refusal>> found = done.overtaken().filter(f -> f._1.entry() == number);
        assertEquals(found.isEmpty(), asked.isRight());
        asked.peek(passed -> assertEquals(done.state(), passed.state()));
        asked.swap().peek(refusal -> assertEquals(refusal, found.head()._2));
    }

    @Property
    void whatWeKnewThenIsWhatWasRecordedByThen(@ForAll("journals") Seq<Entry> journal) {
        History<InquiryState, InquiryReport, InquiryDecision> grown = noted(inRecordingOrder(journal));
        for (Entry entry : grown.entries()) {
            History<InquiryState, InquiryReport, InquiryDecision> then =
                    grown.knownAt(entry.stamp().recorded());
            assertTrue(then.entries().size() >= entry.number());
            assertEquals(then.entries(), grown.entries().take(then.entries().size()));
        }
    }

    @Property
    void whatIsNotUnderstoodIsKeptAndChangesNothing(
            @ForAll("journals") Seq<Entry> journal, @ForAll("stamps") Stamp stamp) {
        Unread unread = new Unread("inquiry.praised/1", Vector.of("words: well asked"));
        History<InquiryState, InquiryReport, InquiryDecision> before = noted(journal);
        History<InquiryState, InquiryReport, InquiryDecision> after = before.note(stamp, unread, Extensions.none());
        assertEquals(before.state(), after.state());
        assertEquals(unread, after.entries().last().act());
    }

    private static History<InquiryState, InquiryReport, InquiryDecision> noted(Seq<Entry> journal) {
        return journal.foldLeft(
                History.of(INQUIRY), (history, entry) -> history.note(entry.stamp(), entry.act(), entry.extensions()));
    }

    private static Seq<Entry> renumbered(Seq<Entry> entries) {
        return entries.zipWithIndex().map(e -> new Entry(e._2 + 1, e._1.stamp(), e._1.act(), e._1.extensions()));
    }

    private static Seq<Entry> inRecordingOrder(Seq<Entry> journal) {
        return renumbered(journal.filter(entry -> !(entry.act() instanceof Correction))
                .sortBy(entry -> entry.stamp().recorded().first()));
    }

    @Provide
    Arbitrary<Seq<Entry>> journals() {
        return Jqwik.arbitrary(ProcessGens.journal(OfferGens.act(INQUIRIES, ProcessGens.busyMoment()), 12));
    }

    @Provide("exact journals")
    Arbitrary<Seq<Entry>> exactJournals() {
        return journals().map(entries -> entries.filter(entry -> entry.stamp().happened() instanceof Moment.Exact));
    }

    @Provide
    Arbitrary<Act> acts() {
        return Jqwik.arbitrary(OfferGens.act(INQUIRIES, ProcessGens.busyMoment()));
    }

    @Provide
    Arbitrary<InquiryDecision> decisions() {
        return Jqwik.arbitrary(OfferGens.decision(ProcessGens.busyMoment()));
    }

    @Provide
    Arbitrary<Moment> moments() {
        return Jqwik.arbitrary(ProcessGens.busyMoment());
    }

    @Provide
    Arbitrary<Stamp> stamps() {
        return Jqwik.arbitrary(ProcessGens.stamp());
    }
}
