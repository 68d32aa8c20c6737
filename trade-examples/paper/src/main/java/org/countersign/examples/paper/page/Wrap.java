package org.countersign.examples.paper.page;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The lines of one paragraph. */
final class Wrap {
    private Wrap() {}

    static Seq<String> lines(String words, int room) {
        Vector<String> lines = Vector.empty();
        String rest = words;
        while (Columns.of(rest) > room) {
            int end = end(rest, room);
            lines = lines.append(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        return lines.append(rest);
    }

    /** Where the first line ends: behind the last blank or between Chinese characters, else in the middle of a word. */
    private static int end(String words, int room) {
        int used = 0;
        int best = 0;
        int at = 0;
        while (at < words.length()) {
            int character = words.codePointAt(at);
            used += Columns.of(character);
            if (used > room && character != ' ') {
                break;
            }
            at += Character.charCount(character);
            if (at < words.length() && (character == ' ' || Columns.mayBreak(character, words.codePointAt(at)))) {
                best = at;
            }
        }
        return best > 0 ? best : Math.max(at, Character.charCount(words.codePointAt(0)));
    }
}
