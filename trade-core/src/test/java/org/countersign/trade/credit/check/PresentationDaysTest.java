package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.BANKS;
import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.SHIPPED;
import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.credit.Credit;
import org.junit.jupiter.api.Test;

/** Days that move, and days that do not. */
class PresentationDaysTest {
    @Test
    void aClosedDayMovesToTheNextBankingDay() {
        Credit sunday = credit(":31D:260630", ":31D:260628");
        assertEquals(Option.some(LocalDate.of(2026, 6, 29)), PresentationDays.expiry(sunday, BANKS, Vector.empty()));
        assertEquals(
                Option.some(LocalDate.of(2026, 6, 28)),
                PresentationDays.expiry(sunday, BANKS, Vector.of(LocalDate.of(2026, 6, 28))));
        assertEquals(
                Option.some(LocalDate.of(2026, 6, 15)),
                PresentationDays.afterShipment(CREDIT, LocalDate.of(2026, 5, 23), BANKS, Vector.empty()));
    }

    @Test
    void theEarlierOfBothIsTheLastDay() {
        assertEquals(
                Option.some(LocalDate.of(2026, 6, 10)), PresentationDays.last(CREDIT, SHIPPED, BANKS, Vector.empty()));
        assertEquals(
                Option.some(CREDIT.expiry()),
                PresentationDays.last(CREDIT, LocalDate.of(2026, 6, 20), BANKS, Vector.empty()));
    }

    @Test
    void afterHoursIsTheNextBankingDay() {
        assertEquals(
                Option.some(LocalDate.of(2026, 6, 8)), PresentationDays.counted(LocalDate.of(2026, 6, 5), true, BANKS));
        assertEquals(
                Option.some(LocalDate.of(2026, 6, 5)),
                PresentationDays.counted(LocalDate.of(2026, 6, 5), false, BANKS));
    }
}
