package org.countersign.trade.sample.request;

import static org.countersign.testkit.trade.SampleLifeSamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.SampleLifeGens;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.sample.answer.AnswerItem;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.AttributeKind;
import org.countersign.trade.sample.spec.Requirement;
import org.junit.jupiter.api.Test;

/** The sheet that comes back is read line by line, or refused with the line. */
class SheetFormTest {
    private static final String BLANK = SheetForm.print(SHEET);

    private static String filled(String first, String second) {
        String[] lines = BLANK.split("\n", -1);
        return lines[0] + "\n" + lines[1] + " " + first + "\n" + lines[2] + " " + second + "\n" + lines[3];
    }

    private static Either<FormProblem, Seq<AnswerItem>> read(String text) {
        return SheetForm.read(SHEET, text);
    }

    private static String problem(String text) {
        return read(text).fold(bad -> bad.line() + " " + bad.rule(), items -> "read " + items);
    }

    @Test
    void theSheetIsPrintedLineByLine() {
        assertEquals(
                "=== sheet CS-1 of B-500 ===\n"
                        + "1 logo-position, A, " + LOGO_A.digest().hex().substring(0, 16) + " =\n"
                        + "2 logo-colour, A, " + COLOUR_A.digest().hex().substring(0, 16) + " =\n"
                        + "=== end of sheet ===",
                BLANK);
    }

    @Test
    void aLineWithoutAnAnswerIsNotJudged() {
        assertEquals(Either.right(Vector.empty()), read(BLANK));
        assertEquals(
                Either.right(Vector.of(AnswerItem.of(COLOUR_A.ref(), new Verdict.Approved()))), read(filled("", "OK")));
    }

    @Test
    void eachKindOfAnswerIsRead() {
        assertEquals(
                Vector.of(new Verdict.Resubmit("too high"), new Verdict.Rejected("wrong red")),
                read(filled("resubmit: too high", "Rejected: wrong red")).get().map(AnswerItem::verdict));
        assertEquals(
                Vector.of(new Verdict.Waived("first lot", Option.none()), new Verdict.Approved()),
                read(filled("waived: first lot", "approved")).get().map(AnswerItem::verdict));
        assertEquals(
                Vector.of(new Verdict.Resubmit("偏高"), new Verdict.Approved()),
                read(filled("重新打样：偏高", "确认")).get().map(AnswerItem::verdict));
    }

    @Test
    void aChangeIsReadInTheFormOfWhatWasRequiredWhereItHasThatForm() {
        Verdict.Instructed lower = (Verdict.Instructed) read(filled("change: lower left to lower right", ""))
                .get()
                .head()
                .verdict();
        assertEquals(LOGO_B.requirement(), lower.value());
        Verdict.Instructed words = (Verdict.Instructed)
                read(filled("change: a bit lower", "")).get().head().verdict();
        assertEquals(new Requirement.Described("a bit lower"), words.value());
        AttributeContent height = new AttributeContent(
                "height",
                AttributeKind.MEASUREMENT,
                "A",
                Requirement.Measured.of(Quantity.parse("220 MMT"), Decimal.of(2)));
        ConfirmationSheet sheet = ConfirmationSheet.SHAPE.with(SHEET, ConfirmationSheet.LINES, Vector.of(height));
        Verdict.Instructed taller = (Verdict.Instructed)
                SheetForm.read(sheet, SheetForm.print(sheet).replace(" =\n", " = change: 225 MMT\n"))
                        .get()
                        .head()
                        .verdict();
        assertEquals(Requirement.Measured.of(Quantity.parse("225 MMT"), Decimal.of(2)), taller.value());
    }

    @Test
    void whatMailProgramsDoToTheSheetIsUndone() {
        String quoted = "Hi Mei,\r\nsee below.\r\n> " + filled("ok", "ok").replace("\n", "\r\n> ") + "\r\nBest, Anna";
        assertEquals(2, read(quoted).get().size());
        assertEquals(2, read(quoted.replace("> ", ">> ")).get().size());
    }

    @Test
    void anythingElseIsRefusedWithTheLineAndTheRule() {
        assertEquals("2 text must hold the line `=== sheet CS-1 of B-500 ===`", problem("all ok"));
        assertEquals(
                "4 the sheet must end with the line `=== end of sheet ===`",
                problem(BLANK.replace("\n=== end of sheet ===", "")));
        assertEquals("5 the sheet must stand once in the text", problem(BLANK + "\n" + BLANK));
        assertEquals(
                "2 answer must be `ok`, or `change`, `resubmit`, `rejected` or `waived` with a colon and words behind"
                        + " it: `maybe`",
                problem(filled("maybe", "ok")));
        assertTrue(problem(filled("ok: yes", "ok")).startsWith("2 answer must be"), "an ok with words is no plain ok");
        assertTrue(problem(filled("change", "ok")).startsWith("2 answer must be"));
        assertTrue(problem(filled("change: ", "ok")).startsWith("2 answer must be"));
        assertEquals("3 each line must stand once", problem(twice()));
        assertTrue(problem(filled("ok", "ok").replace("2 logo-colour, A", "2 logo-colour, B"))
                .startsWith("3 line must be one of the sheet"));
        assertTrue(problem(filled("ok", "ok").replace("=== end", "and by the way\n=== end"))
                .startsWith("4 line must be one of the sheet"));
        assertEquals(
                "1 text must have at most 200000 characters, it has 200001",
                problem("x".repeat(SheetForm.MAX_LENGTH + 1)));
        assertTrue(problem(filled("resubmit: \u202Ehigh", "ok")).startsWith("2 text must not hold U+202E"));
    }

    private static String twice() {
        String[] lines = BLANK.split("\n", -1);
        return lines[0] + "\n" + lines[1] + " ok\n" + lines[1] + " ok\n" + lines[3];
    }

    @Test
    void anotherDigestIsNoLineOfTheSheet() {
        String line = filled("ok", "ok").replace(LOGO_A.digest().hex().substring(0, 16), "0000000000000000");
        assertTrue(problem(line).startsWith("2 line must be one of the sheet"));
    }

    @Property
    void whatIsReadIsPrintedAndReadAgain(@ForAll("sheets") ConfirmationSheet sheet, @ForAll long seed) {
        Seq<AnswerItem> answers = sheet.lines()
                .map(line ->
                        AnswerItem.of(line.ref(), SampleLifeGens.verdict().next(Source.of(seed + line.hashCode()))));
        SheetForm.read(sheet, SheetForm.print(sheet, answers))
                .forEach(items ->
                        assertEquals(Either.right(items), SheetForm.read(sheet, SheetForm.print(sheet, items))));
    }

    @Property
    void noLineIsConfirmedThatWasNotFilledIn(@ForAll("sheets") ConfirmationSheet sheet) {
        assertEquals(Either.right(Vector.empty()), SheetForm.read(sheet, SheetForm.print(sheet)));
    }

    @Provide
    Arbitrary<ConfirmationSheet> sheets() {
        return Jqwik.arbitrary(SampleLifeGens.sheet());
    }
}
