package org.countersign.examples.desk.costs;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.countersign.examples.desk.ubl.BadFile;
import org.countersign.trade.base.PlainText;

/**
 * A file that should hold a cost sheet: CSV in UTF-8 with the columns {@code line,cost,value,currency,per,source,date}, lines that start
 * with a hash are remarks. What may stand in it is written down in {@code docs/desk.md}.
 */
public final class CostFile {
    /** The most bytes that are read. */
    public static final int BYTES = 1 << 20;
    /** The most rows that are read. */
    public static final int ROWS = 2_000;
    /** The most characters of one field. */
    static final int FIELD = 400;

    private static final int COLUMNS = 7;
    private static final String NEEDED = "; a cost sheet is needed, CSV with the columns " + CostRow.HEADER;

    private CostFile() {}

    /** The costs in that file, or why it cannot be read. */
    public static Either<BadFile, Costs> read(Path file) {
        return bytes(file).flatMap(CostFile::parse);
    }

    /** The costs in these bytes, or why they cannot be read. */
    public static Either<BadFile, Costs> parse(byte[] bytes) {
        return text(bytes)
                .flatMap(CostFile::rows)
                .flatMap(rows -> rows.flatMap(row -> new RowReader(row).problem())
                        .headOption()
                        .toEither(new Costs(rows))
                        .swap());
    }

    private static Either<BadFile, String> text(byte[] bytes) {
        if (bytes.length > BYTES) {
            return no("has more than " + BYTES + " bytes; that is the most that is read");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Either.right(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException strange) {
            return no("is no text in UTF-8" + NEEDED);
        }
    }

    private static Either<BadFile, Seq<CostRow>> rows(String text) {
        Vector<CostRow> rows = Vector.empty();
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
        return headed ? Either.right(rows) : no("the file is empty" + NEEDED);
    }

    private static Option<BadFile> header(CsvRecord record) {
        String found = String.join(",", record.getFields());
        return found.equals(CostRow.HEADER)
                ? Option.none()
                : at(record, "found the columns `" + PlainText.shown(found) + "`" + NEEDED);
    }

    private static Option<BadFile> problem(CsvRecord record, int before) {
        if (before >= ROWS) {
            return at(record, "found more than " + ROWS + " rows; that is the most that is read");
        }
        if (record.getFieldCount() != COLUMNS) {
            return at(
                    record,
                    "found " + record.getFieldCount() + " columns; " + COLUMNS + " are needed, " + CostRow.HEADER);
        }
        return Vector.ofAll(record.getFields())
                .find(field -> field.length() > FIELD)
                .flatMap(field ->
                        at(record, "a field has " + field.length() + " characters; at most " + FIELD + " are read"));
    }

    private static CostRow row(CsvRecord record) {
        Vector<Option<String>> fields = Vector.ofAll(record.getFields())
                .map(String::strip)
                .map(field -> Option.some(field).filter(text -> !text.isEmpty()));
        return new CostRow(
                (int) record.getStartingLineNumber(),
                fields.get(0),
                fields.get(1).getOrElse(""),
                fields.get(2).getOrElse(""),
                fields.get(3),
                fields.get(4),
                fields.get(5),
                fields.get(6));
    }

    private static Either<BadFile, byte[]> bytes(Path file) {
        if (Files.isDirectory(file)) {
            return no("is a folder" + NEEDED);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Either.right(stream.readNBytes(BYTES + 1));
        } catch (NoSuchFileException missing) {
            return no("there is no such file" + NEEDED);
        } catch (AccessDeniedException denied) {
            return no("may not be read by this user" + NEEDED);
        } catch (IOException unreadable) {
            return no("cannot be read: " + Option.of(unreadable.getMessage()).getOrElse("no reason given"));
        }
    }

    private static <T> Either<BadFile, T> no(String found) {
        return Either.left(BadFile.whole(found));
    }

    private static Option<BadFile> at(CsvRecord record, String found) {
        return Option.some(new BadFile(Option.some((int) record.getStartingLineNumber()), Option.none(), found));
    }
}
