package org.countersign.testkit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Lazy;
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
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Correction;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Placed;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.base.process.StateTable;
import org.countersign.trade.base.process.TableSamples;
import org.countersign.trade.base.process.Unread;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;

/**
 * The laws of the kernel for one process: replay, acts to text and back, late recording, correction, what was known when, and no state that
 * does what the table does not say. Properties of a process extend this.
 *
 * @param <S> the family of states
 * @param <R> the family of reports
 * @param <D> the family of decisions
 */
public abstract class HistoryLaws<S, R extends Report, D extends Decision> {
    private static final int MOST_ACTS = 12;

    private final ProcessKit<S, R, D> kit;
    private final Lazy<StateTable> table;
    private final Shape<Entry> entries;

    /** Holds these laws against this process. */
    protected HistoryLaws(ProcessKit<S, R, D> kit) {
        this.kit = kit;
        this.table = Lazy.of(kit::table);
        this.entries = Entry.shapeFor(kit.process());
    }

    @Property
    protected void replayGivesTheSameState(@ForAll("journals") Seq<Entry> journal) {
        History<S, R, D> stepByStep = noted(journal);
        History<S, R, D> restored = History.restore(kit.process(), stepByStep.entries());
        assertEquals(stepByStep.state(), restored.state());
        assertEquals(stepByStep.timeline(), restored.timeline());
        assertEquals(stepByStep.overtaken(), restored.overtaken());
    }

    @Property
    protected void actsToTextAndBack(@ForAll("journals") Seq<Entry> journal) {
        for (Entry entry : journal) {
            String text = CanonicalText.print(entries, entry);
            assertEquals(Either.right(entry), CanonicalText.read(entries, text));
        }
    }

    @Property
    protected void theOrderOfRecordingDoesNotMatterWhereTheOrderOfHappeningIsCertain(
            @ForAll("exactJournals") Seq<Entry> journal, @ForAll long seed) {
        Seq<Entry> facts = journal.filter(entry -> !(entry.act() instanceof Correction))
                .distinctBy(entry -> entry.stamp().happened().last());
        Seq<Entry> shuffled = facts.sortBy(entry -> entry.number() * (seed | 1));
        assertEquals(noted(facts).state(), noted(shuffled).state());
    }

    @Property
    protected void correctingIsAsIfItHadBeenRecordedRightTheFirstTime(
            @ForAll("journals") Seq<Entry> journal, @ForAll("acts") Act right, @ForAll("moments") Moment happened) {
        Seq<Entry> acts = renumbered(journal.filter(entry -> !(entry.act() instanceof Correction)));
        for (Entry wrong : acts.headOption()) {
            History<S, R, D> corrected = noted(acts).correct(wrong.stamp(), wrong.number(), happened, right, "misread");
            Stamp stamp = wrong.stamp();
            Stamp rightStamp = new Stamp(happened, stamp.recorded(), stamp.recorder(), stamp.channel());
            Seq<Entry> asIf =
                    acts.update(wrong.number() - 1, new Entry(wrong.number(), rightStamp, right, wrong.extensions()));
            assertEquals(noted(asIf).state(), corrected.state());
        }
    }

    @Property
    protected void strikingIsAsIfItHadNeverBeenRecorded(@ForAll("journals") Seq<Entry> journal) {
        Seq<Entry> acts = renumbered(journal.filter(entry -> !(entry.act() instanceof Correction)));
        for (Entry wrong : acts.lastOption()) {
            History<S, R, D> struck = noted(acts).strike(wrong.stamp(), wrong.number(), "another buyer's");
            assertEquals(noted(acts.init()).state(), struck.state());
            assertEquals(acts.size() + 1, struck.entries().size());
        }
    }

    @Property
    protected void noActStandsOnTheWrongSideOfOneThatCertainlyCameFirst(@ForAll("journals") Seq<Entry> journal) {
        Seq<Placed<S>> line = noted(journal).timeline();
        for (int i = 1; i < line.size(); i++) {
            assertFalse(
                    line.get(i).happened().isBefore(line.get(i - 1).happened()).isYes());
        }
    }

