package org.countersign.examples.paper.page;

import java.util.Locale;

/** Text of strangers on one line of a terminal: nothing in it moves the cursor, hides or turns round what is shown. */
public final class OneLine {
    private static final int LONGEST = 2_000;

    private OneLine() {}

    /** The text with blanks for line ends and tabs, and other invisible characters as code points; at most 2,000 characters. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.substring(0, Math.min(text.length(), LONGEST)).strip().codePoints().forEach(c -> line.append(shown(c)));
        if (text.length() > LONGEST) {
            line.append("... (").append(text.length()).append(" characters)");
        }
        return line.toString();
    }

    private static String shown(int character) {
        if (character == '\n' || character == '\r' || character == '\t') {
            return " ";
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                "<U+" + Integer.toHexString(character).toUpperCase(Locale.ROOT) + ">";
            default -> Character.toString(character);
        };
    }
}
