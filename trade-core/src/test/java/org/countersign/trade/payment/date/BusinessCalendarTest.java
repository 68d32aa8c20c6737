package org.countersign.trade.payment.date;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.base.text.TextProblem;
import org.junit.jupiter.api.Test;

/** Days of business in one place, and in two at once. */
class BusinessCalendarTest {
    /** A bank in Shanghai works on some Saturdays, one in Dubai rested on Fridays; holidays are fiction. */
    private static final BusinessCalendar SHANGHAI = BusinessCalendar.builder()
            .name("Shanghai")
            .from(day("2026-01-01"))
            .until(day("2026-12-31"))
            .weekend(Vector.of(SATURDAY, SUNDAY))
            .holidays(Vector.of(day("2026-05-01"), day("2026-05-04"), day("2026-10-03")))
            .worked(Vector.of(day("2026-05-08"), day("2026-05-09"), day("2026-05-16"), day("2026-05-23")))
            .build();

    private static final BusinessCalendar DUBAI = BusinessCalendar.builder()
            .name("Dubai")
            .from(day("2026-02-01"))
            .until(day("2027-01-31"))
            .weekend(Vector.of(FRIDAY, SATURDAY))
            .holidays(Vector.of(day("2026-05-16"), day("2026-12-02")))
            .worked(Vector.of(day("2026-05-08"), day("2026-05-23"), day("2026-05-22")))
            .build();

    @Test
    void bothDoBusinessWhereEachDoes() {
        BusinessCalendar both = SHANGHAI.and(DUBAI);
        for (LocalDate day = day("2025-12-30"); day.isBefore(day("2027-02-03")); day = day.plusDays(1)) {
            boolean known = SHANGHAI.isBusinessDay(day) != Truth.UNKNOWN && DUBAI.isBusinessDay(day) != Truth.UNKNOWN;
            Truth wanted = SHANGHAI.isBusinessDay(day).and(DUBAI.isBusinessDay(day));
            assertEquals(known ? wanted : Truth.UNKNOWN, both.isBusinessDay(day), "" + day);
            assertEquals(both.isBusinessDay(day), DUBAI.and(SHANGHAI).isBusinessDay(day), "" + day);
        }
        assertEquals(day("2026-02-01"), both.from());
        assertEquals(day("2026-12-31"), both.until());
        assertEquals("Shanghai and Dubai", both.name());
        assertEquals(Vector.of(day("2026-05-08"), day("2026-05-22"), day("2026-05-23")), both.worked());
    }

    @Test
    void theOrderInWhichDaysAreGivenAndDaysGivenTwiceDoNotMatter() {
        assertEquals(SHANGHAI, with(SHANGHAI, true, false, false));
        assertEquals(SHANGHAI, with(SHANGHAI, false, true, false));
        assertEquals(SHANGHAI, with(SHANGHAI, false, false, true));
    }

    private static BusinessCalendar with(BusinessCalendar calendar, boolean weekend, boolean holidays, boolean worked) {
        Vector<DayOfWeek> week = Vector.ofAll(calendar.weekend());
        Vector<LocalDate> closed = Vector.ofAll(calendar.holidays());
        Vector<LocalDate> open = Vector.ofAll(calendar.worked());
        return BusinessCalendar.builder()
                .name(calendar.name())
                .from(calendar.from())
                .until(calendar.until())
                .weekend(weekend ? week.reverse().append(week.head()) : week)
                .holidays(holidays ? closed.reverse().append(closed.head()) : closed)
                .worked(worked ? open.reverse().append(open.head()) : open)
                .build();
    }

    @Test
    void businessDaysAreCountedFromTheNextOnAndEndWithTheCalendar() {
        assertEquals(Option.some(day("2026-05-02")), SHANGHAI.plus(0, day("2026-05-02")), "nothing is counted");
        assertEquals(Option.some(day("2026-05-05")), SHANGHAI.plus(1, day("2026-04-30")));
        assertEquals(Option.some(day("2026-05-08")), SHANGHAI.plus(4, day("2026-04-30")));
        assertEquals(Option.some(day("2026-05-09")), SHANGHAI.plus(5, day("2026-04-30")), "a Saturday that is worked");
        assertEquals(Option.some(day("2026-12-31")), SHANGHAI.plus(1, day("2026-12-30")));
        assertEquals(Option.none(), SHANGHAI.plus(1, day("2026-12-31")));
        assertEquals(Option.none(), SHANGHAI.plus(3, day("2026-12-30")));
    }

    @Test
    void aCalendarPrintsItsFieldsAndRefusesAWeekdayThatIsNone() {
        assertEquals(BusinessCalendar.SHAPE.summary(DUBAI), DUBAI.toString());
        Refused.with(
                "calendar must not end before it starts: `2026-01-02` to `2026-01-01`",
                () -> BusinessCalendar.builder()
                        .name("none")
                        .from(day("2026-01-02"))
                        .until(day("2026-01-01"))
                        .build());
    }

    @Test
    void aWeekendDayThatTheOtherKeepsAsAHolidayIsNotWorkedTogether() {
        BusinessCalendar closed = BusinessCalendar.builder()
                .name("a port that strikes")
                .from(SHANGHAI.from())
                .until(SHANGHAI.until())
                .holidays(SHANGHAI.worked())
                .build();
        assertEquals(Vector.empty(), SHANGHAI.and(closed).worked());
        SHANGHAI.worked()
                .forEach(day -> assertEquals(Truth.NO, closed.and(SHANGHAI).isBusinessDay(day), day::toString));
    }

    @Test
    void aWeekdayIsReadFromItsWord() {
        String text = CanonicalText.print(BusinessCalendar.SHAPE, DUBAI);
        assertEquals(Either.right(DUBAI), CanonicalText.read(BusinessCalendar.SHAPE, text));
        assertEquals(
                "weekday must be a word such as `saturday`: `Saturday`",
                CanonicalText.read(BusinessCalendar.SHAPE, text.replace(": saturday", ": Saturday"))
                        .fold(TextProblem::rule, read -> "read"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
