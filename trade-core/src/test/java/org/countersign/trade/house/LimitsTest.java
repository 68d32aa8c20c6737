package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.base.text.TextProblem;
import org.countersign.trade.goods.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bars F3 to F5: each bound holds at the bound and not one beyond it, and what lies beyond is refused at once and for next to nothing. */
class LimitsTest {
    private static final String MILLION = "9".repeat(1_000_000);

    static Vector<String> numberBombs() {
        return Vector.of(
                "1e999999999",
                "-1e-999999999",
                "1e1000",
                "1e-1000",
                MILLION,
                "0." + MILLION,
                "1e" + MILLION,
                "0".repeat(1_000_000),
                "NaN",
                "Infinity",
                "-Infinity",
                "1_000",
                "1,000",
                "1 000",
                "１２",
                "١٢",
                "०१",
                "0x1F",
                "1.",
                ".5",
                "1e",
                "--1",
                "",
                " 1",
                "1\n",
                "1\u0000");
    }

    static Vector<BigDecimal> numberBombsAlreadyBorn() {
        return Vector.of(
                new BigDecimal("1e999999999"),
                new BigDecimal("-1e-999999999"),
                new BigDecimal(BigInteger.ZERO, Integer.MAX_VALUE),
                new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
                new BigDecimal(BigInteger.ONE.shiftLeft(4_000_000)),
                new BigDecimal(BigInteger.ONE.shiftLeft(4_000_000), 4_000_000));
    }

    @ParameterizedTest
    @MethodSource
    void numberBombs(String bomb) {
        Cost.refused(bomb, Decimal::parse);
        Cost.refused(bomb + " NIU", Quantity::parse);
    }

    @ParameterizedTest
    @MethodSource
    void numberBombsAlreadyBorn(BigDecimal bomb) {
        Cost.refused(bomb, Decimal::of);
    }

    @Test
    void aNumberHasThirtyFourDigitsAndEighteenPlaces() {
        bound("9".repeat(34), "9".repeat(35), Decimal::parse);
        bound("1e33", "1e34", Decimal::parse);
        bound("-1e33", "-1e34", Decimal::parse);
        bound("0." + "0".repeat(17) + "1", "0." + "0".repeat(18) + "1", Decimal::parse);
        bound("1e-18", "1e-19", Decimal::parse);
        bound("0".repeat(79) + "7", "0".repeat(80) + "7", Decimal::parse);
        bound("9".repeat(16) + "." + "9".repeat(18), "9".repeat(17) + "." + "9".repeat(18), Decimal::parse);
    }

    @Test
    void aPathIsSixtyFourDeepAndAMillionWide() {
        bound("a" + ".a".repeat(63), "a" + ".a".repeat(64), Path::parse);
        bound("a[1000000]", "a[1000001]", Path::parse);
        bound("a".repeat(60), "a".repeat(61), Path::parse);
        Cost.refused("a.".repeat(1_000_000), Path::parse);
        Cost.refused("a[0]", Path::parse);
        Cost.refused("a[99999999999999999999]", Path::parse);
        Cost.refused("a[١]", Path::parse);
        assertThrows(IllegalArgumentException.class, () -> Path.parse("a").element(Integer.MAX_VALUE));
        assertThrows(IllegalArgumentException.class, () -> Path.parse("a").element(-1));
    }

    @Test
    void aTextHasAMillionCharactersAndANameAThousand() {
        bound("x".repeat(PlainText.MAX_LENGTH), "x".repeat(PlainText.MAX_LENGTH + 1), PlainText::check);
        bound("x".repeat(PlainText.MAX_LENGTH), "x".repeat(PlainText.MAX_LENGTH + 1), PlainText::of);
        bound("x".repeat(PlainText.MAX_NAME), "x".repeat(PlainText.MAX_NAME + 1), PlainText::checkName);
        // one code point of two UTF-16 characters
        bound("𠮷".repeat(PlainText.MAX_NAME / 2), "𠮷".repeat(PlainText.MAX_NAME / 2) + "x", PlainText::checkName);
    }

    @Test
    void aMomentLiesBetweenTheYearsOneAndNineThousand() {
        bound("0001-01-01", "0000-12-31", Moment::parse);
        bound("9999-12-31", "+10000-01-01", Moment::parse);
        bound("9999-12-31T23:59:59.999999999+14:00", "9999-12-31T23:59:59.9999999999+14:00", Moment::parse);
        bound("2026-05-03+14:00", "2026-05-03+14:01", Moment::parse);
        bound("2026-05-03-12:00", "2026-05-03-12:01", Moment::parse);
        bound("2028-02-29", "2027-02-29", Moment::parse);
        bound("2026-12-31T23:59:59Z", "2026-12-31T23:59:60Z", Moment::parse);
        bound("2026-05-03T00:00:00Z", "2026-05-03T24:00:00Z", Moment::parse);
        Vector.of("", "2026", "2026-W18-7", "٢٠٢٦-٠٥-٠٣", "２０２６-05-03", "2026-05-03+", "2026-05-03+08:00:01", MILLION)
                .forEach(wrong -> Cost.refused(wrong, Moment::parse));
    }

