package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.BANKS;
import static org.countersign.testkit.trade.LampsCredit.PRESENTED;
import static org.countersign.testkit.trade.LampsCredit.SET;
import static org.countersign.testkit.trade.LampsCredit.SHIPPED;
import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.trade.base.Truth;
import org.countersign.trade.credit.DayRange;
import org.countersign.trade.document.Discrepancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A credit whose field 44D gives several periods, and papers that were shipped on 20 May 2026. */
class InstalmentsTest {
    private static final String HALVES = "FIRST HALF OF MAY 2026\nSECOND HALF OF MAY 2026";
    private static final String THREE =
            "1. FROM 1 APRIL 2026 TO 15 APRIL 2026\n2. FROM 1 MAY 2026 TO 15 MAY 2026\n3. FROM 16 MAY 2026 TO 31 MAY 2026";

    @Test
    void aLineIsAPeriod() {
        assertEquals(
                Vector.of(
                        DayRange.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 15)),
                        DayRange.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 15)),
                        DayRange.of(LocalDate.of(2026, 5, 16), LocalDate.of(2026, 5, 31))),
                InstalmentSchedule.read(THREE).toVector().flatMap(InstalmentSchedule::periods));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FIRST HALF OF MAY 2026",
                "FROM 1 MAY 2026 TO 15 MAY 2026",
                "FROM 1 MAY 2026\nTO 15 MAY 2026",
                "FIRST HALF OF MAY 2026\nAS SOON AS POSSIBLE",
                "SECOND HALF OF MAY 2026\nFIRST HALF OF MAY 2026",
                "FROM 1 MAY 2026 TO 15 MAY 2026\nFROM 15 MAY 2026 TO 31 MAY 2026",
                "FIRST HALF OF MAY 2026\nFROM 16 MAY 2026",
                "UNTIL 15 MAY 2026\nSECOND HALF OF MAY 2026"
            })
    void anythingElseIsNoSchedule(String words) {
        assertTrue(InstalmentSchedule.read(words).isEmpty());
    }

    /** Two parts of months in one line are no period either, and nobody takes the first for the whole. */
    @Test
    void twoPartsOfMonthsAreNotOnePeriod() {
        assertTrue(DayRange.read("FIRST HALF OF MAY 2026 AND SECOND HALF OF JUNE 2026")
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "halves | 2026-05-01            | ''",
                "halves | 2026-05-15            | ''",
                "halves | 2026-04-30            | UCP-32-MISSED 1 2026-05-01 to 2026-05-15",
                "halves | 2026-05-16            | UCP-32-MISSED 1 2026-05-01 to 2026-05-15",
                "halves | ''                    | UCP-32-EARLIER 1 2026-05-01 to 2026-05-15",
                "three  | 2026-04-01 2026-05-02 | ''",
                "three  | 2026-04-01            | UCP-32-MISSED 2 2026-05-01 to 2026-05-15",
                "three  | 2026-05-02            | UCP-32-MISSED 1 2026-04-01 to 2026-04-15"
            })
    void aMissedPeriodEndsTheCredit(String words, String earlier, String found) {
        assertEquals(LocalDate.of(2026, 5, 20), SHIPPED);
        assertEquals(found, said(examine(words.equals("halves") ? HALVES : THREE, earlier)));
    }

    @Test
    void anUnknownPastIsNotHeldAgainstThePapers() {
        assertEquals(Truth.UNKNOWN, examine(HALVES, "").complies());
        assertEquals(Truth.NO, examine(HALVES, "2026-04-30").complies());
        assertEquals(Truth.YES, examine(HALVES, "2026-05-04").complies());
    }

    /** 20 May lies between the periods, and the first of them was kept. */
    @Test
    void aShipmentBetweenPeriodsIsInNone() {
        Examination found = examine("FIRST HALF OF MAY 2026\nFIRST HALF OF JUNE 2026", "2026-05-04");
        assertEquals("UCP-32-OUTSIDE 2026-05-20", said(found));
        assertEquals(
                "transport document BL-77",
                found.findings().flatMap(Discrepancy::paper).mkString());
    }

    private static Examination examine(String period, String earlier) {
        Vector<LocalDate> days =
                Vector.of(earlier.split(" ")).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        return Examination.of(
                credit(":44C:260531", ":44D:" + period),
                SET,
                Presentation.SHAPE.with(Presentation.on(PRESENTED), Presentation.EARLIER_SHIPMENTS, days),
                BANKS);
    }

    private static String said(Examination examination) {
        return examination
                .findings()
                .map(finding -> finding.code() + " "
                        + finding.reason().arguments().values().mkString(" "))
                .mkString("; ");
    }
}
