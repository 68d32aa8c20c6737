package org.countersign.examples.desk;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import org.countersign.examples.desk.answer.Terms;
import org.countersign.examples.desk.costs.CostFile;
import org.countersign.examples.desk.price.PriceAnswer;
import org.countersign.examples.desk.price.PriceReport;
import org.countersign.examples.desk.price.RivalFile;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.price.CostSheet;
import org.countersign.trade.delivery.price.Rival;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code desk price SHEET}: the prices of a cost sheet under every rule, and what follows from them. */
@CommandLine.Command(
        name = "price",
        description =
                "Reads a cost sheet and shows the price under every rule of Incoterms 2020 at once; a price that is unknown"
                        + " says which costs it needs. Turns a target price round into what the goods may cost at the works,"
                        + " and brings the offers of rivals to one basis before it ranks them.",
        footer = {
            "Example, from the top folder of a checkout:",
            "  trade-examples/desk/desk price trade-examples/desk/src/example/costs-mugs.csv --terms FOB,CIF,DAP"
                    + " --target 'USD 1.25' --offers trade-examples/desk/src/example/offers-mugs.csv",
            "shows what a mug costs on board, at the port of arrival and at the buyer's door, where the carriage by road"
                    + " is still wanting; what it may cost at the works if the buyer pays USD 1.25; and which of four"
                    + " other sellers is the cheapest on board.",
            "Exit codes: 0 all was read; 2 something was refused, nothing is written, and one line on the error stream"
                    + " says why."
        })
final class PriceCommand extends DeskCommand {
    @CommandLine.Parameters(
            paramLabel = "SHEET",
            description =
                    "A cost sheet, CSV, with rows `currency` and `quantity`; docs/desk.md says what else stands in it.")
    private String sheet = "";

    @CommandLine.Option(
            names = "--terms",
            paramLabel = "TERMS",
            description =
                    "Delivery terms, such as FOB,CIF or FOB Ningbo,CIF Hamburg; a rule alone means each place of the"
                            + " sheet that suits it. If none are given, all rules.")
    private @Nullable String terms;

    @CommandLine.Option(
            names = "--line",
            paramLabel = "LINE",
            description = "The line of the sheet that is meant, where it has several.")
    private @Nullable String line;

    @CommandLine.Option(
            names = "--target",
            paramLabel = "PRICE",
            description =
                    "What the buyer is willing to pay for one, such as USD 1.25, or USD 125 per 100 H87: shows what"
                            + " the goods may cost at the works.")
    private @Nullable String target;

    @CommandLine.Option(
            names = "--also",
            paramLabel = "CURRENCIES",
            description = "Also shows the prices in these currencies, such as EUR,CNY, at the rates on the sheet.")
    private @Nullable String also;

    @CommandLine.Option(
            names = "--offers",
            paramLabel = "FILE",
            description =
                    "Offers of others, CSV with the columns seller,price,term,commission,discount: ranks them on one"
                            + " basis.")
    private @Nullable String offers;

    @CommandLine.Option(
            names = "--basis",
            paramLabel = "TERM",
            description = "The term on which offers are compared; the first of the terms if none is given.")
    private @Nullable String basis;

    PriceCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Either<String, Made> made() {
        return terms().flatMap(asked -> basis().flatMap(on -> read("--target", target, word -> word)
                        .flatMap(stated -> sheet().flatMap(costs -> target(costs)
                                .flatMap(price -> also(costs)
                                        .flatMap(others -> rivals(costs)
                                                .map(rivals -> PriceAnswer.of(
                                                        costs,
                                                        new PriceAnswer.Ask(asked, price, others, on, rivals)))))))))
                .map(answer -> Made.of(
                        PriceReport.of(
                                answer,
                                Option.of(Path.of(sheet).getFileName()).fold(() -> sheet, Path::toString),
                                language()),
                        Vector.of(sheet).appendAll(Option.<String>of(offers))));
    }

    private Either<String, Seq<DeliveryTerm>> terms() {
        return Option.<String>of(terms)
                .fold(
                        () -> Either.right(Vector.empty()),
                        text -> Terms.parse(text).mapLeft(wrong -> "--terms: " + wrong));
    }

    private Either<String, Option<DeliveryTerm>> basis() {
        return Option.<String>of(basis)
                .fold(
                        () -> Either.right(Option.none()),
                        text -> Terms.one(text)
                                .mapLeft(wrong -> "--basis: " + wrong)
                                .map(Option::some));
    }

    private Either<String, CostSheet> sheet() {
        return path(sheet)
                .flatMap(path -> CostFile.read(path)
                        .flatMap(costs -> costs.alone(Option.<String>of(line)))
                        .mapLeft(bad -> bad.about(sheet)));
    }

    private Either<String, Option<UnitPrice>> target(CostSheet costs) {
        return read(
                "--target",
                target,
                text -> text.contains(" per ")
                        ? UnitPrice.parse(text)
                        : UnitPrice.of(Amount.parse(text), costs.quantity().unit()));
    }

    private Either<String, Seq<IsoCurrency>> also(CostSheet costs) {
        return read("--also", also, text -> Vector.of(text.split(",", -1)).map(IsoCurrency::of))
                .map(list -> list.<Seq<IsoCurrency>>map(all -> all).getOrElse(Vector.empty()))
                .filterOrElse(
                        list -> list.forAll(currency ->
                                costs.rates().exists(rate -> rate.from().equals(currency))),
                        list -> "--also: the sheet needs a row `rate` from each of them to " + costs.currency() + ": `"
                                + list.mkString(",") + "`");
    }

    private Either<String, Seq<Rival>> rivals(CostSheet costs) {
        return Option.<String>of(offers)
                .fold(
                        () -> Either.right(Vector.empty()),
                        name -> path(name)
                                .flatMap(path -> RivalFile.read(
                                                path, costs.quantity().unit())
                                        .mapLeft(bad -> bad.about(name))));
    }
}
