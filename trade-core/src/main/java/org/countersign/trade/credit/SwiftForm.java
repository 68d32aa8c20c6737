package org.countersign.trade.credit;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/**
 * How much text a field of an MT700 takes, and of which characters. Formats of release 2018 and later, as two public lists of fields give
 * them. A line never starts with a colon or is a single hyphen, for those mark the next field and the end.
 *
 * @param lines the most lines
 * @param width the most characters of a line
 * @param isExtended whether the wider set {@code z} is allowed, which adds {@code = ! " % & * < > ; @ # _} and braces to the letters, digits
 *     and {@code / - ? : ( ) . , ' +} of the set {@code x}
 */
@Evolving
public record SwiftForm(int lines, int width, boolean isExtended) {
    /** A reference such as field 20: 16x. */
    public static final SwiftForm REFERENCE = new SwiftForm(1, 16, false);
    /** Name and address, 4*35x, with a line for an account above. */
    public static final SwiftForm PARTY = new SwiftForm(5, 35, false);
    /** A place of expiry: 29x. */
    public static final SwiftForm EXPIRY_PLACE = new SwiftForm(1, 29, false);
    /** A port or place: 65x, and 140z in later releases. */
    public static final SwiftForm PLACE = new SwiftForm(3, 140, true);
    /** Short terms such as field 39C or 42C: 4*35x. */
    public static final SwiftForm TERMS = new SwiftForm(4, 35, false);
    /** One line beside a code: 35x. */
    public static final SwiftForm LINE = new SwiftForm(1, 35, false);
    /** A period of shipment: 6*65x. */
    public static final SwiftForm PERIOD = new SwiftForm(6, 65, false);
    /** Goods, documents, conditions: 100*65z, and seven messages MT701 that go on. */
    public static final SwiftForm NARRATIVE = new SwiftForm(800, 65, true);
    /** Charges and notes to the receiver: 6*35z. */
    public static final SwiftForm NOTE = new SwiftForm(6, 35, true);
    /** Instructions to a bank: 12*65x. */
    public static final SwiftForm INSTRUCTIONS = new SwiftForm(12, 65, false);

    private static final String X = "/-?:().,'+ ";
    private static final String Z = X + "=!\"%&*<>;@#_{}";

    /** Checks both numbers. */
    public SwiftForm {
        if (lines < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "a field must take at least one character: `" + lines + "*" + width + "`");
        }
    }

    /** How the field is written in a document. */
    public Scalar<String> text() {
        return new Scalar<>("text of an MT700", text -> text, this::check);
    }

    /**
     * The same text, if the field takes it.
     *
     * @throws IllegalArgumentException if it has too many lines or characters, or one that the field does not take
     */
    public String check(String text) {
        PlainText.check(text);
        String[] all = text.split("\n", -1);
        if (all.length > lines) {
            throw new IllegalArgumentException("must have at most " + lines + " lines: `" + all.length + "`");
        }
        for (String line : all) {
            check(line, text);
        }
        return text;
    }

    private void check(String line, String text) {
        if (line.length() > width) {
            throw new IllegalArgumentException(
                    "line must have at most " + width + " characters: `" + PlainText.shown(line) + "`");
        }
        if (line.isBlank() || line.startsWith(":") || line.equals("-") || line.startsWith("-}")) {
            throw new IllegalArgumentException(
                    "line must not be empty, start with a colon or end the message: `" + PlainText.shown(line) + "`");
        }
        if (!line.equals(line.strip())) {
            throw new IllegalArgumentException(
                    "line must not start or end with a blank: `" + PlainText.shown(line) + "`");
        }
        line.codePoints().filter(c -> !allows(c)).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException("must be of the characters that SWIFT carries in this field: `"
                    + PlainText.shown(Character.toString(c)) + "`");
        });
    }

    private boolean allows(int c) {
        return c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9'
                || (isExtended ? Z : X).indexOf(c) >= 0;
    }
}
