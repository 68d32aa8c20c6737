package org.countersign.trade.payment.date;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/**
 * How a day on which something is due follows from the day of an event. Written as it is computed, from left to right: {@code at once},
 * {@code 60 days}, {@code 30 days end-of-month}, {@code end-of-month 30 days}, {@code 2 months}, {@code day 10 of month 1}, each with
 * the convention behind it if it has one: {@code 60 days following}.
 *
 * <p>"From" and "after" an event mean the same (UCP 600 art. 3 and ISBP for maturity dates): the day of the event is not counted.
 */
@Evolving
public sealed interface Deadline {
    /** The spelling, both ways. */
    Scalar<Deadline> TEXT = new Scalar<>("deadline", Deadline::toString, Deadline::parse);

    /** On the day of the event itself. */
    Deadline AT_ONCE = new Uncounted(false, Convention.UNADJUSTED);

    /** Where the day goes if it is no business day. */
    Convention convention();

    /** The same with another convention. */
    Deadline with(Convention convention);

    /** The spelling without the convention. */
    String words();

    /** The day as counted, before the convention moves it; none if the calendar does not reach far enough to count. */
    Option<LocalDate> counted(LocalDate event, BusinessCalendar calendar);

    /** The same in the codes of UN/EDIFACT; none if it has no code for it. Conventions have none and are left out. */
    Option<EdifactTime> edifact();

    /** The day on which something is due; none if the calendar does not reach far enough to say. */
    default Option<LocalDate> due(LocalDate event, BusinessCalendar calendar) {
        return counted(event, calendar).flatMap(day -> calendar.adjust(day, convention()));
    }

    /**
     * So many days, weeks or months after the event.
     *
     * @throws IllegalArgumentException if these are below zero or more than {@link Span#most()}
     */
    static Deadline of(int count, Span span) {
        return counted(count, span, MonthEnd.NONE);
    }

    /**
     * The last day of the month that lies so many days, weeks or months after the event.
     *
     * @throws IllegalArgumentException if these are below zero or more than {@link Span#most()}
     */
    static Deadline thenMonthEnd(int count, Span span) {
        return counted(count, span, MonthEnd.AFTER_COUNTING);
    }

    /**
     * So many days, weeks or months after the last day of the month of the event.
     *
     * @throws IllegalArgumentException if these are below zero or more than {@link Span#most()}
     */
    static Deadline fromMonthEnd(int count, Span span) {
        return counted(count, span, MonthEnd.BEFORE_COUNTING);
    }

    /**
     * That day of the month so many months after the month of the event: {@code dayOfMonth(10, 1)} is "10th prox".
     *
     * @throws IllegalArgumentException if the day is not 1 to 31, or the months are not 1 to 120
     */
    static Deadline dayOfMonth(int day, int months) {
        return new DayOfMonth(day, months, Convention.UNADJUSTED);
    }

    private static Deadline counted(int count, Span span, MonthEnd monthEnd) {
        return count == 0
                ? new Uncounted(monthEnd != MonthEnd.NONE, Convention.UNADJUSTED)
                : new Counted(count, span, monthEnd, Convention.UNADJUSTED);
    }

    /**
     * Reads what {@code toString} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static Deadline parse(String text) {
        return DeadlineText.read(text);
    }

    /**
     * The day of the event itself, or the last day of its month.
     *
     * @param monthEnd whether it is the last day of the month
     * @param convention where the day goes if it is no business day
     */
    record Uncounted(boolean monthEnd, Convention convention) implements Deadline {
        @Override
        public Deadline with(Convention other) {
            return new Uncounted(monthEnd, other);
        }

        @Override
        public Option<LocalDate> counted(LocalDate event, BusinessCalendar calendar) {
            return Option.some(monthEnd ? event.with(TemporalAdjusters.lastDayOfMonth()) : event);
        }

        @Override
        public Option<EdifactTime> edifact() {
            return Option.some(new EdifactTime(monthEnd ? "6" : "1", Span.DAYS.edifact(), 0));
        }

        @Override
        public String words() {
            return monthEnd ? DeadlineText.MONTH_END : DeadlineText.AT_ONCE;
        }

        @Override
        public String toString() {
            return DeadlineText.print(this);
        }
    }

    /**
     * Counted from the event, perhaps by way of the end of a month.
     *
     * @param count how many, one or more
     * @param span of what
     * @param monthEnd whether the end of a month comes in, and where
     * @param convention where the day goes if it is no business day
     */
    record Counted(int count, Span span, MonthEnd monthEnd, Convention convention) implements Deadline {
        /** Checks the count. */
        public Counted {
            if (count < 1 || count > span.most()) {
                throw new IllegalArgumentException(
                        span.code() + " must be from 1 to " + span.most() + ": `" + count + "`");
            }
        }

        @Override
        public Deadline with(Convention other) {
            return new Counted(count, span, monthEnd, other);
        }

        @Override
        public Option<LocalDate> counted(LocalDate event, BusinessCalendar calendar) {
            LocalDate start = monthEnd == MonthEnd.BEFORE_COUNTING ? monthEnd(event) : event;
            Option<LocalDate> reached = switch (span) {
                case DAYS -> Option.some(start.plusDays(count));
                case WEEKS -> Option.some(start.plusWeeks(count));
                case MONTHS -> Option.some(start.plusMonths(count));
                case BUSINESS_DAYS -> calendar.plus(count, start);
            };
            return monthEnd == MonthEnd.AFTER_COUNTING ? reached.map(Counted::monthEnd) : reached;
        }

        private static LocalDate monthEnd(LocalDate day) {
            return day.with(TemporalAdjusters.lastDayOfMonth());
        }

        @Override
        public Option<EdifactTime> edifact() {
            String relation = monthEnd == MonthEnd.NONE ? "3" : "17";
            return Option.when(
                    monthEnd != MonthEnd.AFTER_COUNTING, () -> new EdifactTime(relation, span.edifact(), count));
        }

        @Override
        public String words() {
            return DeadlineText.words(this);
        }

        @Override
        public String toString() {
            return DeadlineText.print(this);
        }
    }

    /**
     * A fixed day of a later month; the last day of a month that has no such day.
     *
     * @param day of the month
     * @param months after the month of the event
     * @param convention where the day goes if it is no business day
     */
    record DayOfMonth(int day, int months, Convention convention) implements Deadline {
        /** Checks day and months. */
        public DayOfMonth {
            if (day < 1 || day > 31 || months < 1 || months > Span.MONTHS.most()) {
                throw new IllegalArgumentException("day must be from 1 to 31 and month from 1 to " + Span.MONTHS.most()
                        + ": `day " + day + " of month " + months + "`");
            }
        }

        @Override
        public Deadline with(Convention other) {
            return new DayOfMonth(day, months, other);
        }

        @Override
        public Option<LocalDate> counted(LocalDate event, BusinessCalendar calendar) {
            LocalDate month = event.withDayOfMonth(1).plusMonths(months);
            return Option.some(month.withDayOfMonth(Math.min(day, month.lengthOfMonth())));
        }

        /** None: 4279 has a code for the tenth of the next month, the elements of time have none. */
        @Override
        public Option<EdifactTime> edifact() {
            return Option.none();
        }

        @Override
        public String words() {
            return "day " + day + " of month " + months;
        }

        @Override
        public String toString() {
            return DeadlineText.print(this);
        }
    }
}
