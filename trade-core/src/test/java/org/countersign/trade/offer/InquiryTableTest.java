package org.countersign.trade.offer;

import static org.countersign.trade.offer.InquiryProcess.INQUIRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import org.countersign.testkit.Refused;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.TableLaws;
import org.countersign.testkit.trade.InquirySamples;
import org.countersign.trade.base.process.Correction;
import org.countersign.trade.base.process.StateTable;
import org.countersign.trade.base.process.TableSamples;
import org.junit.jupiter.api.Test;

class InquiryTableTest extends TableLaws<InquiryState, InquiryReport, InquiryDecision> {
    private static final Path COMMITTED =
            Path.of("src", "test", "resources", "org", "countersign", "trade", "offer", "inquiry-table.txt");
    private static final TableSamples<InquiryState> SAMPLES = InquirySamples.table();
    private final StateTable table = StateTable.of(INQUIRY, SAMPLES);

    InquiryTableTest() {
        super(Kits.inquiry(), COMMITTED);
    }

    @Test
    void theTableHasACellForEachOfSevenStatesAndEightActs() {
        assertEquals(7, table.states().size());
        assertEquals(8, table.acts().size());
        assertEquals(56, table.cells().size());
        assertEquals(
                56,
                table.cells().map(cell -> cell.state() + cell.act()).distinct().size());
    }

    @Test
    void aTypeOfStateThatNobodyNamedIsNoticed() {
        Seq<Class<? extends InquiryState>> six = SAMPLES.types().tail();
        assertThrows(
                IllegalArgumentException.class,
                () -> new TableSamples<>(six, SAMPLES.states(), SAMPLES.acts(), SAMPLES.moments()));
    }

    @Test
    void aSampleOfNoActOfTheProcessIsNoticed() {
        TableSamples<InquiryState> planted = new TableSamples<>(
                SAMPLES.types(),
                SAMPLES.states(),
                SAMPLES.acts().append(new Correction.Struck(1, "x")),
                SAMPLES.moments());
        Refused.with(
                "sample is no act of `inquiry`: `" + new Correction.Struck(1, "x") + "`",
                () -> StateTable.of(INQUIRY, planted));
    }

    @Test
    void samplesNeedAMomentAndNameEachStateOnce() {
        Refused.with(
                "an act happens at some moment: no sample of one",
                () -> new TableSamples<>(SAMPLES.types(), SAMPLES.states(), SAMPLES.acts(), Vector.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TableSamples<>(
                        SAMPLES.types().append(InquiryState.class),
                        SAMPLES.states(),
                        SAMPLES.acts(),
                        SAMPLES.moments()));
    }

    @Test
    void aCellTellsWhereItsActLeads() {
        Seq<StateTable.Result> results = Vector.of(
                new StateTable.Result.Moves("Received"),
                new StateTable.Result.NoEffect("INQ-X"),
                new StateTable.Result.Refused("INQ-Y", "Lapsed"));
        StateTable.Cell cell = new StateTable.Cell("Received", "Ask", StateTable.Source.OURS, results);
        assertEquals(Vector.of("Received"), cell.targets());
        assertEquals(
                "Received | Ask | -> Received; no effect INQ-X; refused INQ-Y, carried out -> Lapsed", cell.text());
        assertEquals(
                "Cell[state=Received, act=Ask, source=OURS, results=(Moves[to=Received], NoEffect[code=INQ-X],"
                        + " Refused[code=INQ-Y, carriedOut=Lapsed])]",
                cell.toString());
        Refused.with(
                "nothing was tried for `Ask` in `Received`",
                () -> new StateTable.Cell("Received", "Ask", StateTable.Source.OURS, Vector.empty()));
        StateTable small = new StateTable("inquiry", "Awaited", Vector.of("Received"), Vector.of(cell));
        assertEquals(Vector.of("INQ-X", "INQ-Y"), small.codes());
        assertEquals(Vector.of(cell), small.of("Received"));
        assertEquals(Vector.empty(), small.of("Awaited"));
        assertEquals(Vector.of("Ask"), small.acts());
        assertEquals(
                "StateTable[process=inquiry, start=Awaited, states=(Received), cells=(" + cell + ")]",
                small.toString());
        Refused.with(
                "name must stand on one line: `aU+000Ab`",
                () -> new StateTable("a\nb", "Awaited", Vector.empty(), Vector.empty()));
    }
}
