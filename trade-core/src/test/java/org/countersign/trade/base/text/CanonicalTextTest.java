package org.countersign.trade.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Unread;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.InquiryProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spelling itself, letter by letter, and where another one is refused. All names are fiction. */
class CanonicalTextTest {
    private static final String TEXT = """
            countersign inquiry/1
            number: RFQ-7
            buyer: Nordlicht GmbH
            issued: 2026-05-03+02:00
            deliveryBy: 2026-09-30
            note: one\\ntwo\\tthree\\\\
            lines[1]: inquiry-line/1
            lines[1].id: 10
            lines[1].product: LED lamp
            lines[1].quantity: 5000 C62
            lines[2]: inquiry-line/1
            lines[2].id: 20
            lines[2].product: Socket
            +erp.example/customer: 4711
            """;
    private static final Inquiry INQUIRY = Inquiry.builder()
            .number("RFQ-7")
            .buyer("Nordlicht GmbH")
            .issued(Option.some(Moment.parse("2026-05-03+02:00")))
            .deliveryBy(Option.some(LocalDate.of(2026, 9, 30)))
            .note(Option.some("one\ntwo\tthree\\"))
            .lines(Vector.of(
                    InquiryLine.builder()
                            .id("10")
                            .product("LED lamp")
                            .quantity(Option.some(Quantity.parse("5000 C62")))
                            .build(),
                    InquiryLine.builder().id("20").product("Socket").build()))
            .extensions(Extensions.none().with("erp.example/customer", "4711"))
            .build();

