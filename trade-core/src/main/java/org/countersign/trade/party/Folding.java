package org.countersign.trade.party;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text in the form in which it is compared, whatever the default locale. */
final class Folding {
    private static final Pattern ACCENTS = Pattern.compile("[\\x{300}-\\x{36F}]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Folding() {}

    static String upper(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append((char) (c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c)));
        return out.toString();
    }

    /**
     * In capitals, without accents, and every run of blanks one blank: names are compared in this form, so that {@code DUSSELDORF}
     * is {@code Düsseldorf}.
     */
    static String folded(String text) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return upper(BLANKS.matcher(bare.strip()).replaceAll(" "));
    }
}
