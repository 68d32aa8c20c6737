package org.countersign.trade.base.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes, fields and patches, on a document that exists for this test alone. */
class ShapeTest {
    private record Page(String title, Option<Integer> count, Seq<String> lines, Option<Page> next) {}

    private static final Field<Page, String> TITLE = Field.one("title", Scalar.NAME, Page::title);
    private static final Field<Page, Option<Integer>> COUNT = Field.maybe("count", Scalar.COUNT, Page::count);
    private static final Field<Page, Seq<String>> LINES = Field.many("lines", Scalar.TEXT, Page::lines);
    private static final Shape<Page> LAST = Shape.of(
            "last", 1, Page.class, v -> new Page(v.of(TITLE), Option.none(), Vector.empty(), Option.none()), TITLE);
    private static final Field<Page, Option<Page>> NEXT = Field.maybe("next", new Codec.Nested<>(LAST), Page::next);
    private static final Shape<Page> PAGE = Shape.of(
            "page",
            2,
            Page.class,
            v -> new Page(v.of(TITLE), v.of(COUNT), v.of(LINES), v.of(NEXT)),
            TITLE,
            COUNT,
            LINES,
            NEXT);
    private static final Page COVER = new Page("cover", Option.some(3), Vector.of("a", "b"), Option.none());

