package org.countersign.trade.credit;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and periods in the words of credits. Dates of digits alone, such as 03/04/2026, may be read in two ways and are not read. */
final class WrittenDates {
    private static final String MONTH = "(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*";
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})(?:ST|ND|RD|TH)?[ .-]*(?:OF )?" + MONTH + "[ .,-]*([0-9]{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(MONTH + "[ .]*([0-9]{1,2})(?:ST|ND|RD|TH)?[ ,]+([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern PART =
            Pattern.compile("(FIRST HALF|SECOND HALF|BEGINNING|MIDDLE|END) (?:OF )?" + MONTH + "[ ,]*([0-9]{4})");
    private static final Vector<String> MONTHS =
            Vector.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final int LONGEST = 400;

    private WrittenDates() {}

    static Option<DayRange> range(String words) {
        String text = words.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        if (text.length() > LONGEST) {
            return Option.none();
        }
        return part(text).orElse(() -> dated(text));
    }

    private static Option<DayRange> part(String text) {
        Matcher matcher = PART.matcher(text);
        if (!matcher.find()) {
            return Option.none();
        }
        YearMonth month = YearMonth.of(Integer.parseInt(matcher.group(3)), MONTHS.indexOf(matcher.group(2)) + 1);
        DayRange days = switch (matcher.group(1)) {
            case "FIRST HALF" -> DayRange.firstHalf(month);
            case "SECOND HALF" -> DayRange.secondHalf(month);
            case "BEGINNING" -> DayRange.beginning(month);
            case "MIDDLE" -> DayRange.middle(month);
            default -> DayRange.end(month);
        };
        return matcher.find() ? Option.none() : Option.some(days); // two parts are a schedule, not a period
    }

    private static Option<DayRange> dated(String text) {
        Vector<Found> dates = dates(text);
        if (dates.size() == 2
                && !dates.get(1).day().isBefore(dates.head().day())
                && !text.contains("BEFORE")
                && !text.contains("AFTER")) {
            return Option.some(DayRange.of(dates.head().day(), dates.get(1).day()));
        }
        if (dates.size() != 1) {
            return Option.none();
        }
        LocalDate day = dates.head().day();
        return word(text.substring(0, dates.head().at()).strip(), day);
    }

    /** What the words in front of a single date make of it. */
    private static Option<DayRange> word(String before, LocalDate day) {
        if (before.endsWith("ABOUT")) {
            return Option.some(DayRange.about(day));
        }
        if (before.endsWith("NOT BEFORE") || before.endsWith("NOT EARLIER THAN")) {
            return Option.some(DayRange.from(day));
        }
        if (before.endsWith("BEFORE") && !before.endsWith("ON OR BEFORE")) {
            return Option.some(DayRange.until(day.minusDays(1)));
        }
        if (before.endsWith("AFTER") && !before.endsWith("ON OR AFTER")) {
            return before.endsWith("NOT AFTER")
                    ? Option.some(DayRange.until(day))
                    : Option.some(DayRange.from(day.plusDays(1)));
        }
        if (before.endsWith("FROM") || before.endsWith("ON OR AFTER")) {
            return Option.some(DayRange.from(day));
        }
        return Vector.of("TO", "UNTIL", "TILL", "BY", "ON OR BEFORE", "LATEST", "LATER THAN")
                        .exists(before::endsWith)
                ? Option.some(DayRange.until(day))
                : Option.none();
    }

    private static Vector<Found> dates(String text) {
        return found(DAY_FIRST, text, 3, 2, 1)
                .appendAll(found(MONTH_FIRST, text, 3, 1, 2))
                .appendAll(found(ISO, text, 1, 2, 3))
                .sortBy(Found::at);
    }

    private static Vector<Found> found(Pattern pattern, String text, int year, int month, int day) {
        Vector<Found> all = Vector.empty();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int number = MONTHS.contains(matcher.group(month))
                    ? MONTHS.indexOf(matcher.group(month)) + 1
                    : Integer.parseInt(matcher.group(month));
            int of = Integer.parseInt(matcher.group(day));
            int in = Integer.parseInt(matcher.group(year));
            if (in >= 1
                    && number >= 1
                    && number <= 12
                    && of >= 1
                    && of <= YearMonth.of(in, number).lengthOfMonth()) {
                all = all.append(new Found(matcher.start(), LocalDate.of(in, number, of)));
            }
        }
        return all;
    }

    private record Found(int at, LocalDate day) {}
}
