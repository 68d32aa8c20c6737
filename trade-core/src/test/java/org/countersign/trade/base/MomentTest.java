package org.countersign.trade.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.countersign.testkit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    private static final String RULE = "moment must be a day `2026-05-03`, a day with offset `2026-05-03+08:00` or an"
            + " instant `2026-05-03T10:02:00+08:00`: `";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-5-3",
                "2026-02-29",
                "2026-05-03+25:00",
                "2026-05-03T25:00Z",
                "2026-05-03T10:02:00",
                "+12026-05-03",
                "2026-05-03 10:00",
                "2026-05-0",
                "2026-05-03T23:59:60Z"
            })
    void whatIsNoMomentIsRefused(String text) {
        Refused.with(RULE + text + "`", () -> Moment.parse(text));
    }

    @Test
    void aMomentIsShort() {
        String longest = "2026-05-03T10:02:00.123456789+08:00";
        assertEquals(35, longest.length());
        assertEquals(longest, Moment.parse(longest).toString());
        Refused.with(RULE + longest + "0`", () -> Moment.parse(longest + "0"));
        Refused.with(RULE + "x".repeat(60) + "...`", () -> Moment.parse("x".repeat(1_000_000)));
        Refused.with(RULE + longest + ":01`", () -> Moment.parse(longest + ":01"));
        Refused.with(RULE + "2026U+000A5`", () -> Moment.parse("2026\n5"));
        Refused.with(RULE + "x".repeat(35) + "`", () -> Moment.parse("x".repeat(35)));
    }

    @Test
    void anInstantNamesItsDay() {
        Moment exact = Moment.parse("2026-05-03T23:30:00-03:30");
        assertEquals(LocalDate.of(2026, 5, 3), exact.day());
        assertEquals(Instant.parse("2026-05-04T03:00:00Z"), exact.first());
        assertEquals(exact.first(), exact.last());
    }

    @Test
    void aDayStandsForAllItsInstants() {
        Moment somewhere = Moment.parse("2026-05-03");
        assertEquals(LocalDate.of(2026, 5, 3), somewhere.day());
        assertEquals(Instant.parse("2026-05-02T10:00:00Z"), somewhere.first());
        assertEquals(Instant.parse("2026-05-04T11:59:59.999999999Z"), somewhere.last());
        Moment ningbo = Moment.parse("2026-05-03+08:00");
        assertEquals(Instant.parse("2026-05-02T16:00:00Z"), ningbo.first());
        assertEquals(Instant.parse("2026-05-03T15:59:59.999999999Z"), ningbo.last());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-03T10:00:00Z, 2026-05-03T10:00:00Z, NO, NO",
        "2026-05-03T10:00:00Z, 2026-05-03T10:00:01Z, YES, NO",
        "2026-05-03T10:00:01Z, 2026-05-03T10:00:00Z, NO, YES",
        "2026-05-03Z, 2026-05-04Z, YES, NO",
        "2026-05-04Z, 2026-05-03Z, NO, YES",
        "2026-05-03Z, 2026-05-03Z, UNKNOWN, NO",
        "2026-05-03, 2026-05-03Z, UNKNOWN, UNKNOWN",
        "2026-05-03Z, 2026-05-03T23:59:59.999999999Z, UNKNOWN, NO",
        "2026-05-03T00:00:00Z, 2026-05-03Z, UNKNOWN, NO",
        "2026-05-03T23:59:59.999999999Z, 2026-05-03Z, NO, NO",
        "2026-05-03Z, 2026-05-03T00:00:00Z, NO, UNKNOWN"
    })
    void beforeAndPastTellWhatIsCertain(String a, String b, Truth before, Truth past) {
        assertEquals(before, Moment.parse(a).isBefore(Moment.parse(b)), "before");
        assertEquals(past, Moment.parse(a).isPast(Moment.parse(b)), "past");
    }

    @Test
    void yearsAndOffsetsAreBounded() {
        assertEquals("0001-01-01", Moment.parse("0001-01-01").toString());
        assertEquals("9999-12-31", Moment.parse("9999-12-31").toString());
        Refused.with("year must lie between 1 and 9999: `0000-01-01`", () -> Moment.parse("0000-01-01"));
        Refused.with("year must lie between 1 and 9999: `+10000-01-01`", () -> Moment.on(LocalDate.of(10_000, 1, 1)));
        Refused.with(
                "year must lie between 1 and 9999: `0000-12-31`",
                () -> Moment.at(OffsetDateTime.of(0, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC)));
        assertEquals("2026-05-03+14:00", Moment.parse("2026-05-03+14:00").toString());
        assertEquals("2026-05-03-12:00", Moment.parse("2026-05-03-12:00").toString());
        String rule = "offset from UTC must be whole minutes between -12:00 and +14:00: `";
        Refused.with(rule + "+14:01`", () -> Moment.parse("2026-05-03+14:01"));
        Refused.with(rule + "-12:01`", () -> Moment.parse("2026-05-03-12:01"));
        Refused.with(rule + "+08:00:01`", () -> Moment.parse("2026-05-03T10:00:00+08:00:01"));
    }

    @Test
    void aDayLaterIsADayAtTheSamePlaceAndNoneBeyondTheLastYear() {
        assertEquals(
                Option.some(Moment.parse("2026-07-03+08:00")),
                Moment.parse("2026-05-04T23:30:00+08:00").daysLater(60));
        assertEquals(
                Option.some(Moment.parse("2026-05-05-05:00")),
                Moment.parse("2026-05-04-05:00").daysLater(1));
        assertEquals(
                Option.some(Moment.parse("2026-05-04")),
                Moment.parse("2026-05-04").daysLater(0));
        assertEquals(
                Option.some(Moment.parse("9999-12-31")),
                Moment.parse("9999-12-30").daysLater(1));
        assertEquals(Option.none(), Moment.parse("9999-12-31").daysLater(1));
    }
}
