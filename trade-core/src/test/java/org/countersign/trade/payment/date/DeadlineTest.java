package org.countersign.trade.payment.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.text.CanonicalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms of payment and the days they come to. */
class DeadlineTest {
    private static final BusinessCalendar WEEKDAYS = calendar("weekdays", "2002-01-01", "2026-12-31")
            .weekend(Vector.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
            .build();

    @Test
    void everyRuleOfTheTableComesToItsDay() {
        Vector<Vector<String>> rows = rows();
        assertEquals(14, rows.map(Vector::head).distinct().size(), "and DD-19 and DD-20 are about plans");
        rows.forEach(row -> assertEquals(
                Option.some(day(row.get(3))),
                Deadline.parse(row.get(1)).due(day(row.get(2)), WEEKDAYS),
                row::toString));
    }

    /** UCP 600 art. 14(c) and 29: the earlier of both days moves to the next banking day, the latest day of shipment never does. */
    @Test
    void aCreditsLastDayForPresentationMovesAndItsLastDayOfShipmentDoesNot() {
        LocalDate counted =
                Deadline.of(21, Span.DAYS).due(day("2024-03-09"), WEEKDAYS).getOrElseThrow(AssertionError::new);
        assertEquals(day("2024-03-30"), counted);
        LocalDate expiry = day("2024-04-15");
        LocalDate earlier = counted.isBefore(expiry) ? counted : expiry;
        assertEquals(Option.some(day("2024-04-01")), WEEKDAYS.adjust(earlier, Convention.FOLLOWING));
        assertEquals(Option.some(day("2024-03-31")), WEEKDAYS.adjust(day("2024-03-31"), Convention.UNADJUSTED));
    }

    @ParameterizedTest
    @CsvSource({
        "2 months,                          2024-12-31, 2025-02-28",
        "1 months,                          2024-01-30, 2024-02-29",
        "1 months,                          2024-04-30, 2024-05-30",
        "2 weeks,                           2024-12-25, 2025-01-08",
        "5 business-days,                   2024-03-28, 2024-04-04",
        "5 business-days,                   2024-03-30, 2024-04-05",
        "1 months end-of-month,             2024-01-15, 2024-02-29",
        "end-of-month 1 months,             2024-01-15, 2024-02-29",
        "end-of-month 2 months,             2024-02-15, 2024-04-29",
        "day 31 of month 1,                 2024-03-20, 2024-04-30",
        "at once modified-following,        2024-03-30, 2024-03-29",
        "at once modified-following,        2024-03-23, 2024-03-25",
        "end-of-month following,            2024-03-05, 2024-04-01",
        "end-of-month modified-following,   2024-03-05, 2024-03-29",
        "30 days end-of-month preceding,    2024-02-15, 2024-03-29"
    })
    void countsAndMovesAsWritten(String deadline, String event, String due) {
        assertEquals(Option.some(day(due)), Deadline.parse(deadline).due(day(event), WEEKDAYS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "60",
                "60 day",
                "060 days",
                "0 days",
                "60  days",
                "60 days unadjusted",
                "3661 days",
                "121 months",
                "end-of-month 30 days end-of-month",
                "end-of-month30 days",
                "day 32 of month 1",
                "day 10 of month 0",
                "day 010 of month 1",
                "at once at once",
                "following"
            })
    void anyOtherSpellingIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Deadline.parse(text));
    }

    @Test
    void theTwoReadingsOfThirtyDaysEndOfMonthAreTwoTermsAndOnlyOneHasACode() {
        Deadline counting = Deadline.thenMonthEnd(30, Span.DAYS);
        Deadline ending = Deadline.fromMonthEnd(30, Span.DAYS);
        assertEquals("30 days end-of-month", counting.toString());
        assertEquals("end-of-month 30 days", ending.toString());
        assertEquals(Option.none(), counting.edifact());
        assertEquals(Option.some(new EdifactTime("17", "D", 30)), ending.edifact());
        assertEquals(
                Option.some("2009=3 2151=D 2152=60"),
                Deadline.of(60, Span.DAYS).edifact().map(EdifactTime::toString));
        assertEquals(Deadline.thenMonthEnd(0, Span.MONTHS), Deadline.fromMonthEnd(0, Span.DAYS));
    }

