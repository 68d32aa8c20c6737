package org.countersign.trade.credit.swift;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.credit.SwiftForm;

/** The items of fields 46A and 47A: each behind a plus sign or a number, or the whole field where there is neither. */
final class ItemText {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2})[.)] ?(.*)");

    private ItemText() {}

    static Seq<String> read(String text) {
        Vector<String> lines = Vector.of(text.split("\n", -1));
        if (lines.head().startsWith("+")) {
            return split(
                    lines,
                    line -> line.startsWith("+") ? Option.some(line.substring(1).strip()) : Option.none());
        }
        if (NUMBER.matcher(lines.head()).matches()) {
            return numbered(lines);
        }
        return Vector.of(text);
    }

    private static Seq<String> numbered(Vector<String> lines) {
        int[] next = {1};
        return split(lines, line -> {
            Matcher number = NUMBER.matcher(line);
            if (number.matches() && Integer.parseInt(number.group(1)) == next[0]) {
                next[0]++;
                return Option.some(number.group(2));
            }
            return Option.none();
        });
    }

    private static Seq<String> split(Vector<String> lines, Function<String, Option<String>> start) {
        Vector<String> items = Vector.empty();
        for (String line : lines) {
            Option<String> first = start.apply(line);
            if (first.isDefined() || items.isEmpty()) {
                items = items.append(first.getOrElse(line));
            } else {
                items = items.update(
                        items.size() - 1, items.last() + (items.last().isEmpty() ? "" : "\n") + line);
            }
        }
        return items.reject(String::isBlank);
    }

    /** A single item whose first line leaves no room for a plus sign stands without one. */
    static String print(Seq<String> items) {
        boolean isFull = items.size() == 1 && items.head().split("\n", -1)[0].length() >= SwiftForm.NARRATIVE.width();
        return isFull ? items.head() : items.map(item -> "+" + item).mkString("\n");
    }
}
