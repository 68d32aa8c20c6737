package org.countersign.trade.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Unicode13Test {
    @Test
    void theListIsWhatJavaSeventeenKnowsButSurrogatesAndPrivateUse() {
        assumeTrue(Runtime.version().feature() == 17, "only Java 17 knows exactly Unicode 13");
        int[] java = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .filter(c -> Character.getType(c) != Character.PRIVATE_USE)
                .toArray();
        assertEquals(
                java.length, IntStream.of(java).filter(Unicode13::isAssigned).count());
        assertEquals(java.length, listed().count());
    }

    @Test
    void everyJavaKnowsEveryListedCharacter() {
        assertEquals(0, listed().filter(c -> !Character.isDefined(c)).count());
        assertEquals(
                0,
                listed().filter(c -> Character.getType(c) == Character.SURROGATE)
                        .count());
    }

    /** Unicode 13.0.0 itself counts 143,859 graphic and format characters; the 65 control characters come on top. */
    @Test
    void theListIsAsLongAsTheStandardSays() {
        assertEquals(143_859 + 65, listed().count());
    }

    private static IntStream listed() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Unicode13::isAssigned);
    }
}
