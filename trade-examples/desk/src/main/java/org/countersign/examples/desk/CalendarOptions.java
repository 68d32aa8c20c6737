package org.countersign.examples.desk;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.countersign.examples.desk.csv.InputFile;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.countersign.trade.payment.date.Convention;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which days are no business days, and where a day goes that is none. */
final class CalendarOptions {
    private static final InputFile FILE = new InputFile("; a calendar is needed, as docs/clerk.md shows one");

    @CommandLine.Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "Which days are business days: weekend, holidays, worked weekends; docs/clerk.md shows one.")
    private @Nullable String calendar;

    @CommandLine.Option(
            names = "--holidays",
            paramLabel = "DATES",
            description =
                    "Instead of a file: the holidays, such as 2026-05-01,2026-12-25. They count as complete for the"
                            + " years in which they lie.")
    private @Nullable String holidays;

    @CommandLine.Option(
            names = "--weekend",
            paramLabel = "DAYS",
            description = "With --holidays: the days of the week without business; saturday,sunday if none are given.")
    private @Nullable String weekend;

    @CommandLine.Option(
            names = "--convention",
            paramLabel = "WORD",
            description =
                    "Where a day goes that is no business day: following, modified-following or preceding. Needs a"
                            + " calendar.")
    private @Nullable String convention;

    /** The file that was read, if one is named. */
    Seq<String> read() {
        return Option.<String>of(calendar).toVector();
    }

    /** The calendar, if one is said; or what is wrong with it. */
    Either<String, Option<BusinessCalendar>> calendar() {
        if (calendar != null && (holidays != null || weekend != null)) {
            return Either.left("--calendar: holidays and weekend stand in the file; give one or the other");
        }
        if (holidays == null && weekend != null) {
            return Either.left("--weekend: needs --holidays, or nobody knows which other days are none");
        }
        return Option.<String>of(calendar)
                .map(name -> file(name).map(Option::some))
                .getOrElse(() -> DeskCommand.read("--holidays", holidays, CalendarOptions::days)
                        .flatMap(days -> DeskCommand.needed(
                                        "--weekend",
                                        Option.<String>of(weekend).getOrElse("saturday,sunday"),
                                        words -> Vector.of(words.split(",", -1)).map(CalendarOptions::weekday))
                                .map(off -> days.map(closed -> of(closed, off)))));
    }

    /** Where a day goes that is no business day. */
    Either<String, Convention> convention(Option<BusinessCalendar> known) {
        return DeskCommand.read(
                        "--convention",
                        convention,
                        word -> Convention.find(word)
                                .getOrElseThrow(() -> new IllegalArgumentException(
                                        "must be `following`, `modified-following` or `preceding`: `"
                                                + PlainText.shown(word) + "`")))
                .map(found -> found.getOrElse(Convention.UNADJUSTED))
                .filterOrElse(
                        found -> found == Convention.UNADJUSTED || known.isDefined(),
                        found -> "--convention: needs --calendar or --holidays, or nobody knows which days are business"
                                + " days");
    }

    private static Either<String, BusinessCalendar> file(String name) {
        return DeskCommand.path(name)
                .flatMap(path -> FILE.read(path)
                        .mapLeft(bad -> bad.about(name))
                        .flatMap(text -> CanonicalText.read(BusinessCalendar.SHAPE, text)
                                .mapLeft(problem -> name + ": " + problem)));
    }

    private static Seq<LocalDate> days(String words) {
        return Vector.of(words.split(",", -1)).map(word -> Scalar.DAY.parse().apply(word.strip()));
    }

    private static DayOfWeek weekday(String word) {
        return Vector.of(DayOfWeek.values())
                .find(day -> day.name().toLowerCase(Locale.ROOT).equals(word.strip()))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "weekday must be a word such as `saturday`: `" + PlainText.shown(word) + "`"));
    }

    /** The whole years in which the holidays lie. */
    private static BusinessCalendar of(Seq<LocalDate> closed, Seq<DayOfWeek> off) {
        int first = closed.map(LocalDate::getYear).min().getOrElse(1);
        int last = closed.map(LocalDate::getYear).max().getOrElse(1);
        return BusinessCalendar.builder()
                .name("--holidays")
                .from(LocalDate.of(first, 1, 1))
                .until(LocalDate.of(last, 12, 31))
                .weekend(off)
                .holidays(closed)
                .build();
    }
}
