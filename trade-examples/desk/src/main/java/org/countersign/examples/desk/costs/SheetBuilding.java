package org.countersign.examples.desk.costs;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;
import java.util.function.Function;
import org.countersign.examples.desk.ubl.BadFile;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.delivery.price.CostSheet;
import org.countersign.trade.delivery.price.ImportTax;
import org.countersign.trade.delivery.price.Route;
import org.countersign.trade.delivery.price.StageCost;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.party.NamedPlace;

/**
 * Makes the sheet of one line of the request.
 *
 * @param line the number of that line
 * @param quantity how much of it
 * @param currency of the prices
 * @param rows the rows about it
 */
record SheetBuilding(String line, Quantity quantity, IsoCurrency currency, Seq<CostRow> rows) {
    Either<BadFile, CostSheet> sheet() {
        CostSheet.Builder sheet = CostSheet.builder().currency(currency).quantity(quantity);
        return part(one("goods", RowReader::cost), found -> found.forEach(sheet::goods))
                .flatMap(ok -> part(stages(), sheet::stages))
                .flatMap(ok -> part(many(RowReader.IN_FREIGHT, RowReader::inFreight), sheet::inFreight))
                .flatMap(ok -> part(route(), sheet::route))
                .flatMap(ok -> part(one("profit", RowReader::charge), sheet::profit))
                .flatMap(ok -> part(one("commission", RowReader::charge), sheet::commission))
                .flatMap(ok -> part(one("bank", RowReader::charge), sheet::bank))
                .flatMap(ok -> part(one("discount", RowReader::charge), sheet::discount))
                .flatMap(ok -> part(many(RowReader.PREMIUM, RowReader::premium), sheet::premiums))
                .flatMap(ok -> part(one("vat-scheme", RowReader::vatScheme), sheet::vatScheme))
                .flatMap(ok -> part(importTax(), sheet::importTax))
                .flatMap(ok -> part(many(RowReader.RATE, RowReader::rate), sheet::rates))
                .flatMap(ok -> born(sheet));
    }

    private static <T> Either<BadFile, Boolean> part(Either<BadFile, T> read, Consumer<T> into) {
        return read.map(value -> {
            into.accept(value);
            return true;
        });
    }

    private Either<BadFile, CostSheet> born(CostSheet.Builder sheet) {
        try {
            return Either.right(sheet.build());
        } catch (IllegalArgumentException unfit) {
            return Either.left(BadFile.whole("the costs of line `" + PlainText.shown(line) + "`: "
                    + Option.of(unfit.getMessage()).getOrElse("do not fit together")));
        }
    }

    private Either<BadFile, Seq<StageCost>> stages() {
        return Either.sequenceRight(Vector.of(Stage.values())
                        .flatMap(stage -> rows.find(row -> row.cost().equals(RowReader.word(stage)))
                                .map(row -> new RowReader(row).stageCost(stage))))
                .map(all -> all);
    }

    private Either<BadFile, Route> route() {
        return place("premises")
                .flatMap(premises -> place("departure")
                        .flatMap(departure -> place("arrival")
                                .flatMap(arrival -> place("destination")
                                        .flatMap(destination -> route(premises, departure, arrival, destination)))));
    }

    private static Either<BadFile, Route> route(
            Option<NamedPlace> premises,
            Option<NamedPlace> departure,
            Option<NamedPlace> arrival,
            Option<NamedPlace> destination) {
        try {
            return Either.right(Route.builder()
                    .premises(premises)
                    .departure(departure)
                    .arrival(arrival)
                    .destination(destination)
                    .build());
        } catch (IllegalArgumentException twice) {
            return Either.left(BadFile.whole(Option.of(twice.getMessage()).getOrElse("places of a route must differ")));
        }
    }

    private Either<BadFile, Option<NamedPlace>> place(String point) {
        return one(point, RowReader::place);
    }

    private Either<BadFile, Option<ImportTax>> importTax() {
        return one(
                "duty",
                duty -> rows.find(row -> row.cost().equals("import-vat"))
                        .toEither(() -> Costs.bad(duty.row(), "cost", "`duty` needs a row `import-vat` as well"))
                        .flatMap(row -> importTax(duty, new RowReader(row))));
    }

    private static Either<BadFile, ImportTax> importTax(RowReader duty, RowReader vat) {
        return duty.percentage()
                .flatMap(dutyRate -> vat.percentage()
                        .flatMap(vatRate -> duty.customsBase()
                                .flatMap(base -> vat.vatPayer()
                                        .flatMap(payer -> duty.read(
                                                "value",
                                                dutyRate,
                                                rate -> new ImportTax(base, rate, vatRate, payer, Vector.empty()))))));
    }

    private <T> Either<BadFile, Option<T>> one(String cost, Function<RowReader, Either<BadFile, T>> read) {
        return rows.find(row -> row.cost().equals(cost))
                .fold(
                        () -> Either.right(Option.none()),
                        row -> read.apply(new RowReader(row)).map(Option::some));
    }

    private <T> Either<BadFile, Seq<T>> many(String cost, Function<RowReader, Either<BadFile, T>> read) {
        return Either.sequenceRight(
                rows.filter(row -> row.cost().equals(cost)).map(RowReader::new).map(read));
    }
}
