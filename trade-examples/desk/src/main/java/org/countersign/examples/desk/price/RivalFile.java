package org.countersign.examples.desk.price;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import org.countersign.examples.desk.answer.Terms;
import org.countersign.examples.desk.csv.CsvRow;
import org.countersign.examples.desk.csv.CsvTable;
import org.countersign.examples.desk.ubl.BadFile;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.price.Charge;
import org.countersign.trade.delivery.price.Offer;
import org.countersign.trade.delivery.price.PriceBasis;
import org.countersign.trade.delivery.price.Rival;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.UnitPrice;

/** A file with the offers of rivals: CSV with the columns {@code seller,price,term,commission,discount}. */
public final class RivalFile {
    private static final CsvTable TABLE = new CsvTable("a list of offers", "seller,price,term,commission,discount");

    private RivalFile() {}

    /** The offers in that file, each for so much of a unit as it says, or for one of this unit; or why it cannot be read. */
    public static Either<BadFile, Seq<Rival>> read(Path file, Unit unit) {
        return TABLE.read(file).flatMap(rows -> Either.sequenceRight(rows.map(row -> rival(row, unit))));
    }

    private static Either<BadFile, Rival> rival(CsvRow row, Unit unit) {
        return row.needed(0, "seller", PlainText::checkName)
                .flatMap(name -> row.needed(1, "price", text -> price(text, unit))
                        .flatMap(price -> row.needed(2, "term", RivalFile::term)
                                .flatMap(term -> row.maybe(3, "commission", Charge::parse)
                                        .flatMap(commission -> row.maybe(4, "discount", Charge::parse)
                                                .flatMap(discount ->
                                                        made(row, name, price, term, commission, discount))))));
    }

    private static Either<BadFile, Rival> made(
            CsvRow row,
            String name,
            UnitPrice price,
            DeliveryTerm term,
            Option<Charge> commission,
            Option<Charge> discount) {
        try {
            return Either.right(new Rival(
                    name, Offer.of(price, new PriceBasis(term, price.price().currency(), commission, discount))));
        } catch (IllegalArgumentException unfit) {
            return Either.left(row.bad("discount", Option.of(unfit.getMessage()).getOrElse("does not fit")));
        }
    }

    private static UnitPrice price(String text, Unit unit) {
        return text.contains(" per ") ? UnitPrice.parse(text) : UnitPrice.of(Amount.parse(text), unit);
    }

    private static DeliveryTerm term(String text) {
        return Terms.one(text).getOrElseThrow(wrong -> new IllegalArgumentException(wrong));
    }
}
