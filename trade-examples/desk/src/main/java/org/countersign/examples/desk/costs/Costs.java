package org.countersign.examples.desk.costs;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.examples.desk.ubl.BadFile;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.delivery.price.CostSheet;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.offer.Inquiry;

/** The rows of a cost sheet, before it is known for which goods they are. */
public final class Costs {
    private final Seq<CostRow> rows;

    Costs(Seq<CostRow> rows) {
        this.rows = rows;
    }

    /** No sheet: nothing is known of any cost. */
    public static Costs none() {
        return new Costs(Vector.empty());
    }

    /** Whether there is no row at all. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The currency in which the sheet wants prices, if it says. */
    public Option<IsoCurrency> stated() {
        return rows.findLast(row -> row.cost().equals(RowReader.CURRENCY))
                .flatMap(row -> IsoCurrency.find(row.value()));
    }

    /** The currency in which the sheet wants prices, if it says; never another one than the buyer wants. */
    public Either<BadFile, Option<IsoCurrency>> currency(Option<IsoCurrency> ofBuyer) {
        return rows.findLast(row -> row.cost().equals(RowReader.CURRENCY))
                .fold(
                        () -> Either.right(Option.none()),
                        row -> new RowReader(row)
                                .read("value", row.value(), IsoCurrency::of)
                                .filterOrElse(
                                        stated -> ofBuyer.forAll(stated::equals),
                                        stated -> bad(
                                                row,
                                                "value",
                                                "the buyer wants prices in "
                                                        + ofBuyer.map(IsoCurrency::code)
                                                                .getOrElse("") + ": `" + stated + "`"))
                                .map(Option::some));
    }

    /** What is wrong with the sheet as a whole: rows about lines that the request has not, costs of a lot that nobody can share out. */
    public Option<BadFile> problem(Inquiry inquiry) {
        Seq<String> lines = inquiry.lines().map(line -> line.id());
        Option<BadFile> stranger = rows.find(row -> !row.line().forAll(lines::contains))
                .map(row -> bad(
                        row,
                        "line",
                        "the request has no line `" + PlainText.shown(row.line().getOrElse("")) + "`; it has "
                                + PlainText.shown(lines.mkString(", "))));
        return stranger.orElse(() -> rows.find(row ->
                        lines.size() > 1 && row.line().isEmpty() && row.per().contains(RowReader.LOT))
                .map(row -> bad(
                        row,
                        "line",
                        "a cost per lot must name the line whose lot it is, for the request has " + lines.size()
                                + " lines")));
    }

    /** What this much of that line costs, as far as the sheet says; rows about the line come before rows about all lines. */
    public Either<BadFile, CostSheet> of(String line, Quantity quantity, IsoCurrency currency) {
        Seq<CostRow> general = rows.filter(row -> row.line().isEmpty());
        Seq<CostRow> special = rows.filter(row -> row.line().contains(line));
        Seq<CostRow> mine = special.appendAll(general.reject(row -> special.exists(row::isAboutTheSame)));
        return twice(mine)
                .orElse(() -> otherQuantity(mine, quantity))
                .<Either<BadFile, CostSheet>>map(Either::left)
                .getOrElse(() -> new SheetBuilding(line, quantity, currency, mine).sheet());
    }

    /** A sheet that was made for another quantity is not this one's. */
    private static Option<BadFile> otherQuantity(Seq<CostRow> rows, Quantity quantity) {
        return rows.find(row -> row.cost().equals(RowReader.QUANTITY)
                        && new RowReader(row).quantity().forAll(stated -> !stated.equals(quantity)))
                .map(row -> bad(
                        row, "value", "the request has `" + quantity + "`: `" + PlainText.shown(row.value()) + "`"));
    }

    /**
     * What the goods of a sheet cost that stands by itself, without a request: currency and quantity are its own.
     *
     * @param line the line whose rows are meant; none if the sheet is about one line only
     */
    public Either<BadFile, CostSheet> alone(Option<String> line) {
        Seq<String> lines = rows.flatMap(CostRow::line).distinct();
        if (line.isDefined() && lines.isEmpty()) {
            return Either.left(BadFile.whole("has no rows about single lines; --line is of no use"));
        }
        if (line.isEmpty() && lines.size() > 1 || line.exists(named -> !lines.contains(named))) {
            return Either.left(BadFile.whole(
                    "has costs of the lines " + PlainText.shown(lines.mkString(", ")) + "; say which with --line"));
        }
        String id = line.orElse(lines.headOption()).getOrElse("");
        return own(RowReader.CURRENCY, id)
                .flatMap(currency -> currency.read("value", currency.row().value(), IsoCurrency::of))
                .flatMap(currency -> own(RowReader.QUANTITY, id)
                        .flatMap(RowReader::quantity)
                        .flatMap(quantity -> of(id, quantity, currency)));
    }

    /** The row about that line, or about all, without which a sheet cannot stand by itself. */
    private Either<BadFile, RowReader> own(String cost, String line) {
        return rows.findLast(row -> row.cost().equals(cost) && row.line().contains(line))
                .orElse(rows.findLast(
                        row -> row.cost().equals(cost) && row.line().isEmpty()))
                .map(RowReader::new)
                .toEither(() -> BadFile.whole("has no row `" + cost + "`; without a request the sheet has to say it"));
    }

    private static Option<BadFile> twice(Seq<CostRow> rows) {
        return rows.zipWithIndex()
                .find(row -> rows.take(row._2).exists(before -> before.isAboutTheSame(row._1)))
                .map(row -> bad(row._1, "cost", "`" + PlainText.shown(row._1.cost()) + "` stands twice for one line"));
    }

    static BadFile bad(CostRow row, String column, String why) {
        return new BadFile(Option.some(row.number()), Option.some("column " + column), why);
    }
}
