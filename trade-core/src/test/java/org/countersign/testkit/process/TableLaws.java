package org.countersign.testkit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import org.countersign.testkit.Committed;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.process.StateTable;
import org.countersign.trade.base.process.TableSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every pair of state and act is decided on purpose: the table, found by trying, is the committed one, and what was tried is enough. A test
 * of a process extends this.
 *
 * @param <S> the family of states
 * @param <R> the family of reports
 * @param <D> the family of decisions
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TableLaws<S, R extends Report, D extends Decision> {
    private final ProcessKit<S, R, D> kit;
    private final Path committed;
    private final StateTable table;

    /** Holds these laws against this process and its committed table. */
    protected TableLaws(ProcessKit<S, R, D> kit, Path committed) {
        this.kit = kit;
        this.committed = committed;
        this.table = kit.table();
    }

    @Test
    protected final void everyPairOfStateAndActDoesWhatIsCommitted() {
        Committed.check(committed, table.text());
    }

    @Test
    protected final void everyTypeOfStateAndActHasACellWithEveryOther() {
        Set<String> states = cases(kit.states());
        Set<String> acts =
                cases(kit.process().reports()).union(cases(kit.process().decisions()));
        assertEquals(states, table.states().toSet());
        assertEquals(acts, table.acts().toSet());
        assertEquals(
                states.size() * acts.size(),
                table.cells()
                        .map(cell -> cell.state() + " " + cell.act())
                        .distinct()
                        .size());
    }

    @Test
    protected final void reportsAreTheirsAndDecisionsOurs() {
        assertEquals(
                cases(kit.process().reports()),
                table.cells()
                        .filter(cell -> cell.source() == StateTable.Source.THEIRS)
                        .map(StateTable.Cell::act)
                        .toSet());
    }

    @Test
    protected final void everyReasonIsGivenBySomeCell() {
        assertEquals(TreeSet.ofAll(kit.reasons().map(Reason::code)), TreeSet.ofAll(table.codes()));
    }

    @Test
    protected final void aTypeWithoutASampleIsNoticed() {
        TableSamples<S> samples = kit.samples();
        samples.types().forEach(type -> missing(type, samples.states().reject(type::isInstance), samples.acts()));
        kit.process()
                .acts()
                .kinds()
                .forEach(kind ->
                        missing(kind.type(), samples.states(), samples.acts().reject(kind.type()::isInstance)));
    }

    @Test
    protected final void oneSampleOfEachTypeTellsLessThanSeveral() {
        TableSamples<S> samples = kit.samples();
        StateTable thin = StateTable.of(
                kit.process(),
                new TableSamples<>(
                        samples.types(),
                        samples.states().distinctBy(state -> (Object) state.getClass()),
                        samples.acts().distinctBy(act -> (Object) act.getClass()),
                        samples.moments()));
        assertTrue(
                thin.cells().zip(table.cells()).forAll(pair -> pair._2.results().containsAll(pair._1.results())));
        assertThrows(AssertionError.class, () -> assertEquals(table.text(), thin.text()));
    }

    @Test
    protected final void everyReasonAndNeedHasWordsInBothLanguagesThatNameWhatItNames() {
        assertEquals(kit.english().keys(), kit.chinese().keys());
        Seq<Refusal> refusals = tried().flatMap(no -> no.swap().toOption());
        Seq<Reason> reasons = tried().flatMap(Either::toOption).appendAll(refusals.map(Refusal::reason));
        Vector.of(kit.english(), kit.chinese()).forEach(texts -> {
            reasons.forEach(reason -> {
                String said = texts.say(reason);
                assertFalse(said.contains("{") || said.startsWith("`" + reason.code()), said);
                reason.arguments().values().forEach(argument -> assertTrue(said.contains(argument), said));
            });
            refusals.flatMap(Refusal::needs)
                    .forEach(need -> assertTrue(texts.find(need.what()).isDefined(), need::what));
        });
        assertTrue(refusals.exists(refusal -> refusal.needs().nonEmpty()));
    }

    /** All that is said to the samples: of reports a reason, of decisions a refusal. */
    private Seq<Either<Refusal, Reason>> tried() {
        return kit.samples()
                .states()
                .flatMap(state -> kit.samples()
                        .acts()
                        .flatMap(act -> kit.samples().moments().flatMap(moment -> said(state, act, moment))))
                .distinct();
    }

    private Option<Either<Refusal, Reason>> said(S state, Act act, Moment moment) {
        Process<S, R, D> process = kit.process();
        return process.reports().isInstance(act)
                ? process.hear(state, process.reports().cast(act), moment)
                        .swap()
                        .toOption()
                        .map(Either::right)
                : process.decide(state, process.decisions().cast(act), moment)
                        .swap()
                        .toOption()
                        .map(Either::left);
    }

    private void missing(Class<?> type, Seq<S> states, Seq<Act> acts) {
        TableSamples<S> planted = new TableSamples<>(
                kit.samples().types(), states, acts, kit.samples().moments());
        IllegalArgumentException noticed =
                assertThrows(IllegalArgumentException.class, () -> StateTable.of(kit.process(), planted));
        assertEquals("no sample of `" + type.getSimpleName() + "`", noticed.getMessage());
    }

    private static Set<String> cases(Class<?> family) {
        return Vector.of(family.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toSet();
    }
}
