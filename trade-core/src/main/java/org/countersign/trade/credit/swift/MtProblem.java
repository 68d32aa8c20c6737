package org.countersign.trade.credit.swift;

import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * Why a text is no message of that type: the first thing that is wrong.
 *
 * @param line the line of the text, counted from one
 * @param tag the field, such as {@code 32B}; none where it is no field
 * @param rule what must hold, and what was found
 */
@Evolving
public record MtProblem(int line, Option<String> tag, String rule) {
    private static final int LONGEST = 300;
    private static final Pattern TAG = Pattern.compile("[0-9]{2}[A-Za-z]?");

    /** Checks that it is one line. */
    public MtProblem {
        PlainText.checkName(rule);
        tag.filter(name -> !TAG.matcher(name).matches()).forEach(name -> {
            throw new IllegalArgumentException(
                    "tag must be two digits and perhaps a letter such as `32B`: `" + PlainText.shown(name) + "`");
        });
    }

    static MtProblem at(int line, String rule) {
        return new MtProblem(line, Option.none(), oneLine(rule));
    }

    static MtProblem at(int line, String tag, String rule) {
        return new MtProblem(line, Option.some(tag), oneLine(rule));
    }

    private static String oneLine(String rule) {
        String line = rule.replace('\n', ' ').strip();
        return line.substring(0, Math.min(line.length(), LONGEST)).strip();
    }

    /** One line: {@code line 7, field 32B: amount must ...}. */
    @Override
    public String toString() {
        return "line " + line + tag.fold(() -> "", name -> ", field " + name) + ": " + rule;
    }
}
