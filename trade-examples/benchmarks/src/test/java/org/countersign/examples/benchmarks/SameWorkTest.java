package org.countersign.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.countersign.trade.base.diff.Diff;
import org.countersign.trade.offer.Quotation;
import org.junit.jupiter.api.Test;

/** Both sides of a ratio do the same work.  */
class SameWorkTest {
    private static final int LINES = 100;
    private static final List<Row> ROWS = Row.table(LINES);
    private static final Quotation OURS = Ours.quotation(ROWS);
    private static final Plain PLAIN = Plain.of(ROWS);

    @Test
    void bothReadBackWhatTheyWrote() throws Exception {
        OurWork ours = new OurWork();
        ours.lines = LINES;
        ours.documents();
        assertEquals(OURS, ours.parse());
        PlainWork plain = new PlainWork();
        plain.lines = LINES;
        plain.documents();
        assertEquals(PLAIN, plain.jacksonParse());
    }

    @Test
    void allFindTheOneChange() {
        Diff diff = Diff.between(Quotation.SHAPE, OURS, Ours.revised(OURS, ROWS));
        assertEquals(
                "lines[51].unitPrice",
                diff.changes().map(change -> change.path().toString()).mkString());
        Plain revised = PLAIN.revised(ROWS);
        assertEquals(1, revised.differencesFrom(PLAIN).size());
        assertEquals(1, revised.differencesByReflectionFrom(PLAIN).size());
    }
}
