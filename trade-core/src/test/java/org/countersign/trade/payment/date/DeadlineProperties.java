package org.countersign.trade.payment.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.PaymentGens;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.text.CanonicalText;

class DeadlineProperties {
    @Property
    void aTermIsReadAsItWasWritten(@ForAll("deadlines") Deadline deadline) {
        assertEquals(deadline, Deadline.parse(deadline.toString()));
    }

    @Property(tries = 3000)
    void aLaterEventNeverMakesAnEarlierDueDate(
            @ForAll("deadlines") Deadline deadline,
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        Option<LocalDate> first = deadline.due(earlier, calendar);
        Option<LocalDate> second = deadline.due(later, calendar);
        first.forEach(day -> second.forEach(next -> assertFalse(next.isBefore(day), () -> day + " " + next)));
    }

    @Property
    void nothingFallsDueBeforeItsEventUnlessTheConventionGoesBack(
            @ForAll("deadlines") Deadline deadline,
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate event) {
        deadline.counted(event, calendar).forEach(day -> assertFalse(day.isBefore(event)));
        if (deadline.convention() == Convention.FOLLOWING) {
            deadline.due(event, calendar).forEach(day -> assertFalse(day.isBefore(event)));
        }
    }

    @Property
    void aMovedDayIsABusinessDayAndABusinessDayStays(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("conventions") Convention convention,
            @ForAll("days") LocalDate day) {
        Option<LocalDate> moved = calendar.adjust(day, convention);
        if (convention == Convention.UNADJUSTED || calendar.isBusinessDay(day).isYes()) {
            assertEquals(Option.some(day), moved);
        } else {
            moved.forEach(to -> assertTrue(calendar.isBusinessDay(to).isYes()));
            moved.forEach(to -> assertEquals(moved, calendar.adjust(to, convention)));
        }
    }

    @Property
    void adjustingNeverPassesABusinessDay(
            @ForAll("calendars") BusinessCalendar calendar, @ForAll("days") LocalDate day) {
        calendar.adjust(day, Convention.FOLLOWING)
                .forEach(to -> assertTrue(day.datesUntil(to)
                        .noneMatch(d -> calendar.isBusinessDay(d).isYes())));
    }

    @Property
    void twoCalendarsTogetherAreOpenWhereBothAre(
            @ForAll("calendars") BusinessCalendar one,
            @ForAll("calendars") BusinessCalendar other,
            @ForAll("days") LocalDate day) {
        Truth first = one.isBusinessDay(day);
        Truth second = other.isBusinessDay(day);
        boolean known = first != Truth.UNKNOWN && second != Truth.UNKNOWN;
        assertEquals(known ? first.and(second) : Truth.UNKNOWN, one.and(other).isBusinessDay(day));
    }

    @Property
    void aCalendarIsReadAsItWasWritten(@ForAll("calendars") BusinessCalendar calendar) {
        String text = CanonicalText.print(BusinessCalendar.SHAPE, calendar);
        assertEquals(
                text,
                CanonicalText.read(BusinessCalendar.SHAPE, text)
                        .map(read -> CanonicalText.print(BusinessCalendar.SHAPE, read))
                        .getOrElseThrow(() -> new AssertionError(text)));
    }

    @Property
    void daysOfTheCalendarAddUp(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate c) {
        io.vavr.collection.Vector.of(DayCount.ACT_360, DayCount.ACT_365, DayCount.THIRTY_E_360)
                .forEach(count -> assertEquals(count.days(a, c), count.days(a, b) + count.days(b, c), count::toString));
    }

    @Provide
    Arbitrary<Deadline> deadlines() {
        return Jqwik.arbitrary(PaymentGens.deadline());
    }

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        return Jqwik.arbitrary(PaymentGens.calendar());
    }

    @Provide
    Arbitrary<Convention> conventions() {
        return Jqwik.arbitrary(org.countersign.testkit.Gen.of(Convention.values()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Jqwik.arbitrary(PaymentGens.day());
    }
}
