package org.countersign.examples.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources say about themselves. */
final class Javadoc {
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private Javadoc() {}

    /** The first sentence of the last comment that stands before {@code place}; of the first one if the place is empty. */
    static String firstSentence(String source, String place) {
        String words = words(source, place);
        int end = words.indexOf(". ");
        return end < 0 ? words : words.substring(0, end + 1);
    }

    /** The words before the first tag of the last comment that stands before {@code place}. */
    static String words(String source, String place) {
        int limit = place.isEmpty() ? source.indexOf("*/") + 2 : source.indexOf(place);
        if (limit < 2) {
            throw new IllegalArgumentException("no comment before `" + place + "`");
        }
        Matcher comments = COMMENT.matcher(source.substring(0, limit));
        String last = "";
        while (comments.find()) {
            last = comments.group(1);
        }
        return last.replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("(?s)\\s(<p>|@[a-z]+ ).*", "")
                .replaceAll("\\{@[a-z]+ [^}]*?([^.#} ]+)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
