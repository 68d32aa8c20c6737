package org.countersign.trade.payment.date;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/**
 * The days on which somebody, mostly a bank, does business, as far as they are known: between two days, the weekend, the holidays, and the
 * weekend days that are worked, as China works some Saturdays around its long holidays. Before and behind these days nothing is known,
 * and nothing is guessed. The host hands it over; no country's days are kept here.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class BusinessCalendar permits ImmutableBusinessCalendar {
    private static final Scalar<DayOfWeek> WEEKDAY_TEXT =
            new Scalar<>("weekday", day -> day.name().toLowerCase(Locale.ROOT), BusinessCalendar::weekday);
    private static final int LONGEST_BREAK = 60;

    /** Whose days. */
    public static final Field<BusinessCalendar, String> NAME = Field.one("name", Scalar.NAME, BusinessCalendar::name);
    /** The first day of which it knows. */
    public static final Field<BusinessCalendar, LocalDate> FROM = Field.one("from", Scalar.DAY, BusinessCalendar::from);
    /** The last day of which it knows. */
    public static final Field<BusinessCalendar, LocalDate> UNTIL =
            Field.one("until", Scalar.DAY, BusinessCalendar::until);
    /** The days of the week without business. */
    public static final Field<BusinessCalendar, Seq<DayOfWeek>> WEEKEND =
            Field.many("weekend", WEEKDAY_TEXT, BusinessCalendar::weekend);
    /** Days without business besides. */
    public static final Field<BusinessCalendar, Seq<LocalDate>> HOLIDAYS =
            Field.many("holidays", Scalar.DAY, BusinessCalendar::holidays);
    /** Weekend days with business. */
    public static final Field<BusinessCalendar, Seq<LocalDate>> WORKED =
            Field.many("worked", Scalar.DAY, BusinessCalendar::worked);

    /** The fields and how a calendar is made of them. */
    public static final Shape<BusinessCalendar> SHAPE = Shape.of(
            "business-calendar",
            1,
            BusinessCalendar.class,
            v -> builder()
                    .name(v.of(NAME))
                    .from(v.of(FROM))
                    .until(v.of(UNTIL))
                    .weekend(v.of(WEEKEND))
                    .holidays(v.of(HOLIDAYS))
                    .worked(v.of(WORKED))
                    .build(),
            NAME,
            FROM,
            UNTIL,
            WEEKEND,
            HOLIDAYS,
            WORKED);

    BusinessCalendar() {}

    /** Whose days, one line of plain text: {@code banks in Frankfurt}. */
    public abstract String name();

    /** The first day of which it knows. */
    public abstract LocalDate from();

    /** The last day of which it knows. */
    public abstract LocalDate until();

    /** The days of the week without business, in the order of the week; not all seven. */
    @Value.Default
    public Seq<DayOfWeek> weekend() {
        return Vector.empty();
    }

    /** Days without business besides, in order, each once. */
    @Value.Default
    public Seq<LocalDate> holidays() {
        return Vector.empty();
    }

    /** Weekend days with business, in order, each once. */
    @Value.Default
    public Seq<LocalDate> worked() {
        return Vector.empty();
    }

    /** Whether business is done on that day; unknown outside the days of which the calendar knows. */
    public final Truth isBusinessDay(LocalDate day) {
        if (day.isBefore(from()) || day.isAfter(until())) {
            return Truth.UNKNOWN;
        }
        if (holidays().contains(day)) {
            return Truth.NO;
        }
        return Truth.of(!weekend().contains(day.getDayOfWeek()) || worked().contains(day));
    }

    /** The business day to which the convention moves that day; none if the calendar does not reach that far. */
    public final Option<LocalDate> adjust(LocalDate day, Convention convention) {
        return switch (convention) {
            case UNADJUSTED -> Option.some(day);
            case FOLLOWING -> first(day, d -> d.plusDays(1));
            case PRECEDING -> first(day, d -> d.minusDays(1));
            case MODIFIED_FOLLOWING ->
                first(day, d -> d.plusDays(1))
                        .flatMap(next -> next.getMonth() == day.getMonth()
                                ? Option.some(next)
                                : first(day, d -> d.minusDays(1)));
        };
    }

    /** The day so many business days after that day, which is not counted; none if the calendar does not reach that far. */
    public final Option<LocalDate> plus(int businessDays, LocalDate day) {
        Option<LocalDate> at = Option.some(day);
        for (int counted = 0; counted < businessDays && at.isDefined(); counted++) {
            at = at.flatMap(d -> first(d.plusDays(1), next -> next.plusDays(1)));
        }
        return at;
    }

    /** The days on which both do business, known where both are. */
    public final BusinessCalendar and(BusinessCalendar other) {
        Seq<LocalDate> both = worked().appendAll(other.worked()).filter(day -> isOpen(day) && other.isOpen(day));
        return builder()
                .name(PlainText.shown(name()) + " and " + PlainText.shown(other.name()))
                .from(from().isAfter(other.from()) ? from() : other.from())
                .until(until().isBefore(other.until()) ? until() : other.until())
                .weekend(weekend().appendAll(other.weekend()))
                .holidays(holidays().appendAll(other.holidays()))
                .worked(both)
                .build();
    }

    private boolean isOpen(LocalDate day) {
        return !holidays().contains(day) && (!weekend().contains(day.getDayOfWeek()) || worked().contains(day));
    }

    /** The first business day from {@code day} on; none if an unknown day lies before it. */
    private Option<LocalDate> first(LocalDate day, UnaryOperator<LocalDate> next) {
        LocalDate at = day;
        for (int steps = 0; steps < LONGEST_BREAK; steps++) {
            Truth open = isBusinessDay(at);
            if (!open.isNo()) {
                return open.isYes() ? Option.some(at) : Option.none();
            }
            at = next.apply(at);
        }
        return Option.none();
    }

    private static DayOfWeek weekday(String word) {
        return Vector.of(DayOfWeek.values())
                .find(day -> day.name().toLowerCase(Locale.ROOT).equals(word))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "weekday must be a word such as `saturday`: `" + PlainText.shown(word) + "`"));
    }

    @Value.Check
    BusinessCalendar settled() {
        if (until().isBefore(from())) {
            throw new IllegalArgumentException(
                    "calendar must not end before it starts: `" + from() + "` to `" + until() + "`");
        }
        BusinessCalendar sorted = sorted();
        if (sorted.weekend().size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException(
                    "a week must have a day with business: `" + PlainText.shown(name()) + "`");
        }
        return SHAPE.settled(sorted);
    }

    private BusinessCalendar sorted() {
        Vector<DayOfWeek> week = Vector.ofAll(weekend()).distinct().sorted();
        Vector<LocalDate> closed = Vector.ofAll(holidays()).distinct().sorted();
        Vector<LocalDate> open = Vector.ofAll(worked()).distinct().sorted();
        return week.equals(weekend()) && closed.equals(holidays()) && open.equals(worked())
                ? this
                : builder()
                        .name(name())
                        .from(from())
                        .until(until())
                        .weekend(week)
                        .holidays(closed)
                        .worked(open)
                        .build();
    }

    /** A builder; name, first and last day have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableBusinessCalendar.Builder {
        Builder() {}
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
