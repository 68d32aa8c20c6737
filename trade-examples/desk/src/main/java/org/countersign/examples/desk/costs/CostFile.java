package org.countersign.examples.desk.costs;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;
import org.countersign.examples.desk.csv.CsvRow;
import org.countersign.examples.desk.csv.CsvTable;
import org.countersign.examples.desk.csv.InputFile;
import org.countersign.examples.desk.ubl.BadFile;

/**
 * A file that should hold a cost sheet: CSV in UTF-8 with the columns {@code line,cost,value,currency,per,source,date}, lines that start
 * with a hash are remarks. What may stand in it is written down in {@code docs/desk.md}.
 */
public final class CostFile {
    /** The most bytes that are read. */
    public static final int BYTES = InputFile.BYTES;
    /** The most rows that are read. */
    public static final int ROWS = CsvTable.ROWS;
    /** The most characters of one field. */
    static final int FIELD = CsvTable.FIELD;

    private static final CsvTable TABLE = new CsvTable("a cost sheet", CostRow.HEADER);

    private CostFile() {}

    /** The costs in that file, or why it cannot be read. */
    public static Either<BadFile, Costs> read(Path file) {
        return TABLE.read(file).flatMap(CostFile::costs);
    }

    /** The costs in these bytes, or why they cannot be read. */
    public static Either<BadFile, Costs> parse(byte[] bytes) {
        return TABLE.parse(bytes).flatMap(CostFile::costs);
    }

    private static Either<BadFile, Costs> costs(Seq<CsvRow> read) {
        Seq<CostRow> rows = read.map(CostFile::row);
        return rows.flatMap(row -> new RowReader(row).problem())
                .headOption()
                .toEither(new Costs(rows))
                .swap();
    }

    private static CostRow row(CsvRow row) {
        return new CostRow(
                row.number(),
                row.fields().get(0),
                row.text(1),
                row.text(2),
                row.fields().get(3),
                row.fields().get(4),
                row.fields().get(5),
                row.fields().get(6));
    }
}
