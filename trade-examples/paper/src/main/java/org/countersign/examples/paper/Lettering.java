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
        if (isIdeograph(letter)) {
            return 1000;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 390;
        }
        return WIDE.indexOf(letter) >= 0 ? 960 : letter >= 'A' && letter <= 'Z' ? 710 : 600;
    }

    /** Chinese characters and their marks: as wide as high, and a line may end behind each. */
    private static boolean isIdeograph(int letter) {
        return letter >= 0x2e80;
    }

    /** The words on as many lines as they need; a word that is too long alone has a line of its own, or several if it is Chinese. */
    static Seq<String> wrap(String text, int size, int room) {
        if (text.codePoints().anyMatch(Lettering::isIdeograph)) {
            return wrapped(text, size, room);
        }
        return Vector.of(text.split(" ")).foldLeft(Vector.<String>empty(), (lines, word) -> {
            String longer = lines.lastOption().map(line -> line + " " + word).getOrElse(word);
            return lines.nonEmpty() && width(longer, size) <= room
                    ? lines.update(lines.size() - 1, longer)
                    : lines.append(word);
        });
    }

    private static Seq<String> wrapped(String text, int size, int room) {
        return Vector.ofAll(text.codePoints().mapToObj(Character::toString).toList())
                .foldLeft(Vector.<String>empty(), (lines, letter) -> {
                    String longer = lines.lastOption().getOrElse("") + letter;
                    return lines.nonEmpty() && (width(longer, size) <= room || "，。；：）".contains(letter))
                            ? lines.update(lines.size() - 1, longer)
                            : lines.append(letter);
                });
    }
}
