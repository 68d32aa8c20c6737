package org.countersign.trade.offer;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.payment.Trigger;

/** Until when the seller ships: by a day, or so many days after an event. What follows from it needs the day of that event. */
@Evolving
public sealed interface ShipmentTime {
    /** The longest time from an event to shipment, in days. */
    int MAX_DAYS = 3660;

    /** The spelling {@code by 2026-09-30} or {@code 45 days after order}, both ways. */
    Scalar<ShipmentTime> TEXT = new Scalar<>("shipment time", ShipmentTime::toString, ShipmentTime::parse);

    /** Not later than that day. */
    static ShipmentTime by(LocalDate day) {
        return new By(day);
    }

    /**
     * Not later than so many days after the event; the day of the event is not counted.
     *
     * @throws IllegalArgumentException if the days are not 1 to {@value #MAX_DAYS}
     */
    static ShipmentTime after(int days, Trigger event) {
        return new After(days, event);
    }

    /**
     * Reads {@code by 2026-09-30} or {@code 45 days after order}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    static ShipmentTime parse(String text) {
        Matcher matcher = ShipmentText.AFTER.matcher(text);
        if (matcher.matches()) {
            return after(Integer.parseInt(matcher.group(1)), Trigger.of(matcher.group(2)));
        }
        if (!text.startsWith(ShipmentText.BY)) {
            throw new IllegalArgumentException(
                    "shipment time must be written like `by 2026-09-30` or `45 days after order`: `"
                            + PlainText.shown(text) + "`");
        }
        return by(Scalar.DAY.parse().apply(text.substring(ShipmentText.BY.length())));
    }

    /**
     * Not later than a day.
     *
     * @param day the last day
     */
    record By(LocalDate day) implements ShipmentTime {
        /** Checks the year. */
        public By {
            Moment.on(day);
        }

        @Override
        public String toString() {
            return ShipmentText.BY + Moment.on(day);
        }
    }

    /**
     * Not later than so many days after an event.
     *
     * @param days how many calendar days
     * @param event after which event
     */
    record After(int days, Trigger event) implements ShipmentTime {
        /** Checks the days. */
        public After {
            if (days < 1 || days > MAX_DAYS) {
                throw new IllegalArgumentException("days must be from 1 to " + MAX_DAYS + ": `" + days + "`");
            }
        }

        @Override
        public String toString() {
            return days + " days after " + event;
        }
    }
}

/** Spelling of shipment times. */
final class ShipmentText {
    static final String BY = "by ";
    static final Pattern AFTER = Pattern.compile("([1-9][0-9]{0,3}) days after ([a-z][a-z0-9-]{0,39})");

    private ShipmentText() {}
}
