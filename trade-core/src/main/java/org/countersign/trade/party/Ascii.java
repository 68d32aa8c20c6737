package org.countersign.trade.party;

/** ASCII letters in one case, whatever the default locale. */
final class Ascii {
    private Ascii() {}

    static String upper(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append((char) (c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c)));
        return out.toString();
    }

    /** In capitals, and every run of blanks one blank: names are compared in this form. */
    static String folded(String text) {
        return upper(text.strip().replaceAll("\\s+", " "));
    }
}
