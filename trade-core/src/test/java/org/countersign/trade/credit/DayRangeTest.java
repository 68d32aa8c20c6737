package org.countersign.trade.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.junit.jupiter.api.Test;

/** What the words of article 3 stand for. */
class DayRangeTest {
    private static final LocalDate TENTH = LocalDate.of(2024, 5, 10);

    private static String read(String words) {
        return DayRange.read(words).map(DayRange::toString).getOrElse("unread");
    }

    @Test
    void aboutReachesFiveDaysEitherWay() {
        DayRange about = DayRange.about(TENTH);
        assertTrue(about.includes(LocalDate.of(2024, 5, 5)) && about.includes(LocalDate.of(2024, 5, 15)));
        assertFalse(about.includes(LocalDate.of(2024, 5, 4)) || about.includes(LocalDate.of(2024, 5, 16)));
        assertEquals("2024-05-05 to 2024-05-15", read("ON OR ABOUT 10TH MAY 2024"));
    }

    @Test
    void wordsOfAPeriodIncludeTheDayNamedOrNot() {
        assertEquals(".. to 2024-05-10", read("UNTIL MAY 10, 2024"));
        assertEquals(".. to 2024-05-10", read("TO 10 MAY 2024"));
        assertEquals(".. to 2024-05-10", read("NOT LATER THAN 2024-05-10"));
        assertEquals(".. to 2024-05-10", read("ON OR BEFORE 10 MAY 2024"));
        assertEquals(".. to 2024-05-09", read("BEFORE 10 MAY 2024"));
        assertEquals("2024-05-10 to ..", read("FROM 10 MAY 2024"));
        assertEquals("2024-05-10 to ..", read("NOT BEFORE 10 MAY 2024"));
        assertEquals("2024-05-11 to ..", read("AFTER 10 MAY 2024"));
        assertEquals("2024-05-10 to 2024-06-02", read("BETWEEN 10 MAY 2024 AND 2 JUNE 2024"));
        assertEquals("2024-05-10 to 2024-05-10", read("FROM 10 MAY 2024 TO MAY 10TH, 2024"));
        assertEquals("2024-05-10 to 2024-05-12", read("FROM 2024-05-10 TO 2024-05-12"));
        assertEquals("2024-05-05 to 2024-05-15", read("ABOUT 10 MAY 2024"));
        assertEquals("2024-05-10 to ..", read("NOT EARLIER THAN 10 MAY 2024"));
        assertEquals("2024-05-10 to ..", read("ON OR AFTER 10 MAY 2024"));
        assertEquals(".. to 2024-05-10", read("NOT AFTER 10 MAY 2024"));
        Vector.of("TILL", "BY", "LATEST", "SHIPMENT TO BE EFFECTED UNTIL")
                .forEach(word -> assertEquals(".. to 2024-05-10", read(word + " 10 MAY 2024"), word));
    }

    @Test
    void equalityIsByBothDays() {
        DayRange range = DayRange.of(TENTH, TENTH.plusDays(1));
        assertEquals(range, DayRange.of(TENTH, TENTH.plusDays(1)));
        assertEquals(range.hashCode(), DayRange.of(TENTH, TENTH.plusDays(1)).hashCode());
        Vector.of(DayRange.of(TENTH, TENTH), DayRange.of(TENTH.minusDays(1), TENTH.plusDays(1)), DayRange.until(TENTH))
                .forEach(other -> assertFalse(range.equals(other)));
    }

    @Test
    void partsOfAMonth() {
        assertEquals("2024-02-01 to 2024-02-15", read("FIRST HALF OF FEBRUARY 2024"));
        assertEquals("2024-02-16 to 2024-02-29", read("SECOND HALF OF FEB 2024"));
        assertEquals("2024-02-01 to 2024-02-10", read("BEGINNING OF FEBRUARY 2024"));
        assertEquals("2024-02-11 to 2024-02-20", read("MIDDLE OF FEBRUARY 2024"));
        assertEquals("2024-02-21 to 2024-02-29", read("END OF FEBRUARY 2024"));
    }

    @Test
    void datesAreReadToTheirLastDayAndLength() {
        assertEquals(".. to 2024-12-31", read("UNTIL 2024-12-31"));
        assertEquals(".. to 2024-01-01", read("UNTIL 2024-01-01"));
        assertEquals(".. to 2024-02-29", read("UNTIL 29 FEB 2024"));
        assertEquals(".. to 0001-05-10", read("UNTIL 10 MAY 0001"));
        assertEquals(".. to 2024-05-10", read("UNTIL" + " ".repeat(500) + "10 MAY 2024"));
        String longest = "X".repeat(400 - 18) + " UNTIL 10 MAY 2024";
        assertEquals(".. to 2024-05-10", read(longest));
        assertEquals("unread", read("X" + longest));
    }

    @Test
    void whatMayMeanTwoThingsIsNotRead() {
        Vector.of(
                        "03/04/2024",
                        "PROMPT",
                        "UNTIL 30 FEBRUARY 2024",
                        "10 MAY 2024",
                        "MAY 2024",
                        "UNTIL 0 MAY 2024",
                        "UNTIL 2024-00-10",
                        "UNTIL 2024-13-10",
                        "UNTIL 10 MAY 0000",
                        "FROM 10 MAY 2024 TO 9 MAY 2024",
                        "AFTER 1 MAY 2024 AND BEFORE 10 MAY 2024",
                        "NOT BEFORE 1 MAY 2024 NOR LATER THAN 10 MAY 2024",
                        "AFTER 1 MAY 2024 UNTIL 10 MAY 2024",
                        "FROM 1 MAY 2024, 2 MAY 2024 OR 3 MAY 2024",
                        "UNTIL 10 MAY 2024 " + "X".repeat(400))
                .forEach(words -> assertEquals("unread", read(words), words));
        Refused.with(
                "last day must not lie before the first: `2024-05-10` to `2024-05-09`",
                () -> DayRange.of(TENTH, TENTH.minusDays(1)));
    }
}
