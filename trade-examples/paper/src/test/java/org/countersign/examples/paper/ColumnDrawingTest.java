package org.countersign.examples.paper;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Source;
import org.junit.jupiter.api.Test;

class ColumnDrawingTest {
    private static final Pattern BOX =
            Pattern.compile("<rect x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\" rx=\"9\"");
    private static final Pattern PAPER = Pattern.compile("<svg [^>]*? width=\"(\\d+)\"");
    private static final Pattern TRUNK = Pattern.compile("d=\"M(\\d+) (\\d+)V(\\d+)\"");

    @Property(tries = 200)
    void boxesDoNotOverlapAndStayOnThePaper(@ForAll("columns") Column column) {
        Seq<Vector<Integer>> boxes = numbers(BOX, drawn(column));
        int width = numbers(PAPER, drawn(column)).head().head();
        assertEquals(column.boxes().size(), boxes.size());
        assertTrue(boxes.zip(boxes.drop(1)).forAll(pair -> pair._1.get(1) + pair._1.get(3) < pair._2.get(1)));
        assertTrue(boxes.forAll(box -> box.get(2) >= 240 && box.get(0) + box.get(2) < width));
    }

    @Property(tries = 200)
    void tracksSideBySideDoNotOverlap(@ForAll("columns") Column column) {
        Seq<Vector<Integer>> trunks = numbers(TRUNK, drawn(column))
                .map(t -> Vector.of(t.head(), Math.min(t.get(1), t.get(2)), Math.max(t.get(1), t.get(2))));
        assertTrue(trunks.forAll(one -> trunks.remove(one)
                .filter(other -> other.head().equals(one.head()))
                .forAll(other -> other.get(2) < one.get(1) || one.get(2) < other.get(1))));
        assertEquals(trunks.size(), trunks.distinct().size());
    }

    @Property(tries = 50)
    void everyPictureIsWellFormed(@ForAll("columns") Column column) {
        byte[] bytes = drawn(column).getBytes(StandardCharsets.UTF_8);
        assertDoesNotThrow(
                () -> DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
    }

    @Test
    void anArrowToNowhereAndTwoBoxesOfOneNameAreNoPicture() {
        Column.Box lost = new Column.Box("a", true, Vector.of(new Column.Arrow("x", "nowhere", Ink.OURS)));
        Column.Box twin = new Column.Box("a", false, Vector.empty());
        assertThrows(IllegalArgumentException.class, () -> column(Vector.of(lost)));
        assertThrows(IllegalArgumentException.class, () -> column(Vector.of(twin, twin)));
    }

    @Property
    void wrappedWordsAreTheSameWordsAndFit(@ForAll("phrases") String phrase) {
        Seq<String> lines = Lettering.wrap(phrase, 14, 120);
        assertEquals(phrase, lines.mkString(" "));
        assertTrue(lines.forAll(line -> !line.contains(" ") || Lettering.width(line, 14) <= 120));
    }

    @Provide
    Arbitrary<String> phrases() {
        return Jqwik.arbitrary(Gen.of("a", "goods", "confirmation", "→\u00a0Silent", "&<>", "unconfirmedlyfulfilled")
                .many(1, 12)
                .map(words -> words.mkString(" ")));
    }

    @Provide
    Arbitrary<Column> columns() {
        return Jqwik.arbitrary(source -> {
            int size = source.between(1, 8);
            Seq<Column.Box> boxes = Vector.range(0, size).map(n -> box(n, size, source));
            int cut = source.between(0, size - 1);
            return column(boxes.take(cut), boxes.drop(cut));
        });
    }

    private static Column.Box box(int number, int size, Source source) {
        Seq<Column.Row> rows = Vector.range(0, size)
                .filter(to -> to != number && source.percent(50))
                .map(to -> new Column.Arrow("do this & that", "box " + to, source.percent(50) ? Ink.OURS : Ink.THEIRS));
        return new Column.Box("box " + number, number == 0, rows.append(new Column.Words("words < words", true)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Column column(Seq<Column.Box>... bands) {
        return new Column(
                "title", Vector.empty(), "a note", Vector.of(bands).map(band -> new Column.Band("band", band)));
    }

    private static String drawn(Column column) {
        return ColumnDrawing.of(column, "description");
    }

    private static Seq<Vector<Integer>> numbers(Pattern pattern, String picture) {
        return pattern.matcher(picture)
                .results()
                .map(found ->
                        Vector.rangeClosed(1, found.groupCount()).map(group -> Integer.parseInt(found.group(group))))
                .collect(Vector.collector());
    }
}
