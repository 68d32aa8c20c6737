package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.BANKS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.junit.jupiter.api.Test;

/** The notice of a bank that refuses, and its time. */
class NoticeTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);
    private static final RefusalNotice GOOD = new RefusalNotice(
            LocalDate.of(2026, 6, 12), true, Vector.of("late shipment"), Option.some(Disposition.HOLD_FOR_PRESENTER));

    @Test
    void aBankHasFiveBankingDays() {
        assertEquals(Option.some(LocalDate.of(2026, 6, 12)), PresentationDays.toDecide(FRIDAY, BANKS));
        assertEquals(Option.none(), PresentationDays.toDecide(LocalDate.of(2026, 12, 30), BANKS));
    }

    @Test
    void aLateNoticePrecludes() {
        RefusalNotice late =
                new RefusalNotice(LocalDate.of(2026, 6, 13), true, GOOD.discrepancies(), GOOD.disposition());
        assertEquals(
                Vector.of("UCP-16D-LATE"),
                late.problems(FRIDAY, BANKS).map(Reason::code).toVector());
        assertEquals(Truth.YES, late.precludes(FRIDAY, BANKS));
        assertEquals(Truth.NO, GOOD.precludes(FRIDAY, BANKS));
        assertEquals(Truth.UNKNOWN, GOOD.precludes(LocalDate.of(2026, 12, 30), BANKS));
    }

    @Test
    void aNoticeThatLacksSomethingPrecludes() {
        RefusalNotice bare = new RefusalNotice(FRIDAY, false, Vector.empty(), Option.none());
        assertEquals(
                Vector.of("UCP-16C-REFUSES", "UCP-16C-REASONS", "UCP-16C-PAPERS"),
                bare.problems(FRIDAY, BANKS).map(Reason::code).toVector());
        assertEquals(Truth.YES, bare.precludes(LocalDate.of(2026, 12, 30), BANKS));
    }

    @Test
    void everyFindingSaysHowItIsCured() {
        Reason none = new RefusalNotice(FRIDAY, true, Vector.of("late"), Option.none())
                .problems(FRIDAY, BANKS)
                .head();
        assertEquals("tell the bank that it is precluded from refusing", CheckTexts.cure(CheckTexts.english(), none));
        assertThrows(
                IllegalArgumentException.class,
                () -> new RefusalNotice(FRIDAY, true, Vector.of("late\u0007"), Option.none()));
    }

    @Test
    void whatANoticeLeavesOutCannotBeAddedLater() {
        assertTrue(GOOD.isLeftOut("no on-board notation"));
        assertFalse(GOOD.isLeftOut("late shipment"));
    }
}
