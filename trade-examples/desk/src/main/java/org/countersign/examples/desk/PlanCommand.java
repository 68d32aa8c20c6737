package org.countersign.examples.desk;

import io.vavr.control.Either;
import org.countersign.examples.desk.payment.DatedTerms;
import org.countersign.examples.desk.payment.PlanReport;
import org.countersign.examples.desk.payment.TermsRead;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code desk plan WORDS}: how terms of payment are read, and what follows from them. */
@CommandLine.Command(
        name = "plan",
        description =
                "Reads terms of payment as people write them: how much, by what, on which event. Splits a total to the"
                        + " cent, and says when each instalment falls due or what its day waits for.",
        footer = {
            "Example, from the top folder of a checkout:",
            "  trade-examples/desk/desk plan '30% deposit, balance against copy B/L' --total 'USD 12345.67' --order"
                    + " 2026-03-02 --bl 2026-05-12",
            "shows a deposit of USD 3703.70, due on 2 March, and a balance of USD 8641.97, which waits for the copies of"
                    + " the bill of lading.",
            "Exit codes: 0 all was read; 2 something was refused, nothing is written, and one line on the error stream"
                    + " says why."
        })
final class PlanCommand extends DeskCommand {
    @CommandLine.Parameters(
            paramLabel = "WORDS",
            description = "The terms, such as '30%% deposit, balance 60 days after B/L date by T/T'.")
    private String words = "";

    @CommandLine.Option(
            names = "--total",
            paramLabel = "AMOUNT",
            description = "What all instalments come to, such as USD 12345.67.")
    private @Nullable String total;

    @CommandLine.Mixin
    private final EventOptions events = new EventOptions();

    @CommandLine.Mixin
    private final CalendarOptions calendar = new CalendarOptions();

    PlanCommand(Terminal terminal) {
        super(terminal);
    }

    EventOptions events() {
        return events;
    }

    @Override
    Either<String, Made> made() {
        return TermsRead.of(words)
                .flatMap(read -> Totals.read("--total", total)
                        .flatMap(amount -> events.milestones()
                                .flatMap(days -> calendar.calendar()
                                        .flatMap(known -> calendar.convention(known)
                                                .map(way -> PlanReport.of(
                                                        DatedTerms.of(read, way, days, known), amount, language()))))))
                .map(report -> Made.of(report, calendar.read()));
    }
}
