package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;

/** Text without what banks overlook. */
final class Plain {
    private static final Vector<String> IDLE = Vector.of(
            "THE",
            "AND",
            "FOR",
            "WITH",
            "FROM",
            "PER",
            "NOT",
            "ANY",
            "ALL",
            "INCOTERMS",
            "ICC",
            "ABOUT",
            "APPROXIMATELY",
            "APPROX",
            "MORE",
            "LESS",
            "PCT",
            "PERCENT",
            "QUANTITY",
            "UNIT",
            "PRICE",
            "TOTAL",
            "AMOUNT",
            "AS",
            "OF",
            "TO",
            "IN",
            "AT",
            "PCS",
            "MTS",
            "KGS",
            "CTNS");

    private Plain() {}

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

    /** Whether one of them says no more than the other; a dash says nothing, and agrees with nothing. */
    static boolean agree(String one, String other) {
        String here = of(one);
        String there = of(other);
        return !here.isEmpty() && !there.isEmpty() && (here.contains(there) || there.contains(here));
    }

    /** The words that carry meaning: three letters or more, no figures, no words that every description has. */
    static Seq<String> words(String text) {
        return Vector.of(text.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2
                        && !IDLE.contains(word)
                        && word.codePoints().noneMatch(Character::isDigit))
                .distinct();
    }
}