    @Test
    void aDigestHasSixtyFourLowerCaseDigits() {
        bound("sha256:" + "a".repeat(64), "sha256:" + "a".repeat(65), Digest::parse);
        bound("sha256:" + "0".repeat(64), "sha256:" + "0".repeat(63), Digest::parse);
        bound("sha256:" + "a".repeat(64), "sha256:" + "A".repeat(64), Digest::parse);
        Cost.refused("sha256:" + MILLION, Digest::parse);
        Cost.refused("sha1:" + "a".repeat(40), Digest::parse);
    }

    @Test
    void anExtensionHasANameOfBoundedLength() {
        Function<String, Object> with = name -> Extensions.none().with(name, "x");
        bound("erp.example/" + "a".repeat(100), "erp.example/" + "a".repeat(101), with);
        Cost.refused("customer", with);
        Cost.refused("a.".repeat(500_000) + "b/c", with);
    }

    @Test
    void aDocumentIsNestedSixtyFourDeep() {
        assertTrue(nested(Path.MAX_DEPTH).isRight());
        assertTrue(nested(Path.MAX_DEPTH + 1).getLeft().rule().startsWith("nesting must be at most 64"));
    }

    @ParameterizedTest
    @MethodSource
    void nastyTexts(String nasty) {
        try {
            String plain = PlainText.of(nasty);
            assertEquals(plain, PlainText.of(plain));
            assertEquals(plain, PlainText.check(plain));
            assertEquals(
                    Either.right(new Note(plain)),
                    CanonicalText.read(NOTE, CanonicalText.print(NOTE, new Note(plain))));
        } catch (IllegalArgumentException refused) {
            assertFitsOneLine(refused);
        }
    }

    static Vector<String> nastyTexts() {
        return Vector.of(
                "\ud83d",
                "\ude00",
                "a\ud83db",
                "a\u0000b",
                "a\u0007",
                "a\u0085b",
                "a\u202eb",
                "a\u2066b\u2069",
                "\ufeffa",
                "a\u2028b",
                "e\u0301",
                "\u212b",
                "ﬁ",
                "\ufffe",
                "\uffff",
                "\ue000",
                "\udbff\udfff",
                "😀𠮷",
                "a\r\nb\rc\nd",
                "\u200d",
                "\u0378",
                "\u3000",
                "   ",
                "");
    }

    @Test
    void aRefusalFitsOneLineWhateverItShows() {
        Vector<Function<String, Object>> readers = Vector.of(
                Decimal::parse,
                Quantity::parse,
                Moment::parse,
                Path::parse,
                Digest::parse,
                PlainText::check,
                PlainText::checkName);
        for (Function<String, Object> reader : readers) {
            for (String nasty : nastyTexts().appendAll(numberBombs()).reject(String::isBlank)) {
                Cost.refusal(nasty + "\n" + nasty + "\u202e\u0000", reader).forEach(LimitsTest::assertFitsOneLine);
            }
        }
    }

    @Test
    void aPlantedReaderThatTakesItsTimeIsFound() {
        assertThrows(
                AssertionError.class,
                () -> Cost.refused("1", text -> {
                    LockSupport.parkNanos(30_000_000);
                    return Decimal.parse("x");
                }));
    }

    @Test
    void aPlantedReaderThatTakesMemoryIsFound() {
        assertThrows(AssertionError.class, () -> Cost.refused("1", text -> Decimal.parse(text.repeat(2_000_000))));
    }

    @Test
    void aPlantedReaderThatRefusesNothingIsFound() {
        assertThrows(AssertionError.class, () -> Cost.refused("1e999999999", BigDecimal::new));
    }

    private static void assertFitsOneLine(IllegalArgumentException refused) {
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.length() < 400, message.length() + " characters");
        assertFalse(message.codePoints().anyMatch(c -> c < ' ' || c >= 0x202A && c <= 0x202E), message);
    }

    private static <T> void bound(String last, String first, Function<String, T> reader) {
        Objects.requireNonNull(reader.apply(last));
        Cost.refused(first, reader);
    }

    private record Note(String text) {}

    private static final Field<Note, String> TEXT = Field.one("text", Scalar.TEXT, Note::text);
    private static final Shape<Note> NOTE = Shape.of("note", 1, Note.class, v -> new Note(v.of(TEXT)), TEXT);

    private record Box(Option<Box> inner) {}

    private static Either<TextProblem, Box> nested(int depth) {
        Shape<Box> shape = Shape.of("box", 1, Box.class, v -> new Box(Option.none()));
        Box box = new Box(Option.none());
        for (int i = 1; i < depth; i++) {
            Field<Box, Option<Box>> inner = Field.maybe("inner", new Codec.Nested<>(shape), Box::inner);
            shape = Shape.of("box", 1, Box.class, v -> new Box(v.of(inner)), inner);
            box = new Box(Option.some(box));
        }
        return CanonicalText.read(shape, CanonicalText.print(shape, box));
    }
}
