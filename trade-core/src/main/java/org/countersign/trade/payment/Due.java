package org.countersign.trade.payment;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/** When an instalment falls due: on a day, or not known yet and why. */
@Evolving
public sealed interface Due {
    /** The day, if it is known. */
    Option<LocalDate> day();

    /** What it waits for, if the day is not known. */
    Option<Reason> waitsFor();

    /**
     * It falls due on a day.
     *
     * @param on that day
     */
    record On(LocalDate on) implements Due {
        @Override
        public Option<LocalDate> day() {
            return Option.some(on);
        }

        @Override
        public Option<Reason> waitsFor() {
            return Option.none();
        }
    }

    /**
     * Nobody has said when the event is.
     *
     * @param event the event
     */
    record Awaits(Trigger event) implements Due {
        @Override
        public Option<LocalDate> day() {
            return Option.none();
        }

        @Override
        public Option<Reason> waitsFor() {
            return Option.some(Reason.of(
                            "PAY-WAITS-EVENT",
                            Citation.of(Authority.PRACTICE, "no due date before the event it counts from has a date"))
                    .with("event", event));
        }
    }

    /**
     * The day cannot be counted, because nobody has said which days around it are business days.
     *
     * @param calendar the name of the calendar that does not reach far enough
     * @param event the day of the event
     */
    record BeyondCalendar(String calendar, LocalDate event) implements Due {
        /** Checks the name. */
        public BeyondCalendar {
            PlainText.checkName(calendar);
        }

        @Override
        public Option<LocalDate> day() {
            return Option.none();
        }

        @Override
        public Option<Reason> waitsFor() {
            return Option.some(Reason.of(
                            "PAY-WAITS-CALENDAR",
                            Citation.of(Authority.PRACTICE, "holidays are what a calendar says, never a guess"))
                    .with("calendar", PlainText.shown(calendar))
                    .with("day", event));
        }
    }
}
