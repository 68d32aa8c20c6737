package org.countersign.examples.desk.payment;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.countersign.examples.desk.csv.CsvRow;
import org.countersign.examples.desk.csv.CsvTable;
import org.countersign.examples.desk.ubl.BadFile;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.payment.advice.Tariff;
import org.countersign.trade.payment.method.Method;

/** A file that says what each way of paying costs: CSV with the columns {@code method,rate,source,date}. */
public final class TariffFile {
    private static final CsvTable TABLE = new CsvTable("a tariff", "method,rate,source,date");
    private static final Percentage MOST = Percentage.of(100);

    private TariffFile() {}

    /** The tariff in that file, or why it cannot be read. */
    public static Either<BadFile, Tariff> read(Path file) {
        return TABLE.read(file).flatMap(TariffFile::tariff);
    }

    /** The tariff that comes with the desk: fiction, so that there is something to look at. */
    public static Tariff example() {
        try (InputStream stream = Objects.requireNonNull(TariffFile.class.getResourceAsStream("tariff-example.csv"))) {
            return TABLE.parse(stream.readAllBytes())
                    .flatMap(TariffFile::tariff)
                    .getOrElseThrow(bad -> new IllegalStateException(bad.about("tariff-example.csv")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Either<BadFile, Tariff> tariff(Seq<CsvRow> rows) {
        return Either.sequenceRight(rows.map(TariffFile::rate))
                .flatMap(rates -> rates.zipWithIndex()
                        .find(one -> rates.take(one._2).exists(before -> before._1 == one._1._1))
                        .map(twice -> rows.get(twice._2).bad("method", "`" + twice._1._1 + "` stands twice"))
                        .toEither(rates.foldLeft(Tariff.unknown(), (all, one) -> all.with(one._1, one._2)))
                        .swap());
    }

    private static Either<BadFile, Tuple2<Method, Percentage>> rate(CsvRow row) {
        return row.needed(0, "method", Method::parse)
                .flatMap(method -> row.needed(1, "rate", Percentage::parse)
                        .filterOrElse(
                                rate -> rate.points().number().signum() >= 0 && rate.compareTo(MOST) <= 0,
                                rate -> row.bad("rate", "must be from 0% to 100% of the price: `" + rate + "`"))
                        .map(rate -> Tuple.of(method, rate)));
    }
}
