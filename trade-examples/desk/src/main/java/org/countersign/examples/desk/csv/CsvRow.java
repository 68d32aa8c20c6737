package org.countersign.examples.desk.csv;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.examples.desk.ubl.BadFile;

/**
 * One row of a table.
 *
 * @param number the line of the file, counted from one
 * @param fields one for each column, without blanks around it; none where it is empty
 */
public record CsvRow(int number, Vector<Option<String>> fields) {
    /** The field of that column, or an empty text. */
    public String text(int column) {
        return fields.get(column).getOrElse("");
    }

    /** What is made of a field, if it is there; or why nothing can be. */
    public <T> Either<BadFile, Option<T>> maybe(int column, String name, Function<String, T> make) {
        return fields.get(column)
                .fold(
                        () -> Either.right(Option.none()),
                        text -> needed(column, name, make).map(Option::some));
    }

    /** What is made of a field that has to be there, or why nothing can be. */
    public <T> Either<BadFile, T> needed(int column, String name, Function<String, T> make) {
        if (fields.get(column).isEmpty()) {
            return Either.left(bad(name, "is empty"));
        }
        try {
            return Either.right(make.apply(text(column)));
        } catch (IllegalArgumentException | ArithmeticException unfit) {
            return Either.left(bad(name, Option.of(unfit.getMessage()).getOrElse("does not fit")));
        }
    }

    /** Why this row cannot be read, with its line and column. */
    public BadFile bad(String column, String why) {
        return new BadFile(Option.some(number), Option.some("column " + column), why);
    }
}
