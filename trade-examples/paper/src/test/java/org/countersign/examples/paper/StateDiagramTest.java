package org.countersign.examples.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.countersign.testkit.Committed;
import org.countersign.testkit.trade.InquirySamples;
import org.countersign.trade.base.process.StateTable;
import org.countersign.trade.offer.InquiryProcess;
import org.junit.jupiter.api.Test;

class StateDiagramTest {
    private static final StateTable TABLE = StateTable.of(InquiryProcess.INQUIRY, InquirySamples.table());

    @Test
    void thePictureOfTheInquiryIsDrawnFromTheCode() {
        Committed.check(Checkout.file("docs", "pictures", "inquiry-states.svg"), StateDiagram.of(TABLE));
    }

    @Test
    void thereIsOneArrowForEachPairOfStatesAndSideThatActs() {
        int arrows = TABLE.cells()
                .flatMap(cell ->
                        cell.targets().remove(cell.state()).map(to -> cell.state() + " " + to + " " + cell.source()))
                .distinct()
                .size();
        assertEquals(arrows, StateDiagram.of(TABLE).split("→", -1).length - 1);
    }

    @Test
    void aStateThatNoActLeadsToIsNoticed() {
        StateTable island = new StateTable(
                TABLE.process(),
                TABLE.start(),
                TABLE.states(),
                TABLE.cells().filter(cell -> !cell.targets().contains("Silent")));
        assertThrows(IllegalArgumentException.class, () -> StateDiagram.of(island));
    }
}
