package org.countersign.trade.document;

import java.util.Locale;

/** Text without what banks overlook: case, blanks, points, hyphens. */
final class Folded {
    private Folded() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    static boolean isSame(String one, String other) {
        return of(one).equals(of(other));
    }

    /** Whether one of them says no more than the other: `Ningbo` and `NINGBO, CHINA`. */
    static boolean agree(String one, String other) {
        return of(one).contains(of(other)) || of(other).contains(of(one));
    }
}
