package org.countersign.trade.credit;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import org.countersign.trade.base.style.Evolving;

/**
 * The days that words of a credit stand for (UCP 600 art. 3); both ends are included.
 *
 * @param first the first day; none if there is no limit
 * @param last the last day; none if there is no limit
 */
@Evolving
public record DayRange(Option<LocalDate> first, Option<LocalDate> last) {
    /** How many days "on or about" reaches either way (UCP 600 art. 3). */
    public static final int ABOUT_DAYS = 5;

    private static final int HALF = 15;
    private static final int BEGINNING = 10;
    private static final int MIDDLE = 20;

    /** Checks the order. */
    public DayRange {
        if (first.exists(from -> last.exists(to -> to.isBefore(from)))) {
            throw new IllegalArgumentException("last day must not lie before the first: `"
                    + first.map(LocalDate::toString).getOrElse("") + "` to `"
                    + last.map(LocalDate::toString).getOrElse("") + "`");
        }
    }

    /** From one day to another. */
    public static DayRange of(LocalDate first, LocalDate last) {
        return new DayRange(Option.some(first), Option.some(last));
    }

    /** Up to that day. */
    public static DayRange until(LocalDate last) {
        return new DayRange(Option.none(), Option.some(last));
    }

    /** From that day on. */
    public static DayRange from(LocalDate first) {
        return new DayRange(Option.some(first), Option.none());
    }

    /** On or about that day: five calendar days before it to five after it. */
    public static DayRange about(LocalDate day) {
        return of(day.minusDays(ABOUT_DAYS), day.plusDays(ABOUT_DAYS));
    }

    /** The 1st to the 15th. */
    public static DayRange firstHalf(YearMonth month) {
        return of(month.atDay(1), month.atDay(HALF));
    }

    /** The 16th to the end. */
    public static DayRange secondHalf(YearMonth month) {
        return of(month.atDay(HALF + 1), month.atEndOfMonth());
    }

    /** The 1st to the 10th. */
    public static DayRange beginning(YearMonth month) {
        return of(month.atDay(1), month.atDay(BEGINNING));
    }

    /** The 11th to the 20th. */
    public static DayRange middle(YearMonth month) {
        return of(month.atDay(BEGINNING + 1), month.atDay(MIDDLE));
    }

    /** The 21st to the end. */
    public static DayRange end(YearMonth month) {
        return of(month.atDay(MIDDLE + 1), month.atEndOfMonth());
    }

    /**
     * The days that usual words of field 44D stand for: a date behind {@code to}, {@code until}, {@code till}, {@code from}, {@code
     * between ... and}, which includes it, behind {@code before} and {@code after}, which do not, {@code on or about}, and halves and
     * thirds of a month.
     */
    public static Option<DayRange> read(String words) {
        return WrittenDates.range(words);
    }

    /** Whether the day is one of them. */
    public boolean includes(LocalDate day) {
        return first.forAll(from -> !day.isBefore(from)) && last.forAll(to -> !day.isAfter(to));
    }

    @Override
    public String toString() {
        return first.fold(() -> "..", LocalDate::toString) + " to " + last.fold(() -> "..", LocalDate::toString);
    }
}