    @Test
    void aShapeIsCalledByNameAndVersion() {
        assertEquals("page", PAGE.name());
        assertEquals(2, PAGE.version());
        assertEquals("page/2", PAGE.title());
        assertEquals("page/2", PAGE.toString());
        assertEquals(Page.class, PAGE.type());
        assertEquals(Vector.of("title", "count", "lines", "next"), PAGE.fields().map(Field::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Page", "page-", "1page", "a.b.c.d.e.f.g"})
    void anotherNameIsRefused(String name) {
        Refused.with(
                "shape must be named like `inquiry-line`, version 1 or later: `" + name + "`",
                () -> Shape.of(name, 1, Page.class, v -> COVER));
    }

    @Test
    void versionsStartAtOneAndFieldsHaveNamesOfTheirOwn() {
        Refused.with(
                "shape must be named like `inquiry-line`, version 1 or later: `page`",
                () -> Shape.of("page", 0, Page.class, v -> COVER));
        Refused.with(
                "two fields of `page` have the same name: Vector(title, title)",
                () -> Shape.of("page", 1, Page.class, v -> COVER, TITLE, TITLE));
        Refused.with("no content for field `title`", () -> LAST.make(Values.none()));
    }

    @Test
    void aCopyDiffersInOneField() {
        assertEquals(COVER, PAGE.make(PAGE.valuesOf(COVER)));
        assertEquals("back", PAGE.with(COVER, TITLE, "back").title());
        assertEquals(COVER.lines(), PAGE.with(COVER, TITLE, "back").lines());
    }

    @Test
    void textIsCheckedAtBirthAndNamedByItsField() {
        assertSame(COVER, PAGE.settled(COVER));
        Page crooked = new Page("two\nlines", Option.none(), Vector.empty(), Option.none());
        Refused.with("`title`: name must stand on one line: `twoU+000Alines`", () -> PAGE.settled(crooked));
        Page blank = new Page("x", Option.none(), Vector.of("a", ""), Option.none());
        Refused.with("`lines`: text must not be empty: leave the field out instead", () -> PAGE.settled(blank));
    }

    @Test
    void aForeignSequenceIsCopied() {
        Page foreign = new Page("cover", Option.some(3), List.of("a", "b"), Option.none());
        Page settled = PAGE.settled(foreign);
        assertInstanceOf(Vector.class, settled.lines());
        assertEquals(COVER, settled);
    }

    @Test
    void aSummaryIsOneBoundedLine() {
        assertEquals("page/2 {title cover, count 3, lines (2)}", PAGE.summary(COVER));
        Page empty = new Page("x".repeat(100), Option.none(), Vector.empty(), Option.none());
        assertEquals("page/2 {title " + "x".repeat(60) + "..., lines (0)}", PAGE.summary(empty));
    }

    @Test
    void aFactIsPutWhereItBelongs() {
        assertEquals("back", put(COVER, "title", "back").title());
        assertEquals(Option.some(4), put(COVER, "count", "4").count());
        assertEquals(
                Option.some(4),
                put(new Page("x", Option.none(), Vector.empty(), Option.none()), "count", "4")
                        .count());
        assertEquals(Vector.of("a", "c"), put(COVER, "lines[2]", "c").lines());
        assertEquals(Vector.of("c", "b"), put(COVER, "lines[1]", "c").lines());
        Page twoPages = new Page("x", Option.none(), Vector.empty(), Option.some(COVER));
        assertEquals(
                Option.some("back"), put(twoPages, "next.title", "back").next().map(Page::title));
    }

    @Test
    void aFactWithoutAPlaceIsRefused() {
        Refused.with("`page` has no field `colour`", () -> put(COVER, "colour", "red"));
        Refused.with("`lines` does not say which value: `lines` has several", () -> put(COVER, "lines", "c"));
        Refused.with("`title[1]` does not say which value: `title` has one", () -> put(COVER, "title[1]", "c"));
        Refused.with("`lines` has 2 elements: `lines[3]`", () -> put(COVER, "lines[3]", "c"));
        Refused.with("`title.inner` is no place for a text", () -> put(COVER, "title.inner", "c"));
        Refused.with("`next` is no place for a text", () -> put(COVER, "next", "c"));
        Refused.with("`next.title` is no place for a text", () -> put(COVER, "next.title", "c"));
        Refused.with("a document is no field of itself", () -> put(COVER, "", "c"));
    }

    @Test
    void aFactIsLeftOutWhereItMayBe() {
        Page twoPages = new Page("x", Option.some(3), Vector.of("a"), Option.some(COVER));
        assertEquals(Option.none(), leaveOut(twoPages, "count").count());
        assertEquals(Option.none(), leaveOut(twoPages, "next").next());
        Refused.with("`title` cannot be left out: something must stand there", () -> leaveOut(twoPages, "title"));
        Refused.with("`lines[1]` cannot be left out: something must stand there", () -> leaveOut(twoPages, "lines[1]"));
        Refused.with("`title` cannot be left out: something must stand there", () -> leaveOut(twoPages, "next.title"));
        Refused.with("`next` cannot be left out: nothing stands there", () -> leaveOut(COVER, "next"));
        Refused.with("`next.title` is no place for a text", () -> leaveOut(COVER, "next.title"));
    }

    @Test
    void changesThatDependOnEachOtherAreMadeTogether() {
        Shape<Page> odd = Shape.of(
                "odd",
                1,
                Page.class,
                v -> sameCount(new Page("x", v.of(COUNT), v.of(LINES), Option.none())),
                COUNT,
                LINES);
        Page two = new Page("x", Option.some(2), Vector.of("2", "2"), Option.none());
        Refused.with("another count", () -> Patch.put(odd, two, Path.parse("count"), "3"));
        Map<Path, Option<String>> threes = Vector.of("count", "lines[1]", "lines[2]")
                .toLinkedMap(path -> Tuple.of(Path.parse(path), Option.some("3")));
        assertEquals(new Page("x", Option.some(3), Vector.of("3", "3"), Option.none()), Patch.all(odd, two, threes));
        assertEquals(two, Patch.all(odd, two, LinkedHashMap.empty()));
        Page nested = new Page("x", Option.none(), Vector.empty(), Option.some(COVER));
        Refused.with(
                "`next.title` is no place for a text",
                () -> Patch.all(
                        PAGE,
                        nested,
                        LinkedHashMap.of(
                                Path.parse("next"), Option.some("a"), Path.parse("next.title"), Option.some("b"))));
    }

    private static Page sameCount(Page page) {
        if (!page.lines().forAll(line -> page.count().map(String::valueOf).contains(line))) {
            throw new IllegalArgumentException("another count");
        }
        return page;
    }

    private static Page leaveOut(Page page, String path) {
        return Patch.all(PAGE, page, LinkedHashMap.of(Path.parse(path), Option.none()));
    }

    private static Page put(Page page, String path, String text) {
        return Patch.put(PAGE, page, Path.parse(path), text);
    }

    @Test
    void anExtensionFieldHoldsWhatAHostAdds() {
        Extensions some = Extensions.none().with("a.example/b", "c");
        Field<Extensions, Extensions> field = Field.extensions(all -> all);
        assertEquals("extensions", field.name());
        assertEquals(Vector.of(some), field.values(some));
    }
}
