package org.countersign.trade.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vavr.collection.Vector;
import org.countersign.testkit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {
    private static final Path QUANTITY = Path.parse("lines[2].quantity");

    @Test
    void aPathIsBuiltAsItIsWritten() {
        assertEquals(QUANTITY, Path.root().field("lines").element(2).field("quantity"));
        assertEquals("lines[2].quantity", QUANTITY.toString());
        assertSame(Path.root(), Path.parse(""));
        assertEquals("", Path.root().toString());
    }

    @Test
    void aPathIsTakenApart() {
        assertEquals(Path.parse("lines[2]"), QUANTITY.head());
        assertEquals(Path.parse("quantity"), QUANTITY.tail());
        assertEquals(Path.root(), Path.parse("lines").tail());
        assertEquals(Path.root(), Path.root().tail());
        assertEquals("lines.quantity", QUANTITY.pattern());
        assertEquals(Vector.of(2, 13), Path.parse("a[2].b.c[13]").numbers());
        Refused.with("a document is no field of itself", () -> Path.root().head());
    }

    @Test
    void aPathIsSeenFromOutside() {
        assertEquals(QUANTITY, Path.parse("quantity").within(Path.parse("lines[2]")));
        assertEquals(QUANTITY, QUANTITY.within(Path.root()));
        assertEquals(QUANTITY, Path.root().within(QUANTITY));
        assertEquals(Path.root(), Path.root().within(Path.root()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", ".a", "A", "a b", "a[0]", "a[01]", "a[-1]", "a[1", "a[1][2]", "é", "a[１]"})
    void whatIsNoFieldNameIsRefused(String text) {
        Path.parse("a");
        String step =
                Vector.of(text.split("\\.", -1)).find(part -> !part.equals("a")).getOrElse("");
        Refused.with("path must be field names such as `lines[2].quantity`: `" + step + "`", () -> Path.parse(text));
    }

    @Test
    void pathsAreOrderedByNameThenByNumberThenInwards() {
        Vector<Path> ordered = Vector.of("", "a", "a.b", "a[2]", "a[2].a", "a[3]", "a[10]", "ab", "b")
                .map(Path::parse);
        assertEquals(ordered, ordered.reverse().sorted());
        ordered.forEach(path -> assertEquals(0, path.compareTo(Path.parse(path.toString()))));
    }

    @Test
    void aPathIsBounded() {
        String deepest = Vector.fill(64, "a").mkString(".");
        assertEquals(deepest, Path.parse(deepest).toString());
        Refused.with("path must have at most 64 steps, it has 65", () -> Path.parse(deepest + ".a"));
        assertEquals("a[1000000]", Path.parse("a[1000000]").toString());
        Refused.with("element number must be at most 1000000: `1000001`", () -> Path.parse("a[1000001]"));
        Refused.with("a document is no sequence: element 1", () -> Path.root().element(1));
        String longest = "a".repeat(64 * 72);
        Refused.with(
                "path must be field names such as `lines[2].quantity`: `" + "a".repeat(60) + "...`",
                () -> Path.parse(longest));
        Refused.with(
                "path must have at most 4608 characters: `" + "a".repeat(60) + "...`", () -> Path.parse(longest + "a"));
    }
}
