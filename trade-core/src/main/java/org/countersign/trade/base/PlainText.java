package org.countersign.trade.base;

import io.vavr.control.Option;
import java.text.Normalizer;
import org.countersign.trade.base.style.Evolving;

/**
 * What text may stand in a document: one spelling for what looks the same, nothing invisible, nothing without end.
 *
 * <p>Plain text is not empty, does not start or end with a blank, is in Unicode normal form C, holds only characters that Unicode
 * 13 assigns (so that every Java from 17 on agrees), no control characters but line feed and tab, no direction overrides, and has
 * at most {@value #MAX_LENGTH} characters. Text from outside is brought into this form by {@link #of}; what cannot be is refused.
 */
@Evolving
public final class PlainText {
    /** Most UTF-16 characters in one text. */
    public static final int MAX_LENGTH = 1 << 20;
    /** Most UTF-16 characters of a name, number or title. */
    public static final int MAX_NAME = 1000;

    private static final int SHOWN = 60;

    private PlainText() {}

    /**
     * Text from outside in plain form: line ends become line feeds, blanks at both ends go, the normal form is C.
     *
     * @throws IllegalArgumentException naming the rule, and the character where one breaks it
     */
    public static String of(String raw) {
        if (raw.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(tooLong(raw.length(), MAX_LENGTH));
        }
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n').strip();
        refuseIf(wrongCharacter(lines));
        return check(Normalizer.normalize(lines, Normalizer.Form.NFC));
    }

    /**
     * Text from outside in plain form, or nothing if it is blank.
     *
     * @throws IllegalArgumentException naming the rule, and the character where one breaks it
     */
    public static Option<String> maybe(String raw) {
        return raw.isBlank() ? Option.none() : Option.some(of(raw));
    }

    /**
     * The same text, if it is plain.
     *
     * @throws IllegalArgumentException naming the rule, and the character where one breaks it
     */
    public static String check(String text) {
        refuseIf(problem(text, MAX_LENGTH));
        return text;
    }

    /**
     * The same text, if it is plain, has one line and at most {@value #MAX_NAME} characters.
     *
     * @throws IllegalArgumentException naming the rule, and the character where one breaks it
     */
    public static String checkName(String text) {
        refuseIf(problem(text, MAX_NAME));
        if (text.contains("\n") || text.contains("\t")) {
            throw new IllegalArgumentException("name must stand on one line: `" + shown(text) + "`");
        }
        return text;
    }

    /** The start of a text as a message may show it: on one line, at most 60 characters, control characters as code points. */
    public static String shown(String text) {
        return shown(text, SHOWN);
    }

    /** The start of a text as a message may show it: on one line, at most {@code most} characters, control characters as code points. */
    public static String shown(String text, int most) {
        StringBuilder out = new StringBuilder();
        text.substring(0, Math.min(text.length(), most))
                .codePoints()
                .forEach(c -> out.append(isShowable(c) ? Character.toString(c) : codePoint(c)));
        return text.length() > most ? out.append("...").toString() : out.toString();
    }

    private static boolean isShowable(int c) {
        return c >= ' ' && c != 0x7F && Unicode13.isAssigned(c) && !isOverride(c);
    }

    private static void refuseIf(Option<String> problem) {
        problem.forEach(p -> {
            throw new IllegalArgumentException(p);
        });
    }

    private static Option<String> problem(String text, int longest) {
        if (text.isEmpty()) {
            return Option.some("text must not be empty: leave the field out instead");
        }
        if (text.length() > longest) {
            return Option.some(tooLong(text.length(), longest));
        }
        if (!text.equals(text.strip())) {
            return Option.some("text must not start or end with a blank: `" + shown(text) + "`");
        }
        return wrongCharacter(text)
                .orElse(() -> Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? Option.none()
                        : Option.some("text must be in Unicode normal form C: `" + shown(text) + "`"));
    }

    private static String tooLong(int length, int longest) {
        return "text must have at most " + longest + " characters, it has " + length;
    }

    private static Option<String> wrongCharacter(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c < 0x80 ? c < ' ' && c != '\n' && c != '\t' || c == 0x7F : isForeign(c)) {
                return Option.some("text must not hold " + codePoint(c) + " (character " + (i + 1) + "): " + why(c));
            }
        }
        return Option.none();
    }

    private static boolean isForeign(int c) {
        return c < 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF || isOverride(c) || !Unicode13.isAssigned(c);
    }

    private static boolean isOverride(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static String why(int c) {
        if (isOverride(c)) {
            return "a direction override shows other words than are stored";
        }
        return Unicode13.isAssigned(c) ? "a control character" : "not a character of Unicode 13";
    }

    private static String codePoint(int c) {
        String hex = Integer.toHexString(c);
        StringBuilder out = new StringBuilder("U+").append("0".repeat(Math.max(0, 4 - hex.length())));
        hex.chars().forEach(h -> out.append((char) (h >= 'a' ? h - 'a' + 'A' : h)));
        return out.toString();
    }
}
