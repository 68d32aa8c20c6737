package org.countersign.examples.desk;

import io.vavr.control.Either;
import org.countersign.examples.desk.payment.DatedTerms;
import org.countersign.examples.desk.payment.DueReport;
import org.countersign.examples.desk.payment.TermsRead;
import picocli.CommandLine;

/** {@code desk due WORDS}: on which day something falls due. */
@CommandLine.Command(
        name = "due",
        description =
                "Says on which day something falls due that counts from an event: 60 days after B/L, 10 business days after"
                        + " receipt of invoice, 10th prox. after invoice date. Where the words run to the end of a month"
                        + " both readings are shown; a day that is not known says what it waits for.",
        footer = {
            "Example, from the top folder of a checkout:",
            "  trade-examples/desk/desk due '45 days end of month after B/L' --bl 2026-04-20 --calendar"
                    + " trade-examples/desk/src/example/calendar-t2-2026.txt --convention following",
            "shows two days: 30 June if the days are counted first; 15 June if the month ends first, for 14 June is a"
                    + " Sunday.",
            "Exit codes: 0 all was read; 2 something was refused, nothing is written, and one line on the error stream"
                    + " says why."
        })
final class DueCommand extends DeskCommand {
    @CommandLine.Parameters(paramLabel = "WORDS", description = "How the time counts, such as '60 days after B/L'.")
    private String words = "";

    @CommandLine.Mixin
    private final EventOptions events = new EventOptions();

    @CommandLine.Mixin
    private final CalendarOptions calendar = new CalendarOptions();

    DueCommand(Terminal terminal) {
        super(terminal);
    }

    EventOptions events() {
        return events;
    }

    @Override
    Either<String, Made> made() {
        return TermsRead.of(words)
                .filterOrElse(
                        read -> read.readings().head().plan().instalments().size() == 1,
                        read -> "`" + words + "` is more than one instalment; `desk plan` reads those")
                .flatMap(read -> events.milestones()
                        .flatMap(days -> calendar.calendar()
                                .flatMap(known ->
                                        calendar.convention(known).map(way -> DatedTerms.of(read, way, days, known)))))
                .map(terms -> Made.of(DueReport.of(terms, language()), calendar.read()));
    }
}
