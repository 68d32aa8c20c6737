package org.countersign.examples.desk;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.examples.desk.answer.Answering;
import org.countersign.examples.desk.answer.Particulars;
import org.countersign.examples.desk.answer.Terms;
import org.countersign.examples.desk.costs.CostFile;
import org.countersign.examples.desk.costs.Costs;
import org.countersign.examples.desk.show.AnswerShowing;
import org.countersign.examples.desk.ubl.Received;
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
final class RfqCommand extends DeskCommand {
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

    RfqCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Either<String, Made> made() {
        // what is quickly read comes first, so that a mistake in it is refused at once
        return added().flatMap(particulars -> terms().flatMap(asked -> costs().flatMap(sheet -> paper(sheet)
                        .filterOrElse(
                                paper -> particulars.isEmpty() || !paper.kind().isOfSeller(),
                                paper -> file + ": is a quotation, which bears its own number and dates")
                        .flatMap(paper -> Answering.answer(paper, asked, particulars, sheet)
                                .mapLeft(bad ->
                                        bad.about(Option.<String>of(costs).getOrElse("")))))))
                .flatMap(answer -> UblFiles.of(answer, Option.<String>of(ubl)))
                .map(this::made);
    }

    private Made made(UblFiles files) {
        return new Made(
                new AnswerShowing(files.answer(), language()),
                files.answer().hasErrors() ? Desk.WRONG : Desk.DONE,
                Vector.of(file).appendAll(Option.<String>of(costs)),
                files.texts());
    }

    private Either<String, Received> paper(Costs sheet) {
        return path(file).flatMap(path -> UblFile.read(path, sheet.stated()).mapLeft(bad -> bad.about(file)));
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

    private Either<String, Costs> costs() {
        return Option.<String>of(costs)
                .fold(
                        () -> Either.right(Costs.none()),
                        name -> path(name).flatMap(path -> CostFile.read(path).mapLeft(bad -> bad.about(name))));
    }
}
