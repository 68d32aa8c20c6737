package org.countersign.examples.paper;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** How much room words need. No font is asked: the answer is the same everywhere, and errs on the wide side. */
final class Lettering {
    private static final String NARROW = " \u00a0iljtfrI.,:;'|!()[]/";
    private static final String WIDE = "mwMWQO@→—";
    /** From here on letters are as wide as they are high: Chinese, its punctuation, and full-width forms. */
    private static final int SQUARE = 0x2E80;

    private static final String NOT_FIRST = "，。；：、！？）”’》」";

    private Lettering() {}

    /** Width in pixels at this size of letters. */
    static int width(String text, int size) {
        int perMille = text.codePoints().map(Lettering::perMille).sum();
        return perMille * size / 1000 + 1;
    }

    private static int perMille(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 390;
        }
        if (letter >= SQUARE) {
            return 1000;
        }
        return WIDE.indexOf(letter) >= 0 ? 960 : letter >= 'A' && letter <= 'Z' ? 710 : 600;
    }

    /** The text, or as much of it as there is room for, and a sign that it goes on. */
    static String cut(String text, int size, int room) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + "…", size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /**
     * The words on as many lines as they need; a word that is too long alone has a line of its own. Chinese, which has no blanks, may end
     * a line behind each letter.
     */
    static Seq<String> wrap(String text, int size, int room) {
        Vector<String> lines = Vector.empty();
        for (String word : Vector.of(text.split(" "))) {
            String glue = " ";
            for (String part : parts(word)) {
                String longer = lines.isEmpty() ? part : lines.last() + glue + part;
                lines = lines.isEmpty() || width(longer, size) > room
                        ? lines.append(part)
                        : lines.update(lines.size() - 1, longer);
                glue = "";
            }
        }
        return lines;
    }

    /** A word in the parts that stay on one line. */
    private static Seq<String> parts(String word) {
        Vector<String> parts = Vector.empty();
        int from = 0;
        for (int at = 1; at < word.length(); at++) {
            boolean square = word.charAt(at) >= SQUARE || word.charAt(at - 1) >= SQUARE;
            if (square && NOT_FIRST.indexOf(word.charAt(at)) < 0 && !Character.isLowSurrogate(word.charAt(at))) {
                parts = parts.append(word.substring(from, at));
                from = at;
            }
        }
        return parts.append(word.substring(from));
    }
}
