package org.countersign.trade.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.PlainText;
import org.junit.jupiter.api.Test;

/** What a field of a message takes, to the last character. */
class SwiftFormTest {
    private final SwiftForm two = new SwiftForm(2, 5, false);

    @Test
    void aFieldTakesItsLinesAndNoMore() {
        assertEquals("ABCDE\nABCDE", two.check("ABCDE\nABCDE"));
        Refused.with("must have at most 2 lines: `3`", () -> two.check("A\nB\nC"));
        Refused.with("line must have at most 5 characters: `ABCDEF`", () -> two.check("A\nABCDEF"));
        Refused.with("a field must take at least one character: `0*5`", () -> new SwiftForm(0, 5, false));
        Refused.with("a field must take at least one character: `5*0`", () -> new SwiftForm(5, 0, false));
        assertEquals("A", new SwiftForm(1, 1, false).check("A"));
    }

    @Test
    void aLineNeverLooksLikeTheNextFieldOrTheEnd() {
        String rule = "line must not be empty, start with a colon or end the message: `";
        Refused.with(rule + ":20:`", () -> two.check("A\n:20:"));
        Refused.with(rule + "-`", () -> two.check("-"));
        Refused.with(rule + "-}`", () -> two.check("-}"));
        SwiftForm three = new SwiftForm(3, 5, false);
        Refused.with(rule + "`", () -> three.check("A\n\nB"));
        Refused.with(rule + "  `", () -> three.check("A\n  \nB"));
        assertEquals("-1", two.check("-1"));
        assertEquals("A:", two.check("A:"));
    }

    @Test
    void aLineStartsAndEndsWithSomething() {
        String rule = "line must not start or end with a blank: `";
        Refused.with(rule + " B`", () -> two.check("A\n B"));
        Refused.with(rule + "A `", () -> two.check("A \nB"));
    }

    @Test
    void lettersDigitsAndTheMarksOfItsSetAreCarried() {
        SwiftForm narrow = new SwiftForm(1, 80, false);
        SwiftForm wide = new SwiftForm(1, 80, true);
        String letters = "AZaz09/-?:().,'+";
        String marks = "=!\"%&*<>;@#_{}";
        assertEquals(letters, narrow.check(letters));
        assertEquals(letters + marks, wide.check(letters + marks));
        Vector.ofAll(marks.toCharArray()).forEach(mark -> Refused.with(refusal(mark), () -> narrow.check("A" + mark)));
        Vector.of('`', '$', '[', '^', '\\', '~', '|', 'é')
                .forEach(mark -> Refused.with(refusal(mark), () -> wide.check("A" + mark)));
    }

    private static String refusal(char mark) {
        return "must be of the characters that SWIFT carries in this field: `"
                + PlainText.shown(Character.toString(mark)) + "`";
    }

    /** Each code of the message has one meaning, and each meaning its code. */
    @Test
    void codesOfTheMessageAreReadAsWhatTheyWereWrittenFor() {
        Vector.of(CreditForm.values()).forEach(one -> assertEquals(Option.some(one), CreditForm.find(one.code())));
        Vector.of(AvailableBy.values()).forEach(one -> assertEquals(Option.some(one), AvailableBy.find(one.code())));
        Vector.of(Allowance.values()).forEach(one -> assertEquals(Option.some(one), Allowance.find(one.code())));
        Vector.of(Confirmation.values()).forEach(one -> assertEquals(Option.some(one), Confirmation.find(one.code())));
        Vector.of(ApplicableRules.values())
                .forEach(one -> assertEquals(Option.some(one), ApplicableRules.find(one.code())));
        assertEquals(
                Vector.of("IRREVOCABLE", "BY PAYMENT", "ALLOWED", "CONFIRM", "UCP LATEST VERSION"),
                Vector.of(
                        CreditForm.values()[0].code(),
                        AvailableBy.values()[0].code(),
                        Allowance.values()[0].code(),
                        Confirmation.values()[0].code(),
                        ApplicableRules.values()[0].code()));
    }

    @Test
    void standbysAndOthersAreNotUnderUcp() {
        assertEquals(
                Vector.of(ApplicableRules.ISP, ApplicableRules.OTHER),
                Vector.of(ApplicableRules.values()).reject(ApplicableRules::areUcp));
    }
}
