package org.countersign.examples.desk.payment;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.examples.desk.report.Part.Cell;
import org.countersign.examples.desk.report.Say;
import org.countersign.trade.base.Reason;
import org.countersign.trade.payment.Due;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.countersign.trade.payment.date.Convention;
import org.countersign.trade.payment.date.Deadline;
import org.countersign.trade.payment.date.MonthEnd;

/**
 * Days, events and times in the words of one language. An event or a means that a company has added is called by its own name.
 *
 * @param say the language
 */
record DayWords(Say say) {
    /** The name of a calendar that was made of holidays on the command line. */
    static final String GIVEN = "--holidays";

    /** What due days wait for, one sentence each; and with which options it is said. */
    Seq<String> waits(Seq<Reason> reasons) {
        return reasons.map(say::sentence).distinct().appendAll(options(reasons));
    }

    /** Which days have to be known before anything can be reckoned; and with which options they are said. */
    Seq<String> needs(Seq<Reason> reasons) {
        Seq<Trigger> events = events(reasons);
        Seq<String> others = reasons.filter(
                        reason -> reason.arguments().get("event").isEmpty())
                .map(say::sentence);
        return events.isEmpty()
                ? others
                : others.prepend(say.say("waits.events", "events", say.list(events.map(this::happens))))
                        .appendAll(options(reasons));
    }

    private Option<String> options(Seq<Reason> reasons) {
        Seq<String> options = events(reasons)
                .map(event -> Trigger.LIST.codes().contains(event) ? "`--" + event + "`" : "`--on " + event + "=`");
        return Option.when(options.nonEmpty(), () -> say.say("due.give", "options", options.mkString(", ")));
    }

    private static Seq<Trigger> events(Seq<Reason> reasons) {
        return reasons.flatMap(reason -> reason.arguments().get("event"))
                .distinct()
                .map(Trigger::of);
    }

    String event(Trigger event) {
        return named("event." + event.code(), event.code());
    }

    /** The event as something that happens. */
    String happens(Trigger event) {
        return named("happens." + event.code(), event(event));
    }

    String by(Instrument means) {
        return named("means." + means.code(), means.code());
    }

    private String named(String key, String otherwise) {
        return say.texts().find(key).getOrElse(otherwise);
    }

    /** A day and what day of the week it is. */
    String day(LocalDate day) {
        return say.say("day", "day", day, "weekday", say.say("weekday." + day.getDayOfWeek()));
    }

    /** A day, or that it is not known. */
    Cell due(Due due) {
        return due.day().map(day -> Cell.of(day(day))).getOrElse(() -> Cell.unknown(say.say("due.unknown")));
    }

    /** When an instalment falls due: {@code 60 days after the goods are on board}. */
    String time(Instalment part) {
        Deadline deadline = part.deadline();
        String counted = counted(deadline, event(part.on()));
        return deadline.convention() == Convention.UNADJUSTED
                ? counted
                : say.say("time.moved", "time", counted, "how", say.say("convention." + deadline.convention()));
    }

    private String counted(Deadline deadline, String event) {
        if (deadline instanceof Deadline.Counted counted) {
            String span = say.say("span." + counted.span().code() + (counted.count() == 1 ? ".one" : ""));
            return say.say(
                    "time." + counted.monthEnd(),
                    LinkedHashMap.of("count", Integer.toString(counted.count()), "span", span, "event", event));
        }
        if (deadline instanceof Deadline.DayOfMonth fixed) {
            return say.say(
                    "time.day",
                    LinkedHashMap.of(
                            "day",
                            Integer.toString(fixed.day()),
                            "months",
                            Integer.toString(fixed.months()),
                            "event",
                            event));
        }
        boolean monthEnd = deadline.equals(new Deadline.Uncounted(true, deadline.convention()));
        return say.say(monthEnd ? "time.month-end" : "time.at-once", "event", event);
    }

    /** How the end of a month is read, where there are two ways. */
    String reading(MonthEnd way) {
        return say.say("reading." + way);
    }

    /** Which days are no business days, as far as it was said. */
    String calendar(Option<BusinessCalendar> calendar) {
        return calendar.fold(
                () -> say.say("calendar.none"),
                known -> say.say(
                        "calendar.known",
                        LinkedHashMap.of(
                                "name",
                                known.name().equals(GIVEN) ? say.say("calendar.holidays") : known.name(),
                                "from",
                                known.from().toString(),
                                "until",
                                known.until().toString())));
    }
}
