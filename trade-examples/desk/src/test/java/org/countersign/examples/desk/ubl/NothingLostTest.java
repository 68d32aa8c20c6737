package org.countersign.examples.desk.ubl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the file says is in the inquiry or on the list of what was left: no text and no attribute can change unseen. */
class NothingLostTest {
    private static final Pattern TEXTS = Pattern.compile("(?<=>)[^<>]*[^<>\\s][^<>]*(?=</)");
    private static final Pattern ATTRIBUTES = Pattern.compile("(?<=\\s(?!xmlns)[A-Za-z]{1,30}=\")[^\"]+(?=\")");

    @Test
    void noTextOfLampsIsLost() {
        assertNothingIsLost(Examples.ledLamps());
    }

    @Test
    void aTextThatIsTakenIsNotListedAsLeft() {
        Received rfq = read(Examples.oasis20()).get();
        assertTrue(rfq.left().forAll(entry -> !entry.words().contains("beeswax")), rfq.left()::toString);
    }

    @Test
    void noTextOfTheTenPublishedFilesIsLost() {
        Examples.all().forEach(file -> assertNothingIsLost(Examples.published(file)));
    }

    @Test
    void noTextOfAFullQuotationAndOrderIsLost() {
        assertNothingIsLost(Examples.own("quotation-led-lamps.xml"));
        assertNothingIsLost(Examples.own("order-led-lamps.xml"));
    }

    private static void assertNothingIsLost(String xml) {
        Vector<MatchResult> places = places(TEXTS, xml).appendAll(places(ATTRIBUTES, xml));
        assertTrue(places.size() > 5, () -> "only " + places.size() + " places were found");
        Either<BadFile, Received> before = read(xml);
        assertTrue(before.isRight());
        for (MatchResult place : places) {
            String other = other(place.group());
            String changed = xml.substring(0, place.start()) + other + xml.substring(place.end());
            Either<BadFile, Received> after = read(changed);
            assertTrue(after.isRight(), () -> "`" + other + "` was refused: " + after);
            assertNotEquals(before, after, () -> "`" + place.group() + "` became `" + other + "` unseen");
        }
        assertEquals(before, read(xml));
    }

    private static Vector<MatchResult> places(Pattern pattern, String xml) {
        int body = xml.indexOf("xmlns");
        return Vector.ofAll(pattern.matcher(xml).results()).filter(place -> place.start() > body);
    }

    /** Another value of the same form, so that the schema still agrees. */
    private static String other(String text) {
        return switch (text) {
            case "true" -> "false";
            case "false" -> "true";
            case "USD" -> "EUR";
            case "GBP", "DKK", "SEK", "EUR", "HUF", "AED" -> "USD";
            default -> {
                char last = text.charAt(text.length() - 1);
                if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                    yield text.substring(0, 8) + (text.endsWith("15") ? "16" : "15");
                }
                if (text.matches("[0-9:.]+Z")) {
                    yield "10" + text.substring(2);
                }
                char next = Character.isDigit(last) ? (char) ('0' + (last - '0' + 1) % 10) : last == 'x' ? 'y' : 'x';
                yield text.substring(0, text.length() - 1) + next;
            }
        };
    }

    private static Either<BadFile, Received> read(String xml) {
        return UblFile.parse(xml.getBytes(StandardCharsets.UTF_8));
    }
}
