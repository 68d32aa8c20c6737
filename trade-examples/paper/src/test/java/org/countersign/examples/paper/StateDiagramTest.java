package org.countersign.examples.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.countersign.testkit.Committed;
import org.countersign.trade.base.process.StateTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StateDiagramTest {
    static Iterable<Pages.Page> pages() {
        return Pages.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePictureOfAProcessIsDrawnFromTheCode(Pages.Page page) {
        Committed.check(Checkout.file("docs", "pictures", page.file() + "-states.svg"), StateDiagram.of(page.table()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thereIsOneArrowForEachPairOfStatesAndSideThatActs(Pages.Page page) {
        int arrows = page.table()
                .cells()
                .flatMap(cell ->
                        cell.targets().remove(cell.state()).map(to -> cell.state() + " " + to + " " + cell.source()))
                .distinct()
                .size();
        assertEquals(arrows, StateDiagram.of(page.table()).split("→", -1).length - 1);
    }

    @Test
    void aStateThatNoActLeadsToIsNoticed() {
        StateTable inquiry = Pages.ALL.head().table();
        StateTable island = new StateTable(
                inquiry.process(),
                inquiry.start(),
                inquiry.states(),
                inquiry.cells().filter(cell -> !cell.targets().contains("Silent")));
        assertThrows(IllegalArgumentException.class, () -> StateDiagram.of(island));
    }
}
