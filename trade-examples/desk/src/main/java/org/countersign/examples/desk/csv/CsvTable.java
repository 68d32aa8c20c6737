package org.countersign.examples.desk.csv;

import static org.countersign.examples.desk.csv.InputFile.no;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import org.countersign.examples.desk.ubl.BadFile;
import org.countersign.trade.base.PlainText;

/**
 * A table in CSV that a user writes; lines that start with a hash are remarks.
 *
 * @param what what it is, with its article
 * @param header its columns, as its first line has them
 */
public record CsvTable(String what, String header) {
    /** The most rows that are read. */
    public static final int ROWS = 2_000;
    /** The most characters of one field. */
    public static final int FIELD = 400;

    /** The rows in that file, or why it cannot be read. */
    public Either<BadFile, Seq<CsvRow>> read(Path file) {
        return new InputFile(needed()).read(file).flatMap(this::rows);
    }

    /** The rows in these bytes, or why they cannot be read. */
    public Either<BadFile, Seq<CsvRow>> parse(byte[] bytes) {
        return new InputFile(needed()).text(bytes).flatMap(this::rows);
    }

    private String needed() {
        return "; " + what + " is needed, CSV with the columns " + header;
    }

    private Either<BadFile, Seq<CsvRow>> rows(String text) {
        Vector<CsvRow> rows = Vector.empty();
        boolean headed = false;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                Option<BadFile> bad = headed ? problem(record, rows.size()) : header(record);
                if (bad.isDefined()) {
                    return Either.left(bad.get());
                }
                rows = headed ? rows.append(row(record)) : rows;
                headed = true;
            }
        } catch (CsvParseException broken) {
            return no("is no CSV: " + Option.of(broken.getMessage()).getOrElse("no reason given"));
        } catch (IOException unreadable) {
            return no("cannot be read: " + Option.of(unreadable.getMessage()).getOrElse("no reason given"));
        }
        return headed ? Either.right(rows) : no("the file is empty" + needed());
    }

    private Option<BadFile> header(CsvRecord record) {
        String found = String.join(",", record.getFields());
        return found.equals(header)
                ? Option.none()
                : at(record, "found the columns `" + PlainText.shown(found) + "`" + needed());
    }

    private Option<BadFile> problem(CsvRecord record, int before) {
        int columns = header.split(",").length;
        if (before >= ROWS) {
            return at(record, "found more than " + ROWS + " rows; that is the most that is read");
        }
        if (record.getFieldCount() != columns) {
            return at(record, "found " + record.getFieldCount() + " columns; " + columns + " are needed, " + header);
        }
        return Vector.ofAll(record.getFields())
                .find(field -> field.length() > FIELD)
                .flatMap(field ->
                        at(record, "a field has " + field.length() + " characters; at most " + FIELD + " are read"));
    }

    private static CsvRow row(CsvRecord record) {
        return new CsvRow(
                (int) record.getStartingLineNumber(),
                Vector.ofAll(record.getFields())
                        .map(String::strip)
                        .map(field -> Option.some(field).filter(text -> !text.isEmpty())));
    }

    private static Option<BadFile> at(CsvRecord record, String found) {
        return Option.some(new BadFile(Option.some((int) record.getStartingLineNumber()), Option.none(), found));
    }
}
