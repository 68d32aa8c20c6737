package org.countersign.trade.base.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Families of kinds, and the spellings of single values. */
class FamilyTest {
    private static final Shape<String> WORD = Shape.of("word", 1, String.class, v -> "");
    private static final Shape<Integer> NUMBER = Shape.of("number", 1, Integer.class, v -> 0);
    private final Family<Object> both = Family.of(WORD, NUMBER);

    @Test
    void aKindIsFoundByItsTitleAndByItsValue() {
        assertEquals(Option.some(NUMBER), both.titled("number/1"));
        assertEquals(Option.none(), both.titled("number/2"));
        assertEquals(NUMBER, both.kindOf(7));
        assertEquals(Vector.of(WORD, NUMBER), both.kinds());
        Refused.with("no shape for `Long` in Vector(word/1, number/1)", () -> both.kindOf(7L));
    }

    @Test
    void aFieldOccursAsItWasMade() {
        Field<String, String> one = Field.one("w", Scalar.TEXT, word -> word);
        Field<String, Option<String>> maybe = Field.maybe("w", Scalar.TEXT, Option::some);
        Field<String, Seq<String>> many = Field.many("w", Scalar.TEXT, word -> Vector.of(word, word));
        assertEquals(
                Vector.of(Field.Occurs.ONE, Field.Occurs.MAYBE, Field.Occurs.MANY),
                Vector.of(one.occurs(), maybe.occurs(), many.occurs()));
        assertEquals(Vector.of("a", "a"), many.get("a"));
        assertEquals(Vector.of("a", "a"), many.values("a").toVector());
    }

    @Test
    void titlesAreTakenOnce() {
        Refused.with("two kinds are called `word/1`", () -> Family.<Object>of(WORD, NUMBER, WORD));
        Refused.with("two kinds are called `word/1`", () -> both.and(Vector.of(WORD)));
        Shape<String> second = Shape.of("word", 2, String.class, v -> "");
        assertEquals(
                Vector.of(WORD, NUMBER, second), both.and(Vector.of(second)).kinds());
    }

    @Test
    void aKeeperStaysWithTheFamily() {
        assertTrue(both.keeper().isEmpty());
        Family<Object> keeping = both.keeping((title, lines) -> title);
        assertTrue(keeping.keeper().isDefined());
        assertTrue(keeping.and(Vector.empty()).keeper().isDefined());
        assertEquals(both.kinds(), keeping.kinds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.5", "2147483648", "1e33"})
    void aCountIsAWholeNumber(String text) {
        Refused.with(
                "count must be a whole number from 0 to 2147483647: `" + text + "`",
                () -> Scalar.COUNT.parse().apply(text));
    }

    @Test
    void countsReachFromZeroToTheLargestInteger() {
        assertEquals(0, Scalar.COUNT.parse().apply("0"));
        assertEquals(Integer.MAX_VALUE, Scalar.COUNT.parse().apply("2147483647"));
        assertEquals(1000, Scalar.COUNT.parse().apply("1e3"));
        assertEquals("1000", Scalar.COUNT.print().apply(1000));
    }

    @Test
    void aDayHasNoOffset() {
        assertEquals("2026-05-03", Scalar.DAY.print().apply(Scalar.DAY.parse().apply("2026-05-03")));
        Refused.with(
                "day must be written `2026-05-03`: `2026-05-03+08:00`",
                () -> Scalar.DAY.parse().apply("2026-05-03+08:00"));
    }

    @Test
    void aScalarOfAnotherTypeIsWrittenTheSameWay() {
        Scalar<Boolean> any = Scalar.COUNT.as("any", count -> count > 0, some -> some ? 1 : 0);
        assertEquals("any", any.name());
        assertEquals("1", any.print().apply(true));
        assertEquals(true, any.parse().apply("12"));
        Refused.with(
                "count must be a whole number from 0 to 2147483647: `-1`",
                () -> any.parse().apply("-1"));
    }
}
