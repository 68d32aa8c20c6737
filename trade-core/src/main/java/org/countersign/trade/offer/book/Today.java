package org.countersign.trade.offer.book;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.payment.date.BusinessCalendar;

/** A moment, and the days on which business is done around it. */
record Today(Moment at, BusinessCalendar calendar) {
    /** Older than this nothing gets. */
    private static final int MOST_DAYS = 1000;

    /** The day so many business days after that moment, at its place; none if the calendar does not reach that far. */
    Option<Moment> businessDaysAfter(Moment moment, int days) {
        Option<ZoneOffset> place = moment instanceof Moment.Exact exact
                ? Option.some(exact.instant().getOffset())
                : moment instanceof Moment.Day day ? day.offset() : Option.none();
        return calendar.plus(days, moment.day())
                .map(day -> place.fold(() -> Moment.on(day), offset -> Moment.on(day, offset)));
    }

    /** How many business days lie behind the day on which it came, today among them; none if the calendar does not know one of them. */
    Option<Integer> age(BookLine line) {
        LocalDate came = line.entered().received().day();
        int age = 0;
        for (int days = 1; days <= MOST_DAYS && !came.plusDays(days).isAfter(at.day()); days++) {
            Truth open = calendar.isBusinessDay(came.plusDays(days));
            if (open == Truth.UNKNOWN) {
                return Option.none();
            }
            age += open.isYes() ? 1 : 0;
        }
        return Option.some(age);
    }

    Making task(BookLine line, Task.What what, Option<Moment> until) {
        return new Making(line, what, until, age(line), at, Vector.of(DayList.because(until, at)));
    }

    /** A task and its reasons so far. */
    record Making(
            BookLine line, Task.What what, Option<Moment> until, Option<Integer> age, Moment at, Vector<Reason> why) {
        Making because(Reason one) {
            return new Making(line, what, until, age, at, why.append(one));
        }

        Making because(Option<Reason> one) {
            return one.fold(() -> this, this::because);
        }

        Task made() {
            return new Task(
                    line.entered().reference(), what, line.inCharge(), DayList.pressing(until, at), until, age, why);
        }
    }
}
