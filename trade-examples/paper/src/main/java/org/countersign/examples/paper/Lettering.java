package org.countersign.examples.paper;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** How much room words need. No font is asked: the answer is the same everywhere, and errs on the wide side. */
final class Lettering {
    private static final String NARROW = " \u00a0iljtfrI.,:;'|!()[]/";
    private static final String WIDE = "mwMWQO@→—";

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
        return WIDE.indexOf(letter) >= 0 ? 960 : letter >= 'A' && letter <= 'Z' ? 710 : 600;
    }

    /** The words on as many lines as they need; a word that is too long alone has a line of its own. */
    static Seq<String> wrap(String text, int size, int room) {
        return Vector.of(text.split(" ")).foldLeft(Vector.<String>empty(), (lines, word) -> {
            String longer = lines.lastOption().map(line -> line + " " + word).getOrElse(word);
            return lines.nonEmpty() && width(longer, size) <= room
                    ? lines.update(lines.size() - 1, longer)
                    : lines.append(word);
        });
    }
}
