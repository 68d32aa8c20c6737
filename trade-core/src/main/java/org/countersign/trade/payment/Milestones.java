package org.countersign.trade.payment;

import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * On which day each event happened, or is expected, as far as somebody has said. An event that is not here has no day. Written {@code
 * on-board 2026-05-12; order 2026-03-01}, by name of the event; {@code none} if there is none.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Milestones permits ImmutableMilestones {
    /** The spelling, both ways. */
    public static final Scalar<Milestones> TEXT = new Scalar<>("milestones", Milestones::spelling, Milestones::parse);

    /** Most events of one deal. */
    public static final int MAX_EVENTS = 1000;

    private static final String NONE = "none";
    private static final String BETWEEN = "; ";

    Milestones() {}

    /** The day of each event, by its name. */
    public abstract SortedMap<String, LocalDate> days();

    @Value.Check
    void check() {
        if (days().size() > MAX_EVENTS) {
            throw new IllegalArgumentException(
                    "milestones must have at most " + MAX_EVENTS + " events, they have " + days().size());
        }
        days().keySet().forEach(Trigger::of);
        days().values().forEach(day -> Objects.requireNonNull(Moment.on(day)));
    }

    /** No event has a day yet. */
    public static Milestones none() {
        return ImmutableMilestones.of(TreeMap.empty());
    }

    /** The days of these events. */
    public static Milestones of(Map<Trigger, LocalDate> days) {
        return ImmutableMilestones.of(TreeMap.ofEntries(days.map(day -> Tuple.of(day._1.code(), day._2))));
    }

    /** The same, and that event on that day, whatever was known of it before. */
    public final Milestones with(Trigger event, LocalDate day) {
        return ImmutableMilestones.of(days().put(event.code(), day));
    }

    /** The same, and nothing known of that event. */
    public final Milestones without(Trigger event) {
        return ImmutableMilestones.of(days().remove(event.code()));
    }

    /** The day of that event. */
    public final Option<LocalDate> on(Trigger event) {
        return days().get(event.code());
    }

    /** The text that {@link #parse} reads. */
    public final String spelling() {
        return days().isEmpty()
                ? NONE
                : days().map(day -> day._1 + " " + Scalar.DAY.print().apply(day._2))
                        .mkString(BETWEEN);
    }

    /**
     * Reads events and days.
     *
     * @throws IllegalArgumentException if the text is anything else, or names an event twice
     */
    public static Milestones parse(String text) {
        if (text.equals(NONE)) {
            return none();
        }
        if (text.length() > MAX_EVENTS * 60) {
            throw new IllegalArgumentException("milestones must have at most " + MAX_EVENTS + " events");
        }
        return Vector.of(text.split(BETWEEN, -1)).foldLeft(none(), Milestones::plus);
    }

    private Milestones plus(String written) {
        int blank = written.indexOf(' ');
        if (blank < 0 || days().containsKey(written.substring(0, blank))) {
            throw new IllegalArgumentException("milestone must be a new event and its day, such as"
                    + " `on-board 2026-05-12`: `" + PlainText.shown(written) + "`");
        }
        return with(Trigger.of(written.substring(0, blank)), Scalar.DAY.parse().apply(written.substring(blank + 1)));
    }

    @Override
    public final String toString() {
        return Summary.of("Milestones").with("days", days()).toString();
    }
}
