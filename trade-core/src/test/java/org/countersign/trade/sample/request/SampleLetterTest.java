package org.countersign.trade.sample.request;

import static org.countersign.testkit.trade.SampleLifeSamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.Locale;
import org.countersign.testkit.Committed;
import org.countersign.testkit.house.Sources;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Texts;
import org.countersign.trade.evidence.Language;
import org.countersign.trade.sample.answer.CommentKind;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.spec.AttributeKind;
import org.countersign.trade.sample.spec.ColourFormula;
import org.countersign.trade.sample.spec.SampleKind;
import org.junit.jupiter.api.Test;

/** What is written to the buyer, and its words. */
class SampleLetterTest {
    private static final Path HERE = Path.of("src/test/resources/org/countersign/trade/sample/request");
    private static final ConfirmationSheet WINDOW = ConfirmationSheet.SHAPE.with(
            SHEET, ConfirmationSheet.OBJECT_BY, Option.some(Moment.parse("2026-05-12+08:00")));
    private static final Moment CALL = Moment.parse("2026-05-04T10:02:00+08:00");

    @Test
    void theRequestSaysWhatSomebodyHasRead() {
        Committed.check(
                HERE.resolve("request.en.txt"),
                SampleLetter.request(WINDOW, BOTTLE, SampleWording.english()).text());
        Committed.check(
                HERE.resolve("request.zh.txt"),
                SampleLetter.request(WINDOW, BOTTLE, SampleWording.chinese()).text());
    }

    @Test
    void theRecapSaysWhatSomebodyHasRead() {
        Committed.check(
                HERE.resolve("recap.en.txt"),
                SampleLetter.recap(WINDOW, BOTTLE, call("S-1", CALL, "OK, go on"), SampleWording.english())
                        .text());
        Committed.check(
                HERE.resolve("recap.zh.txt"),
                SampleLetter.recap(WINDOW, BOTTLE, call("S-1", CALL, "OK, go on"), SampleWording.chinese())
                        .text());
    }

    @Test
    void withoutAWindowNoneIsNamed() {
        SampleLetter letter = SampleLetter.request(SHEET, BOTTLE, SampleWording.english());
        assertFalse(letter.text().contains("Please answer by"));
        assertTrue(letter.text().contains("Without your answer nothing is confirmed."));
    }

    @Test
    void theFormInTheLetterIsReadBack() {
        SampleLetter letter = SampleLetter.request(WINDOW, BOTTLE, SampleWording.chinese());
        assertTrue(SheetForm.read(WINDOW, letter.text()).isRight());
    }

    @Test
    void everyCodeOfTheListsHasWordsInBothLanguages() {
        Vector<String> keys = AttributeKind.LIST
                .codes()
                .map(kind -> "attribute." + kind)
                .appendAll(SampleKind.LIST.codes().map(kind -> "sample." + kind))
                .appendAll(ColourFormula.LIST.codes().map(formula -> "formula." + formula))
                .appendAll(Vector.of(CommentKind.values())
                        .map(kind -> "comment."
                                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toVector();
        Vector.of(SampleWording.english(), SampleWording.chinese())
                .forEach(wording -> assertEquals(
                        Vector.empty(),
                        keys.filter(key -> wording.texts().find(key).isEmpty())));
    }

    /** One English term, one Chinese term, in every sentence. */
    @Test
    void chineseKeepsToTheGlossary() {
        assertEquals(Vector.empty(), strays(SampleWording.chinese().texts()));
    }

    @Test
    void aPlantedTermThatIsNotOfTheGlossaryIsFound() {
        assertEquals(
                Vector.of("letter.sample: pre-production sample"),
                strays(
                        Texts.parse("letter.sample = 随附大货样"),
                        Texts.parse("letter.sample = with the pre-production sample")));
    }

    private static Vector<String> strays(Texts chinese) {
        return strays(chinese, SampleWording.english().texts());
    }

    private static Vector<String> strays(Texts chinese, Texts english) {
        Vector<Vector<String>> glossary = Vector.of(
                        Sources.text(HERE.resolve("glossary.txt")).split("\n", -1))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> Vector.of(line.split(" \\| ", -1)));
        return english.keys()
                .flatMap(key -> glossary.filter(term -> english.find(key)
                                .exists(text -> (" "
                                                + text.toLowerCase(Locale.ROOT).replaceAll("\\{[^}]*}", "") + " ")
                                        .matches("(?s).*[^a-z-]" + term.head() + "[^a-z-].*")))
                        .filter(term -> chinese.find(key).exists(text -> !text.contains(term.get(1))))
                        .map(term -> key + ": " + term.head()));
    }

    @Test
    void aHostsOwnWordsComeFirst() {
        SampleWording own =
                SampleWording.english().with(Texts.parse("attribute.position = placement"), Language.of("en-GB"));
        assertEquals("placement", own.of(AttributeKind.POSITION));
        assertEquals("colour", own.of(AttributeKind.COLOUR));
        assertEquals("burn-rate", own.of(AttributeKind.of("burn-rate")), "a code without words speaks for itself");
        assertEquals("window-display", own.of(SampleKind.of("window-display")));
    }

    @Test
    void daysAndHoursAreWrittenAsALetterWritesThem() {
        SampleWording english = SampleWording.english();
        assertEquals("12 May 2026 (UTC+08:00)", english.of(Moment.parse("2026-05-12+08:00")));
        assertEquals("12 December 2026", english.of(Moment.parse("2026-12-12")));
        assertEquals("4 May 2026, 10:02 (UTC+08:00)", english.of(CALL));
        assertEquals("4 May 2026, 00:00 (UTC)", english.of(Moment.parse("2026-05-04T00:00:00Z")));
        assertEquals("2026年5月4日 10:02（UTC+08:00）", SampleWording.chinese().of(CALL));
        assertEquals("2026年5月12日", SampleWording.chinese().of(Moment.parse("2026-05-12")));
    }

    @Test
    void whatIsRequiredIsSaidInWords() {
        assertEquals(
                "front, 40 mm across and 25 mm along from the left and lower edge, +/-3 mm, running from lower left to"
                        + " lower right",
                SampleWording.english().of(LOGO_B.requirement()));
        assertEquals(
                "Pantone 186 C, CMC(2:1) at most 1 under D65, 10 degrees, by instrument",
                SampleWording.english().of(COLOUR_A.requirement()));
        assertEquals(
                "Pantone 186 C，D65 光源、10 度视场下 CMC(2:1) 不大于 1，以仪器为准",
                SampleWording.chinese().of(COLOUR_A.requirement()));
    }
}
