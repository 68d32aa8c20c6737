package org.countersign.trade.base.text;

import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;

/** A text cut into lines, with a place to read from. */
final class Lines {
    private final String text;
    private int start;
    private int number = 1;

    private Lines(String text) {
        this.text = text;
    }

    static Lines of(String text) {
        if (text.length() > CanonicalText.MAX_LENGTH) {
            throw new Reader.Stop(
                    new TextProblem(1, 1, "text must have at most " + CanonicalText.MAX_LENGTH + " characters"));
        }
        return new Lines(text);
    }

    boolean atEnd() {
        return start >= text.length();
    }

    int number() {
        return number;
    }

    /** The line to read next, without its end; nothing at the end of the text. */
    String current() {
        return atEnd() ? "" : text.substring(start, end());
    }

    /** Whether the next line is that of the path which these two make together. */
    boolean startsWith(String prefix, String name) {
        int colon = start + prefix.length() + name.length();
        return colon < text.length()
                && text.charAt(colon) == ':'
                && text.startsWith(name, start + prefix.length())
                && text.startsWith(prefix, start);
    }

    /** Whether the next line begins with these two together. */
    boolean beginsWith(String prefix, String sign) {
        return text.startsWith(sign, start + prefix.length()) && text.startsWith(prefix, start);
    }

    /** Takes the line of this path and returns what stands behind the colon and the blank. */
    String take(String path) {
        int end = end();
        int content = start + path.length() + 2;
        if (content > end || !text.startsWith(": ", content - 2)) {
            throw problem(
                    path.length() + 1,
                    "a colon and a blank must follow the path: `" + PlainText.shown(current()) + "`");
        }
        String taken = text.substring(content, end);
        skip();
        return taken;
    }

    void takeExactly(String line) {
        if (!current().equals(line)) {
            throw problem(1, "line must be `" + line + "`: `" + PlainText.shown(current()) + "`");
        }
        skip();
    }

    void skip() {
        start = end() + 1;
        number++;
        if (number > CanonicalText.MAX_LINES) {
            throw problem(1, "text must have at most " + CanonicalText.MAX_LINES + " lines");
        }
    }

    Reader.Stop problem(int column, String rule) {
        return new Reader.Stop(new TextProblem(number, column, rule));
    }

    private int end() {
        int feed = text.indexOf('\n', start);
        return feed < 0 ? text.length() : feed;
    }

    /** The first place where a text differs from the one spelling. */
    static Option<TextProblem> firstDifference(String canonical, String text) {
        if (canonical.equals(text)) {
            return Option.none();
        }
        int line = 1;
        int column = 1;
        int at = 0;
        while (at < canonical.length() && at < text.length() && canonical.charAt(at) == text.charAt(at)) {
            boolean feed = text.charAt(at) == '\n';
            line += feed ? 1 : 0;
            column = feed ? 1 : column + 1;
            at++;
        }
        int from = canonical.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int to = canonical.indexOf('\n', at);
        String expected = canonical.substring(from, to < 0 ? canonical.length() : to);
        return Option.some(new TextProblem(
                line,
                column,
                expected.isEmpty() ? "text must end here" : "line must be spelt `" + PlainText.shown(expected) + "`"));
    }
}
