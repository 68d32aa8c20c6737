package org.countersign.examples.desk.ubl;

import io.vavr.control.Option;
import org.countersign.examples.desk.page.OneLine;

/**
 * Why a file cannot be read as a request for quotation.
 *
 * @param line the line of the file, counted from one, where there is one
 * @param found what was found there, and the rule it breaks
 */
public record BadFile(Option<Integer> line, String found) {
    /** A reason that concerns the whole file. */
    public static BadFile whole(String found) {
        return new BadFile(Option.none(), found);
    }

    static BadFile at(int line, String found) {
        return new BadFile(line > 0 ? Option.some(line) : Option.none(), found);
    }

    /** One line for the reader: the file, the line, what was found. */
    public String about(String file) {
        return OneLine.of(file + line.fold(() -> "", n -> ", line " + n) + ": " + found);
    }
}
