package org.countersign.trade.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @Test
    void textFromOutsideIsBroughtIntoPlainForm() {
        assertEquals("two\nlines\nthree", PlainText.of("  two\r\nlines\rthree \t"));
        assertEquals("é", PlainText.of("e\u0301"));
        assertEquals("a\tb", PlainText.of("a\tb"));
        assertEquals("\u00A0x", "\u00A0" + PlainText.of("x"));
        assertEquals(Option.none(), PlainText.maybe(" \n "));
        Refused.with(
                "text must not hold U+0000 (character 3): a control character", () -> PlainText.of("e\u0301\u0000"));
        assertEquals(Option.some("x"), PlainText.maybe(" x "));
    }

    @Test
    void emptyTextIsNoText() {
        Refused.with("text must not be empty: leave the field out instead", () -> PlainText.check(""));
        Refused.with("text must not be empty: leave the field out instead", () -> PlainText.of("  "));
    }

    @Test
    void blanksAtTheEndsAreNotPlain() {
        Refused.with("text must not start or end with a blank: ` x`", () -> PlainText.check(" x"));
        Refused.with("text must not start or end with a blank: `xU+000A`", () -> PlainText.check("x\n"));
    }

    @Test
    void onlyNormalFormCIsPlain() {
        Refused.with("text must be in Unicode normal form C: `e\u0301`", () -> PlainText.check("e\u0301"));
    }

    @Test
    void textIsBounded() {
        String longest = "x".repeat(PlainText.MAX_LENGTH);
        assertEquals(longest, PlainText.check(longest));
        assertEquals(longest, PlainText.of(longest));
        String rule = "text must have at most 1048576 characters, it has 1048577";
        Refused.with(rule, () -> PlainText.check(longest + "x"));
        Refused.with(rule, () -> PlainText.of(longest + " "));
        String name = "x".repeat(PlainText.MAX_NAME);
        assertEquals(name, PlainText.checkName(name));
        Refused.with("text must have at most 1000 characters, it has 1001", () -> PlainText.checkName(name + "x"));
    }

    @Test
    void aNameStandsOnOneLine() {
        Refused.with("name must stand on one line: `aU+000Ab`", () -> PlainText.checkName("a\nb"));
        Refused.with("name must stand on one line: `aU+0009b`", () -> PlainText.checkName("a\tb"));
        Refused.with("text must not start or end with a blank: `U+000Aa`", () -> PlainText.checkName("\na"));
        assertEquals("\\", PlainText.checkName("\\"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x08, 0x0B, 0x0D, 0x1F, 0x7F, 0x80, 0x9F, 0x2028, 0x2029, 0xFEFF})
    void controlCharactersAreNamed(int character) {
        String text = "a" + Character.toString(character) + "b";
        String hex = String.valueOf(java.util.HexFormat.of().withUpperCase().toHexDigits((char) character));
        Refused.with(
                "text must not hold U+" + hex + " (character 2): a control character", () -> PlainText.check(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202E, 0x2066, 0x2069})
    void directionOverridesAreNamed(int character) {
        String hex = java.util.HexFormat.of().withUpperCase().toHexDigits((char) character);
        Refused.with(
                "text must not hold U+" + hex
                        + " (character 2): a direction override shows other words than are stored",
                () -> PlainText.of("a" + Character.toString(character) + "b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0x7E, 0xA0, 0x2027, 0x202F, 0x206A, 0xFEFC, 0xA1})
    void theirNeighboursArePlain(int character) {
        String text = "a" + Character.toString(character) + "b";
        assertEquals(text, PlainText.check(text));
    }

    @Test
    void whatUnicodeThirteenDoesNotAssignIsRefused() {
        String rule = ": not a character of Unicode 13";
        Refused.with("text must not hold U+0378 (character 1)" + rule, () -> PlainText.check("\u0378"));
        Refused.with("text must not hold U+D800 (character 2)" + rule, () -> PlainText.check("a\uD800"));
        Refused.with("text must not hold U+10FFFF (character 3)" + rule, () -> PlainText.check("𠮷\uDBFF\uDFFF"));
        Refused.with("text must not hold U+1FAE0 (character 1)" + rule, () -> PlainText.check("\uD83E\uDEE0"));
        assertEquals("\uD83E\uDD72", PlainText.check("\uD83E\uDD72"));
        assertEquals("𠮷", PlainText.check("𠮷"));
    }

    @Test
    void aMessageShowsTheStartOnOneLine() {
        assertEquals("aU+000AbU+202Ec", PlainText.shown("a\nb\u202Ec"));
        assertEquals("U+007F U+D800~U+001F", PlainText.shown("\u007F \uD800~\u001F"));
        assertEquals("x".repeat(60), PlainText.shown("x".repeat(60)));
        assertEquals("x".repeat(60) + "...", PlainText.shown("x".repeat(61)));
    }
}
