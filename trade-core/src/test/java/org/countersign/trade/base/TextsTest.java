package org.countersign.trade.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.countersign.testkit.Refused;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Texts TEXTS = Texts.parse("# remark\n\n  # another\nb = waiting until {until}\na=x = y\n");

    @Test
    void linesAreReadByKey() {
        assertEquals(Vector.of("a", "b"), TEXTS.keys());
        assertEquals(Option.some("x = y"), TEXTS.find("a"));
        assertEquals(Option.none(), TEXTS.find("#"));
        byte[] bytes = "k = ü".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Option.some("ü"), Texts.read(new ByteArrayInputStream(bytes)).find("k"));
        assertEquals(Option.some("v"), Texts.of(HashMap.of("k", "v")).find("k"));
    }

    @Test
    void aLineInAnotherFormIsNamed() {
        Refused.with("line 2 must be a new `key = text`: `nothing`", () -> Texts.parse("a = b\nnothing"));
        Refused.with("line 1 must be a new `key = text`: `= b`", () -> Texts.parse("= b"));
        Refused.with("line 1 must be a new `key = text`: `a =`", () -> Texts.parse("a ="));
        Refused.with("line 3 must be a new `key = text`: `a = c`", () -> Texts.parse("a = b\n#\na = c"));
    }

    @Test
    void argumentsAreFilledIn() {
        assertEquals("waiting until Monday", TEXTS.say("b", HashMap.of("until", "Monday")));
        assertEquals("waiting until $1", TEXTS.say("b", HashMap.of("until", "$1")));
        assertEquals("waiting until {until}", TEXTS.say("b", HashMap.empty()));
    }

    @Test
    void whereThereIsNoTextTheKeyIsSaid() {
        assertEquals("`c`", TEXTS.say("c", HashMap.empty()));
        assertEquals("`INQ-X` (n, 1), (m, 2)", TEXTS.say("INQ-X", LinkedHashMap.of("n", "1", "m", "2")));
        Reason reason = Reason.of("INQ-X", Citation.of(Authority.CISG, "14(1)"));
        assertEquals("said 3", Texts.parse("INQ-X = said {n}").say(reason.with("n", 3)));
    }

    @Test
    void theFirstTextSpeaksAndTheNextFillsTheGaps() {
        Texts both = Texts.parse("a = ours").orElse(TEXTS);
        assertEquals(Option.some("ours"), both.find("a"));
        assertEquals(TEXTS.find("b"), both.find("b"));
    }
}
