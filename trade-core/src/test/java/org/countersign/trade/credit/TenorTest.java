package org.countersign.trade.credit;

import static org.countersign.testkit.trade.LampsCredit.BANKS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.junit.jupiter.api.Test;

/** When drafts are due. */
class TenorTest {
    private static String read(String words) {
        return Tenor.read(words).map(Tenor::toString).getOrElse("unread");
    }

    @Test
    void fromAndAfterMeanTheSame() {
        LocalDate first = LocalDate.of(2026, 3, 1);
        assertEquals("10 days after shipment", read("10 DAYS FROM BILL OF LADING DATE"));
        assertEquals("10 days after shipment", read("AT 10 DAYS AFTER DATE OF B/L"));
        assertEquals(
                Option.some(LocalDate.of(2026, 3, 11)),
                Tenor.read("10 DAYS AFTER B/L DATE").map(tenor -> tenor.counted(first)));
        assertEquals(
                Option.some(LocalDate.of(2026, 3, 11)),
                Tenor.read("10 DAYS FROM B/L DATE").map(tenor -> tenor.counted(first)));
    }

    @Test
    void usualWordsAreReadAndOthersAreNot() {
        assertEquals("at sight", read("SIGHT"));
        assertEquals("60 days after sight", read("AT 60 DAYS SIGHT"));
        assertEquals("30 days after invoice", read("30 DAYS FROM THE INVOICE DATE"));
        assertEquals("45 days after draft", read("45 DAYS AFTER DRAFT DATE"));
        Vector.of("AT USANCE", "0 DAYS AFTER SIGHT", "60 DAYS", "TWO MONTHS AFTER SIGHT", "X".repeat(2000))
                .forEach(words -> assertEquals("unread", read(words), words));
        Refused.with(
                "tenor must be written like `at sight` or `60 days after shipment`: `60 DAYS SIGHT`",
                () -> Tenor.parse("60 DAYS SIGHT"));
        Refused.with(
                "tenor must be at sight, or 1 to 999 days after an event: `1000`",
                () -> Tenor.after(1000, Tenor.Event.DRAFT));
    }

    @Test
    void aTenorIsAtSightOrSomeDaysAfterAnEvent() {
        String rule = "tenor must be at sight, or 1 to 999 days after an event: `";
        Refused.with(rule + "-1`", () -> Tenor.after(-1, Tenor.Event.SIGHT));
        Refused.with(rule + "0`", () -> Tenor.after(0, Tenor.Event.SHIPMENT));
        Vector.of(Tenor.sight(), Tenor.after(1, Tenor.Event.SIGHT), Tenor.after(999, Tenor.Event.INVOICE))
                .forEach(tenor -> assertEquals(tenor, Tenor.parse(tenor.toString())));
        assertEquals("60 days after sight", read(" ".repeat(1000 - 19) + "60 DAYS AFTER SIGHT"));
        assertEquals("unread", read(" ".repeat(1001 - 19) + "60 DAYS AFTER SIGHT"));
    }

    /** The event in its usual words. */
    @Test
    void eventsHaveSeveralNames() {
        Vector.of("SHIPMENT", "B/L", "BL", "BILL OF LADING", "ON BOARD", "TRANSPORT DOCUMENT", "AWB", "AIR WAYBILL")
                .forEach(word -> assertEquals("60 days after shipment", read("60 DAYS AFTER " + word + " DATE"), word));
        assertEquals("60 days after invoice", read("60 DAYS FROM COMMERCIAL INVOICE DATE"));
        assertEquals("60 days after draft", read("60 DAYS AFTER DATE OF DRAFTS"));
        assertEquals("1 days after sight", read("1 DAY AFTER SIGHT"));
    }

    @Test
    void equalityIsByDaysAndEvent() {
        Tenor tenor = Tenor.after(60, Tenor.Event.SHIPMENT);
        assertEquals(tenor, Tenor.after(60, Tenor.Event.SHIPMENT));
        assertEquals(tenor.hashCode(), Tenor.after(60, Tenor.Event.SHIPMENT).hashCode());
        Vector.of(Tenor.after(61, Tenor.Event.SHIPMENT), Tenor.after(60, Tenor.Event.DRAFT), Tenor.sight())
                .forEach(other -> assertTrue(!tenor.equals(other)));
    }

    @Test
    void severalNotationsAndSeveralBills() {
        Vector<LocalDate> days = Vector.of(LocalDate.of(2002, 8, 18), LocalDate.of(2002, 8, 16));
        assertEquals(Option.some(LocalDate.of(2002, 8, 16)), Tenor.ofOneBill(days));
        assertEquals(Option.some(LocalDate.of(2002, 8, 18)), Tenor.ofSeveralBills(days));
        assertEquals(Option.none(), Tenor.ofOneBill(Vector.empty()));
    }

    @Test
    void daysSightCountFromReceiptOrFromAcceptance() {
        LocalDate received = LocalDate.of(2026, 6, 5);
        assertEquals(received, Tenor.ofSight(received, Option.none()));
        assertEquals(received.plusDays(9), Tenor.ofSight(received, Option.some(received.plusDays(9))));
    }

    @Test
    void maturityOnAClosedDayIsPaidOnTheNextBankingDay() {
        Tenor tenor = Tenor.after(1, Tenor.Event.SHIPMENT);
        assertEquals(Option.some(LocalDate.of(2026, 6, 8)), tenor.due(LocalDate.of(2026, 6, 5), BANKS));
        assertEquals(Option.none(), tenor.due(LocalDate.of(2027, 6, 5), BANKS));
    }
}