    @Test
    void aDocumentIsSpelledLineByLine() {
        assertEquals(TEXT, CanonicalText.print(Inquiry.SHAPE, INQUIRY));
        assertEquals(Either.right(INQUIRY), CanonicalText.read(Inquiry.SHAPE, TEXT));
        assertEquals(TEXT, new String(CanonicalText.bytes(Inquiry.SHAPE, INQUIRY), StandardCharsets.UTF_8));
        assertEquals(Digest.of(TEXT), CanonicalText.digest(Inquiry.SHAPE, INQUIRY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            countersign inquiry/1      | countersign inquiry/2      | line 1, column 1: line must be `countersign inquiry/1`: `countersign inquiry/2`
            number: RFQ-7              | nummer: RFQ-7              | line 2, column 1: `number` must stand here: `nummer: RFQ-7`
            number: RFQ-7              | numbers: RFQ-7             | line 2, column 1: `number` must stand here: `numbers: RFQ-7`
            number: RFQ-7              | number:RFQ-7               | line 2, column 7: a colon and a blank must follow the path: `number:RFQ-7`
            buyer: Nordlicht GmbH      | seller: Nordlicht GmbH     | line 3, column 1: `buyer` must stand here: `seller: Nordlicht GmbH`
            issued: 2026-05-03+02:00   | issued: 2026-05-03+02      | line 4, column 22: line must be spelt `issued: 2026-05-03+02:00`
            deliveryBy: 2026-09-30     | deliveryBy: 2026-09-31     | line 5, column 13: moment must be a day `2026-05-03`, a day with offset `2026-05-03+08:00` or an instant `2026-05-03T10:02:00+08:00`: `2026-09-31`
            lines[1]: inquiry-line/1   | lines[1]: inquiry-line/2   | line 7, column 11: type and version are not known here: `inquiry-line/2`
            lines[1].quantity: 5000 C62| lines[1].quantity: 5e3 C62 | line 10, column 21: line must be spelt `lines[1].quantity: 5000 C62`
            lines[1].quantity: 5000 C62| lines[1].quantity: 0 C62   | line 10, column 20: quantity must be above zero: `0 C62`
            lines[2]: inquiry-line/1   | lines[3]: inquiry-line/1   | line 11, column 1: line must not stand here: `lines[3]: inquiry-line/1`
            lines[2].id: 20            | lines[2].nr: 20            | line 12, column 1: `lines[2].id` must stand here: `lines[2].nr: 20`
            +erp.example/customer: 4711| +erp.example/customer:4711 | line 14, column 1: line must be `+domain/key: text`: `+erp.example/customer:4711`
            +erp.example/customer: 4711| +: 4711                    | line 14, column 1: extension must be named `domain/key` such as `erp.example/customer`: ``
            +erp.example/customer: 4711| : 4711                     | line 14, column 1: line must not stand here: `: 4711`
            """)
    void anotherSpellingIsRefusedWithItsPlace(String right, String wrong, String problem) {
        assertEquals(problem, refused(TEXT.replace(right, wrong)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\x", "two\\", "\\\\\\"})
    void aBackslashStandsForThreeCharactersOnly(String note) {
        assertEquals(
                "line 6, column 7: a backslash must be followed by `n`, `t` or `\\`: `" + note + "`",
                refused(TEXT.replace("one\\ntwo\\tthree\\\\", note)).toString());
    }

    @Test
    void everyLineEndsWithALineFeedAndNothingFollows() {
        assertEquals(
                "line 14, column 28: line must be spelt `+erp.example/customer: 4711`",
                refused(TEXT.substring(0, TEXT.length() - 1)).toString());
        assertEquals(
                "line 15, column 1: line must not stand here: ``",
                refused(TEXT + "\n").toString());
        assertEquals(
                "line 15, column 1: line must not stand here: `x`",
                refused(TEXT + "x").toString());
        assertEquals(
                "line 1, column 1: line must be `countersign inquiry/1`: ``",
                refused("").toString());
        assertEquals(
                "line 1, column 1: line must be `countersign inquiry/1`: ``",
                refused("\n" + TEXT).toString());
        assertEquals(
                "line 1, column 1: line must be `countersign inquiry/1`: `countersign inquiry/1U+000D`",
                refused(TEXT.replace("\n", "\r\n")).toString());
    }

    @Test
    void aRuleOfTheWholeDocumentPointsToItsFirstLine() {
        assertEquals(
                "line 7, column 1: `product`: name must stand on one line: `LEDU+000Alamp`",
                normalised("lines[1].product: LED lamp", "lines[1].product: LED\\nlamp"));
        assertEquals(
                "line 14, column 1: text must not be empty: leave the field out instead",
                normalised("+erp.example/customer: 4711", "+erp.example/customer: "));
    }

    /** Names refuse a line feed as values and as fields of a document; either place is right, the first to notice says it. */
    private static String normalised(String right, String wrong) {
        return refused(TEXT.replace(right, wrong))
                .toString()
                .replace("line 9, column 19: name", "line 7, column 1: `product`: name");
    }

    @Test
    void anActOfAnUnknownTypeIsKeptToTheLetter() {
        Shape<Entry> entries = Entry.shapeFor(InquiryProcess.INQUIRY);
        String text = """
                countersign entry/1
                number: 1
                happened: 2026-05-03
                recorded: 2026-05-03
                recorder: person-ref/1
                recorder.id: mei
                recorder.name: Mei Lin
                channel: email
                act: inquiry.praised/1
                act.words: well asked
                act.stars: 5
                """;
        Either<TextProblem, Entry> read = CanonicalText.read(entries, text);
        assertEquals(
                Either.right(new Unread("inquiry.praised/1", Vector.of("words: well asked", "stars: 5"))),
                read.map(Entry::act));
        assertEquals(Either.right(text), read.map(entry -> CanonicalText.print(entries, entry)));
        assertEquals(
                "line 9, column 6: line must be `path: text`: `stars:5`",
                CanonicalText.read(entries, text.replace("stars: 5", "stars:5"))
                        .getLeft()
                        .toString());
    }

    private record Doll(Option<Doll> inner) {}

    private static Shape<Doll> dolls(int depth) {
        Shape<Doll> inner =
                depth == 0 ? Shape.of("doll", 1, Doll.class, v -> new Doll(Option.none())) : dolls(depth - 1);
        Field<Doll, Option<Doll>> field = Field.maybe("d", new Codec.Nested<>(inner), Doll::inner);
        return depth == 0 ? inner : Shape.of("doll", 1, Doll.class, v -> new Doll(v.of(field)), field);
    }

    private static String doll(int depth) {
        StringBuilder text = new StringBuilder("countersign doll/1\n");
        for (int i = 1; i < depth; i++) {
            text.append("d").append(".d".repeat(i - 1)).append(": doll/1\n");
        }
        return text.toString();
    }

    @Test
    void nestingIsBounded() {
        assertTrue(CanonicalText.read(dolls(70), doll(64)).isRight());
        assertEquals(
                "line 66, column 1: nesting must be at most 64 deep",
                CanonicalText.read(dolls(70), doll(65)).getLeft().toString());
    }

    @Test
    void theFirstDifferenceIsFoundWhicheverTextIsLonger() {
        assertEquals(Option.none(), Lines.firstDifference("a\nb\n", "a\nb\n"));
        assertEquals("line 2, column 1: line must be spelt `b`", difference("a\nb\n", "a\n"));
        assertEquals("line 2, column 2: line must be spelt `bc`", difference("a\nbc\n", "a\nb"));
        assertEquals("line 1, column 2: line must be spelt `a`", difference("a\nb\n", "ab\n"));
        assertEquals("line 1, column 1: line must be spelt `a`", difference("a\n", ""));
        assertEquals("line 1, column 2: line must be spelt `a`", difference("a", "ab"));
        assertEquals("line 3, column 1: text must end here", difference("a\nb\n", "a\nb\nc"));
        assertEquals("line 1, column 1: text must end here", difference("", "c"));
    }

    private static String difference(String canonical, String text) {
        return Lines.firstDifference(canonical, text).fold(() -> "none", TextProblem::toString);
    }

    @Test
    void aRuleIsCutAfterAThousandCharacters() {
        assertEquals("x".repeat(1000), new TextProblem(1, 1, "x".repeat(1000)).rule());
        assertEquals("x".repeat(1000) + "...", new TextProblem(1, 1, "x".repeat(1001)).rule());
    }

    private static TextProblem refused(String text) {
        return CanonicalText.read(Inquiry.SHAPE, text).getLeft();
    }
}