    @Test
    void whatTheCalendarDoesNotKnowIsNotGuessed() {
        BusinessCalendar year = calendar("one year", "2026-01-01", "2026-12-31")
                .weekend(Vector.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                .build();
        assertEquals(Truth.UNKNOWN, year.isBusinessDay(day("2027-01-02")));
        assertEquals(Option.none(), year.adjust(day("2027-01-02"), Convention.FOLLOWING));
        assertEquals(Option.none(), year.adjust(day("2027-01-02"), Convention.PRECEDING));
        assertEquals(Option.some(day("2027-01-02")), year.adjust(day("2027-01-02"), Convention.UNADJUSTED));
        assertEquals(Option.none(), Deadline.parse("5 business-days").due(day("2026-12-30"), year));
    }

    @Test
    void chinaWorksSomeSaturdaysAroundItsLongHolidays() {
        BusinessCalendar china = calendar("banks in China, an example", "2026-09-01", "2026-10-31")
                .weekend(Vector.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY))
                .holidays(Vector.range(1, 8).map(d -> LocalDate.of(2026, 10, d)))
                .worked(Vector.of(day("2026-10-10")))
                .build();
        assertEquals(Truth.YES, china.isBusinessDay(day("2026-10-10")));
        assertEquals(Truth.NO, china.isBusinessDay(day("2026-10-17")));
        assertEquals(Option.some(day("2026-10-08")), china.adjust(day("2026-10-01"), Convention.FOLLOWING));
        assertEquals(Option.some(day("2026-10-10")), china.plus(2, day("2026-10-08")));
        assertEquals(Truth.NO, china.and(WEEKDAYS.and(china)).and(WEEKDAYS).isBusinessDay(day("2026-10-10")));
    }

    @Test
    void aCalendarIsReadAsItWasWritten() {
        assertEquals(
                WEEKDAYS,
                CanonicalText.read(BusinessCalendar.SHAPE, CanonicalText.print(BusinessCalendar.SHAPE, WEEKDAYS))
                        .getOrElseThrow(() -> new AssertionError()));
    }

    @Test
    void aCalendarWithoutAnyBusinessOrAnEndIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> calendar("idle", "2026-01-01", "2026-12-31")
                        .weekend(Vector.of(DayOfWeek.values()))
                        .build());
        assertEquals(
                "calendar must not end before it starts: `2026-01-02` to `2026-01-01`",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> calendar("x", "2026-01-02", "2026-01-01").build())
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "act/360, 2008-02-27, 2008-03-31, 33",
        "act/365, 2007-01-15, 2008-01-15, 365",
        "30/360,  2007-01-15, 2007-01-31, 16",
        "30E/360, 2007-01-15, 2007-01-31, 15",
        "30/360,  2007-01-30, 2007-01-31, 0",
        "30E/360, 2007-01-30, 2007-01-31, 0",
        "30/360,  2007-01-31, 2007-02-28, 28",
        "30E/360, 2007-01-31, 2007-02-28, 28",
        "30/360,  2007-09-30, 2008-03-31, 180",
        "30/360,  2007-09-30, 2007-10-31, 30",
        "30/360,  2007-08-15, 2007-08-31, 16",
        "30E/360, 2008-02-29, 2008-03-31, 31",
        "30/360,  2008-02-29, 2008-03-31, 32"
    })
    void daysOfInterestAreCountedAsTheMarketCountsThem(String count, String from, String to, long days) {
        assertEquals(days, DayCount.parse(count).days(day(from), day(to)));
    }

    @Test
    void dayCountsAreReadAsTheyWereWritten() {
        Vector.of(DayCount.values()).forEach(count -> assertEquals(count, DayCount.parse(count.toString())));
        assertEquals(
                "day count must be one of `act/360`, `act/365`, `30/360`, `30E/360`: `act/364`",
                assertThrows(IllegalArgumentException.class, () -> DayCount.parse("act/364"))
                        .getMessage());
    }

    private static BusinessCalendar.Builder calendar(String name, String from, String until) {
        return BusinessCalendar.builder().name(name).from(day(from)).until(day(until));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Vector<Vector<String>> rows() {
        try (InputStream stream = Objects.requireNonNull(DeadlineTest.class.getResourceAsStream("due-dates.csv"))) {
            return Vector.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Vector.of(line.split(",", -1)));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
