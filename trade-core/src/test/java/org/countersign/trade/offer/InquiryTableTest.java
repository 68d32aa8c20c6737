package org.countersign.trade.offer;

import static org.countersign.trade.offer.InquiryProcess.INQUIRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import org.countersign.testkit.Committed;
import org.countersign.testkit.trade.InquirySamples;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.StateTable;
import org.countersign.trade.base.process.TableSamples;
import org.junit.jupiter.api.Test;

class InquiryTableTest {
    private static final Path COMMITTED =
            Path.of("src", "test", "resources", "org", "countersign", "trade", "offer", "inquiry-table.txt");
    private static final TableSamples<InquiryState> SAMPLES = InquirySamples.table();
    private static final StateTable TABLE = StateTable.of(INQUIRY, SAMPLES);

    @Test
    void everyPairOfStateAndActDoesWhatIsCommitted() {
        Committed.check(COMMITTED, TABLE.text());
    }

    @Test
    void theTableHasACellForEachOfSevenStatesAndEightActs() {
        assertEquals(7, TABLE.states().size());
        assertEquals(8, TABLE.acts().size());
        assertEquals(56, TABLE.cells().size());
        assertEquals(
                56,
                TABLE.cells().map(cell -> cell.state() + cell.act()).distinct().size());
    }

    @Test
    void everyReasonOfTheInquiryIsGivenBySomeCell() {
        Seq<String> all = Vector.of(InquiryReason.values())
                .map(reason -> reason.reason().code())
                .sorted();
        assertEquals(all, TABLE.codes());
    }

    @Test
    void everyTypeOfStateAndActIsSampled() {
        assertEquals(cases(InquiryState.class), TABLE.states().toSet());
        assertEquals(
                cases(InquiryReport.class).union(cases(InquiryDecision.class)),
                TABLE.acts().toSet());
    }

    @Test
    void aTypeWithoutASampleIsNoticed() {
        SAMPLES.types()
                .forEach(type -> missing(type, SAMPLES.states().filter(s -> !type.isInstance(s)), SAMPLES.acts()));
        INQUIRY.acts()
                .kinds()
                .forEach(kind -> missing(
                        kind.type(),
                        SAMPLES.states(),
                        SAMPLES.acts().filter(a -> !kind.type().isInstance(a))));
    }

    @Test
    void aTypeOfStateThatNobodyNamedIsNoticed() {
        Seq<Class<? extends InquiryState>> six = SAMPLES.types().tail();
        assertThrows(
                IllegalArgumentException.class,
                () -> new TableSamples<>(six, SAMPLES.states(), SAMPLES.acts(), SAMPLES.moments()));
    }

    @Test
    void oneSampleOfEachTypeTellsLessThanSeveral() {
        TableSamples<InquiryState> few = new TableSamples<>(
                SAMPLES.types(),
                SAMPLES.states().distinctBy(Object::getClass),
                SAMPLES.acts().distinctBy(Object::getClass),
                SAMPLES.moments());
        StateTable thin = StateTable.of(INQUIRY, few);
        assertTrue(
                thin.cells().zip(TABLE.cells()).forAll(pair -> pair._2.results().containsAll(pair._1.results())));
        assertThrows(AssertionError.class, () -> assertEquals(TABLE.text(), thin.text()));
    }

    private static void missing(Class<?> type, Seq<InquiryState> states, Seq<Act> acts) {
        TableSamples<InquiryState> planted = new TableSamples<>(SAMPLES.types(), states, acts, SAMPLES.moments());
        IllegalArgumentException noticed =
                assertThrows(IllegalArgumentException.class, () -> StateTable.of(INQUIRY, planted));
        assertEquals("no sample of `" + type.getSimpleName() + "`", noticed.getMessage());
    }

    private static Set<String> cases(Class<?> family) {
        return Vector.of(family.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toSet();
    }
}
