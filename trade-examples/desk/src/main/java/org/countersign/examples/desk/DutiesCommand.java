package org.countersign.examples.desk;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.countersign.examples.desk.duties.DutiesHtml;
import org.countersign.examples.desk.duties.DutiesJson;
import org.countersign.examples.desk.duties.DutiesPage;
import org.countersign.examples.desk.duties.Lookup;
import org.countersign.examples.desk.show.Language;
import org.countersign.examples.paper.page.OneLine;
import org.countersign.trade.base.Moment;
import org.countersign.trade.delivery.duty.TermFacts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code desk duties RULE}: who owes what under a delivery rule, and where a deal stands of which some facts are known. */
@CommandLine.Command(
        name = "duties",
        description =
                "Shows a delivery rule: who pays each stage and who bears its risk, every duty of seller and buyer with its"
                        + " article, its time and what follows if it is not done; with facts of a deal also what each side"
                        + " owes on a day, and who bears the risk.",
        footer = {
            "Example, from the top folder of a checkout:",
            "  trade-examples/desk/desk duties FOB --on 2026-04-20 --facts 'contract 2026-03-01; period-ends 2026-04-15;"
                    + " goods-identified 2026-04-10; seller-contracts-carriage no; formalities yes'",
            "shows a sale FOB in which the buyer has named no ship: the time for delivery is over, so the risk has passed to"
                    + " him although nothing is on board, and the seller may claim what it costs him.",
            "Exit codes: 0 all was read; 1 it was, and a duty is late; 2 something was refused, nothing is written, and one"
                    + " line on the error stream says why."
        })
final class DutiesCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;
    private final int columns;

    @CommandLine.Parameters(paramLabel = "RULE", description = "The three letters of the rule, such as CIF.")
    private String rule = "";

    @CommandLine.Option(
            names = "--edition",
            paramLabel = "YEAR",
            description = "2020, 2010 or 2000; the latest that has the rule if none is given.")
    private @Nullable String edition;

    @CommandLine.Option(
            names = "--at",
            paramLabel = "WHERE",
            description = "For FCA: works (the seller's premises, if nothing is given) or elsewhere.")
    private Lookup.@Nullable At at;

    @CommandLine.Option(
            names = "--facts",
            paramLabel = "FACTS",
            description =
                    "What is known of a deal, parted by semicolons: events with their days and provisos with yes or no, as"
                            + " docs/duties.md lists them. Needs --on.")
    private @Nullable String facts;

    @CommandLine.Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day on which to look at the deal, such as 2026-04-20. The desk asks no clock.")
    private @Nullable String day;

    @CommandLine.Option(names = "--json", description = "Shows the rule as JSON.")
    private boolean json;

    @CommandLine.Option(
            names = "--html",
            paramLabel = "FILE",
            description =
                    "Also writes the rule as one HTML file, with cost and risk drawn, to look at, send and print.")
    private @Nullable String html;

    @CommandLine.Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Language of the page: en (if none is given) or zh.")
    private Language language = Language.en;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    DutiesCommand(PrintStream out, PrintStream err, int columns) {
        this.out = out;
        this.err = err;
        this.columns = columns;
    }

    @Override
    public Integer call() {
        return Lookup.of(rule, Option.<String>of(edition), Option.<Lookup.At>of(at))
                .flatMap(this::looked)
                .flatMap(this::written)
                .fold(this::refuse, this::show);
    }

    private Either<String, Lookup> looked(Lookup lookup) {
        Option<String> known = Option.<String>of(facts);
        Option<String> on = Option.<String>of(day);
        if (known.isEmpty() && on.isEmpty()) {
            return Either.right(lookup);
        }
        if (known.isEmpty() || on.isEmpty()) {
            return Either.left("--facts and --on: each needs the other");
        }
        return read("--facts", known, TermFacts::parse)
                .flatMap(said -> read("--on", on, Moment::parse).map(now -> lookup.with(said, now)));
    }

    private static <T> Either<String, T> read(String option, Option<String> word, Function<String, T> make) {
        try {
            return word.map(make).toEither(option + ": is missing");
        } catch (IllegalArgumentException unfit) {
            return Either.left(option + ": " + unfit.getMessage());
        }
    }

    private Either<String, Lookup> written(Lookup lookup) {
        Option<String> file = Option.<String>of(html);
        return file.fold(
                () -> Either.right(lookup),
                name -> path(name)
                        .flatMap(path -> Outputs.beside(Vector.empty())
                                .with(path, DutiesHtml.of(lookup, language))
                                .write()
                                .toEither(lookup)
                                .swap()));
    }

    private static Either<String, Path> path(String name) {
        try {
            return Either.right(Path.of(name));
        } catch (InvalidPathException wrong) {
            return Either.left(name + ": is no name of a file");
        }
    }

    private int show(Lookup lookup) {
        out.print(json ? DutiesJson.of(lookup, language) : DutiesPage.of(lookup, language, columns));
        return lookup.hasLateDuties() ? Desk.WRONG : Desk.DONE;
    }

    private int refuse(String why) {
        err.println("desk: " + OneLine.of(why));
        return Desk.REFUSED;
    }
}