    @Property
    protected void aDecisionPassesExactlyWhereItWouldNotBeOvertaken(
            @ForAll("journals") Seq<Entry> journal, @ForAll("stamps") Stamp stamp, @ForAll("decisions") D decision) {
        History<S, R, D> before = noted(journal);
        Either<Refusal, History<S, R, D>> asked = before.decide(stamp, decision);
        History<S, R, D> done = before.note(stamp, decision, Extensions.none());
        int number = done.entries().size();
        Seq<Tuple2<Placed<S>, Refusal>> found = done.overtaken().filter(f -> f._1.entry() == number);
        assertEquals(found.isEmpty(), asked.isRight());
        asked.peek(passed -> assertEquals(done.state(), passed.state()));
        asked.swap().peek(refusal -> assertEquals(refusal, found.head()._2));
    }

    @Property
    protected void whatWeKnewThenIsWhatWasRecordedByThen(@ForAll("journals") Seq<Entry> journal) {
        Seq<Entry> inOrder = renumbered(journal.filter(entry -> !(entry.act() instanceof Correction))
                .sortBy(entry -> entry.stamp().recorded().first()));
        History<S, R, D> grown = noted(inOrder);
        for (Entry entry : grown.entries()) {
            History<S, R, D> then = grown.knownAt(entry.stamp().recorded());
            assertTrue(then.entries().size() >= entry.number());
            assertEquals(then.entries(), grown.entries().take(then.entries().size()));
        }
    }

    @Property
    protected void whatIsNotUnderstoodIsKeptAndChangesNothing(
            @ForAll("journals") Seq<Entry> journal, @ForAll("stamps") Stamp stamp) {
        History<S, R, D> before = noted(journal);
        Unread unread = new Unread(kit.process().name().replace(' ', '-') + ".praised/1", Vector.of("stars: 5"));
        History<S, R, D> after = before.note(stamp, unread, Extensions.none());
        assertEquals(before.state(), after.state());
        assertEquals(unread, after.entries().last().act());
    }

    /** Each try looks at every cell again, with some thousand pairs of state and act, so that few of them are many. */
    @Property(tries = 40)
    protected void noStateThatGeneratedActsReachDoesWhatTheTableDoesNotSay(
            @ForAll("manyActs") Seq<Act> acts, @ForAll("manyMoments") Seq<Moment> moments) {
        TableSamples<S> samples = kit.samples();
        Seq<S> reached = acts.zip(moments.appendAll(samples.moments()))
                .scanLeft(kit.process().start(), (state, next) -> kit.after(state, next._1, next._2));
        StateTable wider = StateTable.of(
                kit.process(),
                new TableSamples<>(
                        samples.types(),
                        samples.states().appendAll(reached),
                        samples.acts().appendAll(acts),
                        samples.moments().appendAll(moments)));
        table.get()
                .cells()
                .zip(wider.cells())
                .forEach(pair -> assertTrue(
                        pair._1.results().containsAll(pair._2.results()),
                        () -> "the table says " + pair._1.text() + " and there is " + pair._2.text()));
    }

    /** The history of this journal. */
    protected final History<S, R, D> noted(Seq<Entry> journal) {
        return journal.foldLeft(
                kit.fresh(), (history, entry) -> history.note(entry.stamp(), entry.act(), entry.extensions()));
    }

    private static Seq<Entry> renumbered(Seq<Entry> entries) {
        return entries.zipWithIndex().map(e -> new Entry(e._2 + 1, e._1.stamp(), e._1.act(), e._1.extensions()));
    }

    @Provide
    protected Arbitrary<Seq<Entry>> journals() {
        return Jqwik.arbitrary(ProcessGens.journal(kit.acts(), kit.moments(), MOST_ACTS));
    }

    @Provide
    protected Arbitrary<Seq<Entry>> exactJournals() {
        return journals().map(all -> all.filter(entry -> entry.stamp().happened() instanceof Moment.Exact));
    }

    @Provide
    protected Arbitrary<Act> acts() {
        return Jqwik.arbitrary(kit.acts().map(act -> (Act) act));
    }

    @Provide
    protected Arbitrary<Seq<Act>> manyActs() {
        return Jqwik.arbitrary(
                Gen.<Act>oneOf(kit.sampled(), kit.acts().map(act -> (Act) act)).many(0, 8));
    }

    @Provide
    protected Arbitrary<D> decisions() {
        return Jqwik.arbitrary(kit.decisions());
    }

    @Provide
    protected Arbitrary<Moment> moments() {
        return Jqwik.arbitrary(kit.moments());
    }

    @Provide
    protected Arbitrary<Seq<Moment>> manyMoments() {
        return Jqwik.arbitrary(kit.moments().many(1, 4));
    }

    @Provide
    protected Arbitrary<Stamp> stamps() {
        return Jqwik.arbitrary(ProcessGens.stamp(kit.moments()));
    }
}
