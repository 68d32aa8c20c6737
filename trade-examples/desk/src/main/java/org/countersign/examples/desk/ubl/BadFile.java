package org.countersign.examples.desk.ubl;

import io.vavr.control.Option;
import org.countersign.examples.paper.page.OneLine;

/**
 * Why a file cannot be read as one of the papers.
 *
 * @param line the line of the file, counted from one, where there is one
 * @param path the way from the first element to the one concerned, where there is one: {@code Order/OrderLine[2]/LineItem/Quantity}
 * @param found what was found there, and the rule it breaks
 */
public record BadFile(Option<Integer> line, Option<String> path, String found) {
    /** A reason that concerns the whole file. */
    public static BadFile whole(String found) {
        return new BadFile(Option.none(), Option.none(), found);
    }

    static BadFile at(int line, String found) {
        return new BadFile(line > 0 ? Option.some(line) : Option.none(), Option.none(), found);
    }

    static BadFile at(int line, String path, String found) {
        return new BadFile(line > 0 ? Option.some(line) : Option.none(), Option.some(path), found);
    }

    static BadFile at(Element element, String found) {
        return at(element.line(), element.fullPath(), found);
    }

    /** One line for the reader: the file, the line, the element, what was found. */
    public String about(String file) {
        return OneLine.of(
                file + line.fold(() -> "", n -> ", line " + n) + path.fold(() -> "", p -> ", " + p) + ": " + found);
    }
}
