package org.countersign.examples.desk;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.Trigger;
import picocli.CommandLine;

/** The days of events: one option for each event of our list, and one for the events that a company adds. */
final class EventOptions {
    private static final String BILL = "--bl";

    private LinkedHashMap<String, String> days = LinkedHashMap.empty();

    @CommandLine.Option(
            names = "--on",
            paramLabel = "EVENT=DATE",
            description = "On which day an event is or is expected, such as --on on-board=2026-05-12. Each event of the"
                    + " trade is an option by itself: --order, --sample-approved, --goods-ready, --inspected, --on-board"
                    + " (or --bl), --copy-documents, --original-documents, --arrival, --acceptance, --invoice,"
                    + " --invoice-received, --draft-accepted, --delivered, --release, --sold.")
    private List<String> own = List.of();

    /** Adds the options of our list to the command, which are described with the one above. */
    void install(CommandLine command) {
        Trigger.LIST.codes().forEach(event -> {
            String name = "--" + event.code();
            command.getCommandSpec()
                    .addOption(CommandLine.Model.OptionSpec.builder(
                                    event.equals(Trigger.ON_BOARD) ? new String[] {name, BILL} : new String[] {name})
                            .paramLabel("DATE")
                            .hidden(true)
                            .type(String.class)
                            .hasInitialValue(false)
                            .setter(new CommandLine.Model.ISetter() {
                                @Override
                                public <T> T set(T day) {
                                    days = days.put(event.code(), String.valueOf(day));
                                    return day;
                                }
                            })
                            .build());
        });
    }

    /** The days that were said, or what is wrong with one of them. */
    Either<String, Milestones> milestones() {
        return Vector.ofAll(own)
                .foldLeft(Either.<String, LinkedHashMap<String, String>>right(days), EventOptions::with)
                .flatMap(all -> all.foldLeft(
                        Either.<String, Milestones>right(Milestones.none()),
                        (some, day) -> some.flatMap(
                                known -> day("--" + day._1, day._2).map(on -> known.with(Trigger.of(day._1), on)))));
    }

    private static Either<String, LinkedHashMap<String, String>> with(
            Either<String, LinkedHashMap<String, String>> all, String word) {
        int equals = word.indexOf('=');
        String name = word.substring(0, Math.max(0, equals));
        return all.flatMap(some -> DeskCommand.needed("--on", name, Trigger::of)
                .filterOrElse(
                        event -> !some.containsKey(event.code()),
                        event -> "--on: the day of `" + event + "` is said twice: `" + PlainText.shown(word) + "`")
                .map(event -> some.put(event.code(), word.substring(equals + 1))));
    }

    private static Either<String, LocalDate> day(String option, String text) {
        return DeskCommand.needed(option, text, word -> Scalar.DAY.parse().apply(word));
    }
}
