package org.countersign.trade.offer.matching;

import io.vavr.collection.Vector;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words in the form in which they are compared: small letters without accents, of one width, parted by single blanks. */
final class Folded {
    private static final Pattern ACCENTS = Pattern.compile("[\\x{300}-\\x{36F}]");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}%#./+-]+");
    private static final Pattern LOOSE = Pattern.compile("(?<![\\p{L}\\p{N}])[./+-]+|[./+-]+(?![\\p{L}\\p{N}])");

    private Folded() {}

    static String text(String written) {
        String bare = ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        String small = Normalizer.normalize(bare, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        return MARKS.matcher(LOOSE.matcher(small).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    static Vector<String> words(String written) {
        return Vector.of(text(written).split(" ")).filter(word -> !word.isEmpty());
    }
}
