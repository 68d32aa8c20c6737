package org.countersign.trade.payment.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Truth;
import org.junit.jupiter.api.Test;

/** What terms of payment and calendars refuse, and where they end. */
class DeadlineBoundsTest {
    @Test
    void aCountIsFromOneToTenYears() {
        Refused.with("days must be from 1 to 3660: `0`", () -> counted(0));
        Refused.with("days must be from 1 to 3660: `3661`", () -> counted(3661));
        assertEquals("3660 days", Deadline.of(3660, Span.DAYS).toString());
    }

    @Test
    void aDayOfAMonthIsOneThatAMonthCanHave() {
        String rule = "day must be from 1 to 31 and month from 1 to 120: `";
        Refused.with(rule + "day 0 of month 1`", () -> dayOfMonth(0, 1));
        Refused.with(rule + "day 32 of month 1`", () -> dayOfMonth(32, 1));
        Refused.with(rule + "day 1 of month 0`", () -> dayOfMonth(1, 0));
        Refused.with(rule + "day 1 of month 121`", () -> dayOfMonth(1, 121));
        assertEquals("day 31 of month 120", dayOfMonth(31, 120).toString());
    }

    @Test
    void theEndOfAMonthAloneHasOneSpelling() {
        assertEquals("end-of-month", Deadline.parse("end-of-month").toString());
        Refused.with(
                "deadline must be written like `60 days`, `30 days end-of-month`, `end-of-month 30 days`, `2 months` or"
                        + " `day 10 of month 1`: ` end-of-month`",
                () -> Deadline.parse(" end-of-month"));
    }

    @Test
    void aCountForEdifactIsNotBelowZero() {
        Refused.with("count must not be below zero: `-1`", () -> new EdifactTime("3", "D", -1));
        assertEquals("2009=3 2151=D 2152=0", new EdifactTime("3", "D", 0).toString());
    }

    @Test
    void nobodyLooksFurtherThanSixtyDaysForABusinessDay() {
        BusinessCalendar longest = calendar(Vector.empty(), Vector.range(0, 60).map(day("2026-03-01")::plusDays));
        assertEquals(Option.none(), longest.adjust(day("2026-03-01"), Convention.FOLLOWING));
        assertEquals(Option.some(day("2026-04-30")), longest.adjust(day("2026-03-02"), Convention.FOLLOWING));
    }

    @Test
    void aCalendarKnowsItsOwnDaysOnly() {
        BusinessCalendar year = calendar(Vector.of(DayOfWeek.SUNDAY), Vector.of(day("2026-05-01"), day("2026-05-03")));
        assertEquals(Truth.UNKNOWN, year.isBusinessDay(day("2025-12-31")));
        assertEquals(Truth.YES, year.isBusinessDay(day("2026-01-01")));
        assertEquals(Truth.YES, year.isBusinessDay(day("2026-12-31")));
        assertEquals(Truth.UNKNOWN, year.isBusinessDay(day("2027-01-01")));
        assertEquals(Truth.NO, year.isBusinessDay(day("2026-05-01")), "a holiday");
        assertEquals(Truth.NO, year.isBusinessDay(day("2026-05-03")), "a holiday on a Sunday");
        assertEquals(Truth.NO, year.isBusinessDay(day("2026-05-10")), "a Sunday");
    }

    private static BusinessCalendar calendar(Vector<DayOfWeek> weekend, Vector<LocalDate> holidays) {
        return BusinessCalendar.builder()
                .name("2026")
                .from(day("2026-01-01"))
                .until(day("2026-12-31"))
                .weekend(weekend)
                .holidays(holidays)
                .build();
    }

    private static Deadline counted(int count) {
        return new Deadline.Counted(count, Span.DAYS, MonthEnd.NONE, Convention.UNADJUSTED);
    }

    private static Deadline dayOfMonth(int day, int months) {
        return new Deadline.DayOfMonth(day, months, Convention.UNADJUSTED);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
