package org.countersign.trade.base;

import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.countersign.trade.base.style.Evolving;

/**
 * A point in time as a paper states it: an instant with its offset, or a day whose hour nobody wrote down, at a place whose offset
 * may be known or not.
 *
 * <p>Nothing is filled in. A day stands for all its instants, and a day at an unknown place for all instants that are that day
 * anywhere on earth ({@code +14:00} to {@code -12:00}); so {@link #isBefore} may answer {@link Truth#UNKNOWN}. Offsets are written
 * down, not looked up: time-zone rules change with the JDK, and a stored moment must not. Years run from 1 to 9999.
 */
@Evolving
public sealed interface Moment {

    /** The first instant that this moment can be. */
    Instant first();

    /** The last instant that this moment can be; for an exact moment the same as {@link #first()}. */
    Instant last();

    /** The day that the paper names. */
    LocalDate day();

    /** Whether this lies before {@code other}: unknown as long as the two can be the same instant or lie either way round. */
    default Truth isBefore(Moment other) {
        if (last().isBefore(other.first())) {
            return Truth.YES;
        }
        return first().isBefore(other.last()) ? Truth.UNKNOWN : Truth.NO;
    }

    /** Whether this lies after {@code other}. */
    default Truth isAfter(Moment other) {
        return other.isBefore(this);
    }

    /** Whether this is too late for {@code deadline}; a deadline that names a day lasts until that day's end. */
    default Truth isPast(Moment deadline) {
        if (deadline.last().isBefore(first())) {
            return Truth.YES;
        }
        return deadline.last().isBefore(last()) ? Truth.UNKNOWN : Truth.NO;
    }

    /**
     * The day that lies so many days after the day of this one, at the same place, without an hour; none beyond the year 9999.
     *
     * @param days zero or more
     */
    default Option<Moment> daysLater(int days) {
        Option<ZoneOffset> place = this instanceof Exact exact
                ? Option.some(exact.instant().getOffset())
                : this instanceof Day day ? day.offset() : Option.none();
        LocalDate later = day().plusDays(days);
        return Option.when(later.getYear() <= MomentText.LAST_YEAR, () -> new Day(later, place));
    }

    /** An instant with the offset that the paper shows. */
    static Moment at(OffsetDateTime instant) {
        return new Exact(instant);
    }

    /** A day at a place that nobody named; its hour is unknown. */
    static Moment on(LocalDate day) {
        return new Day(day, Option.none());
    }

    /** A day at a place whose offset from UTC was {@code offset} on that day; its hour is unknown. */
    static Moment on(LocalDate day, ZoneOffset offset) {
        return new Day(day, Option.some(offset));
    }

    /**
     * Reads {@code 2026-05-03}, {@code 2026-05-03+08:00} or {@code 2026-05-03T10:02:00+08:00}.
     *
     * @throws IllegalArgumentException if the text is none of the three, or names a day or an hour that does not exist
     */
    static Moment parse(String text) {
        try {
            if (text.length() > MomentText.LONGEST) {
                throw new IllegalArgumentException(MomentText.rule(text));
            }
            if (text.indexOf('T') >= 0) {
                return at(OffsetDateTime.parse(text, MomentText.INSTANT));
            }
            if (text.length() == MomentText.DAY_LENGTH) {
                return on(LocalDate.parse(text, MomentText.DAY));
            }
            ZoneOffset offset = ZoneOffset.of(text.substring(Math.min(MomentText.DAY_LENGTH, text.length())));
            return on(LocalDate.parse(text.substring(0, MomentText.DAY_LENGTH), MomentText.DAY), offset);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(MomentText.rule(text), wrong);
        }
    }

    /**
     * An instant with its offset.
     *
     * @param instant what the paper states; two spellings of one instant with different offsets are different papers
     */
    record Exact(OffsetDateTime instant) implements Moment {
        /** Checks year and offset. */
        public Exact {
            MomentText.check(instant.toLocalDate());
            MomentText.check(instant.getOffset());
        }

        @Override
        public Instant first() {
            return instant.toInstant();
        }

        @Override
        public Instant last() {
            return instant.toInstant();
        }

        @Override
        public LocalDate day() {
            return instant.toLocalDate();
        }

        @Override
        public String toString() {
            return MomentText.INSTANT.format(instant);
        }
    }

    /**
     * A day whose hour is unknown.
     *
     * @param day the day that the paper names
     * @param offset the offset from UTC at the place meant, if the place is known
     */
    record Day(LocalDate day, Option<ZoneOffset> offset) implements Moment {
        /** Checks year and offset. */
        public Day {
            MomentText.check(day);
            offset.forEach(MomentText::check);
        }

        @Override
        public Instant first() {
            return day.atStartOfDay().toInstant(offset.getOrElse(MomentText.EASTERNMOST));
        }

        @Override
        public Instant last() {
            return day.plusDays(1)
                    .atStartOfDay()
                    .toInstant(offset.getOrElse(MomentText.WESTERNMOST))
                    .minusNanos(1);
        }

        @Override
        public String toString() {
            return MomentText.DAY.format(day) + offset.fold(() -> "", ZoneOffset::getId);
        }
    }
}

/** Spelling and limits of moments. */
final class MomentText {
    static final int DAY_LENGTH = 10;
    static final int LONGEST = 35;
    static final int LAST_YEAR = 9999;
    static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);
    static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);
    static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
    static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

    private MomentText() {}

    static String rule(String text) {
        return "moment must be a day `2026-05-03`, a day with offset `2026-05-03+08:00` or an instant"
                + " `2026-05-03T10:02:00+08:00`: `" + PlainText.shown(text) + "`";
    }

    static void check(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("year must lie between 1 and 9999: `" + day + "`");
        }
    }

    static void check(ZoneOffset offset) {
        int seconds = offset.getTotalSeconds();
        if (seconds > EASTERNMOST.getTotalSeconds() || seconds < WESTERNMOST.getTotalSeconds() || seconds % 60 != 0) {
            throw new IllegalArgumentException(
                    "offset from UTC must be whole minutes between -12:00 and +14:00: `" + offset + "`");
        }
    }
}
