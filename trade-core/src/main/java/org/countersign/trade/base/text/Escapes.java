package org.countersign.trade.base.text;

import org.countersign.trade.base.PlainText;

/** A text of several lines on one line, and back. */
final class Escapes {
    private Escapes() {}

    static String escaped(String text) {
        return text.indexOf('\\') < 0 && text.indexOf('\n') < 0 && text.indexOf('\t') < 0 ? text : written(text);
    }

    private static String written(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    static String plain(String line) {
        if (line.indexOf('\\') < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
                out.append(meaning(i < line.length() ? line.charAt(i) : ' ', line));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static char meaning(char escape, String line) {
        return switch (escape) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case '\\' -> '\\';
            default ->
                throw new IllegalArgumentException(
                        "a backslash must be followed by `n`, `t` or `\\`: `" + PlainText.shown(line) + "`");
        };
    }
}
