package org.countersign.examples.desk;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.countersign.examples.desk.answer.Answer;
import org.countersign.examples.desk.answer.Answering;
import org.countersign.examples.desk.answer.Particulars;
import org.countersign.examples.desk.answer.Terms;
import org.countersign.examples.desk.costs.CostFile;
import org.countersign.examples.desk.costs.Costs;
import org.countersign.examples.desk.page.OneLine;
import org.countersign.examples.desk.show.HtmlPage;
import org.countersign.examples.desk.show.JsonPage;
import org.countersign.examples.desk.show.Language;
import org.countersign.examples.desk.show.TerminalPage;
import org.countersign.examples.desk.ubl.UblFile;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.delivery.DeliveryTerm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code desk rfq FILE}: what a buyer asks for, what to ask back, what we offer, and what the rules say. */
@CommandLine.Command(
        name = "rfq",
        description =
                "Reads a buyer's request or order, or a seller's quotation: shows what is in it, the questions to the buyer"
                        + " ready to send in English and Chinese, the offer under several delivery terms side by side, and"
                        + " what the rules say.",
        footer = {
            "Example, from the top folder of a checkout:",
            "  trade-examples/desk/desk rfq trade-examples/desk/src/example/rfq-led-lamps.xml --terms 'FOB"
                    + " Ningbo,CIF,DAP'",
            "shows the inquiry of a lamp importer, the questions to send him because he left out the place of delivery,"
                    + " two quantities and a specification, and the offer under three terms; without a cost sheet its"
                    + " prices stay unknown, and it says which costs are wanting.",
            "Exit codes: 0 all was read; 1 it was, and an error stands; 2 something was refused, nothing is written, and"
                    + " one line on the error stream says why."
        })
final class RfqCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;
    private final int columns;

    @CommandLine.Parameters(
            paramLabel = "FILE",
            description = "A UBL 2 RequestForQuotation, Order or Quotation, at most 32 MiB of XML.")
    private String file = "";

    @CommandLine.Option(
            names = "--costs",
            paramLabel = "SHEET",
            description = "A cost sheet, CSV; docs/desk.md says what stands in it. Without it prices stay unknown.")
    private @Nullable String costs;

    @CommandLine.Option(
            names = "--terms",
            paramLabel = "TERMS",
            description =
                    "Delivery terms to offer under, side by side: FOB,CIF,DAP or with places FOB Ningbo,CIF Hamburg"
                            + " (Incoterms 2020). Where a term has a comma of its own, part them by semicolons. If none"
                            + " are given, the term that the buyer asks for.")
    private @Nullable String terms;

    @CommandLine.Option(names = "--json", description = "Shows the answer as JSON; docs/desk.md describes its fields.")
    private boolean json;

    @CommandLine.Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Also writes the answer as one HTML file, to look at, send and print.")
    private @Nullable String html;

    @CommandLine.Option(
            names = "--ubl",
            paramLabel = "FILE",
            description =
                    "Also writes the offer as a UBL 2.4 Quotation, and lists what UBL cannot carry. Of several offers each"
                            + " goes into a file of its own: quotation.xml becomes quotation.FOB.xml. Needs --issued.")
    private @Nullable String ubl;

    @CommandLine.Option(
            names = "--number",
            paramLabel = "NUMBER",
            description = "Our number of the offer; without it the offer bears the buyer's.")
    private @Nullable String number;

    @CommandLine.Option(
            names = "--issued",
            paramLabel = "DATE",
            description = "The date of the offer, such as 2026-11-25. The desk asks no clock.")
    private @Nullable String issued;

    @CommandLine.Option(names = "--valid-until", paramLabel = "DATE", description = "Until when the offer stands.")
    private @Nullable String validUntil;

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

    RfqCommand(PrintStream out, PrintStream err, int columns) {
        this.out = out;
        this.err = err;
        this.columns = columns;
    }

    @Override
    public Integer call() {
        // what is quickly read comes first, so that a mistake in it is refused at once
        return added().flatMap(particulars -> terms().flatMap(asked -> costs().flatMap(sheet -> path(file)
                        .flatMap(path -> UblFile.read(path).mapLeft(bad -> bad.about(file)))
                        .filterOrElse(
                                paper -> particulars.isEmpty() || !paper.kind().isOfSeller(),
                                paper -> file + ": is a quotation, which bears its own number and dates")
                        .flatMap(paper -> Answering.answer(paper, asked, particulars, sheet)
                                .mapLeft(bad ->
                                        bad.about(Option.<String>of(costs).getOrElse("")))))))
                .flatMap(this::written)
                .fold(this::refuse, this::show);
    }

    private Either<String, Seq<DeliveryTerm>> terms() {
        return Option.<String>of(terms)
                .fold(
                        () -> Either.right(Vector.empty()),
                        text -> Terms.parse(text).mapLeft(wrong -> "--terms: " + wrong));
    }

    private Either<String, Particulars> added() {
        return read("--number", number, PlainText::checkName)
                .flatMap(name -> read("--issued", issued, Moment::parse)
                        .flatMap(date -> read("--valid-until", validUntil, Moment::parse)
                                .map(until -> new Particulars(name, date, until))));
    }

    private static <T> Either<String, Option<T>> read(String option, @Nullable String word, Function<String, T> make) {
        try {
            return Either.right(Option.<String>of(word).map(make));
        } catch (IllegalArgumentException unfit) {
            return Either.left(option + ": " + unfit.getMessage());
        }
    }

    private Either<String, Costs> costs() {
        return Option.<String>of(costs)
                .fold(
                        () -> Either.right(Costs.none()),
                        name -> path(name).flatMap(path -> CostFile.read(path).mapLeft(bad -> bad.about(name))));
    }

    /** The same answer, once the files are written that were asked for. */
    private Either<String, Answer> written(Answer answer) {
        return UblFiles.of(answer, Option.<String>of(ubl)).flatMap(files -> {
            Either<String, Outputs> outputs = paths(Vector.of(file).appendAll(Option.<String>of(costs)))
                    .map(Outputs::beside)
                    .flatMap(all -> files.into(all));
            Option<String> page = Option.<String>of(html);
            return page.fold(
                            () -> outputs,
                            name -> outputs.flatMap(all ->
                                    path(name).map(path -> all.with(path, HtmlPage.of(files.answer(), language)))))
                    .flatMap(all -> all.write().toEither(files.answer()).swap());
        });
    }

    private static Either<String, Seq<Path>> paths(Seq<String> names) {
        return Either.sequenceRight(names.map(RfqCommand::path));
    }

    static Either<String, Path> path(String name) {
        try {
            return Either.right(Path.of(name));
        } catch (InvalidPathException wrong) {
            return Either.left(name + ": is no name of a file");
        }
    }

    private int show(Answer answer) {
        out.print(json ? JsonPage.of(answer, language) : TerminalPage.of(answer, language, columns));
        return answer.hasErrors() ? Desk.WRONG : Desk.DONE;
    }

    private int refuse(String why) {
        err.println("desk: " + OneLine.of(why));
        return Desk.REFUSED;
    }
}
