package org.countersign.trade.credit.check;

import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ports and places in the words of a credit, which may leave a range or a choice. */
final class PlaceWords {
    private static final Pattern ANY = Pattern.compile(
            "\\bANY [A-Z .,'-]{0,40}?(?:SEA ?|AIR)?(?:PORT|PLACE)S?\\b|\\bMAIN (?:SEA ?|AIR)?PORTS?\\b");

    private PlaceWords() {}

    /** Whether the place on the paper is one that the credit names. Any port of a country cannot be told from the name of a port alone. */
    static boolean agree(String wanted, String shown) {
        String text = wanted.toUpperCase(Locale.ROOT);
        if (ANY.matcher(text).find()) {
            return true;
        }
        return Vector.of(text.split(" OR | AND/OR |/")).exists(one -> Plain.agree(one, shown) || isHead(one, shown));
    }

    /** Whether the names before the first comma are the same: `NINGBO, CHINA` and `Ningbo, Zhejiang`. */
    private static boolean isHead(String one, String other) {
        return Plain.isSame(head(one), head(other));
    }

    private static String head(String place) {
        int comma = place.indexOf(',');
        String head = comma < 0 ? place : place.substring(0, comma);
        return head.replaceAll("(?i)\\b(PORT OF|PORT|AIRPORT|SEAPORT)\\b", " ");
    }
}
