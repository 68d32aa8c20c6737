package org.countersign.trade.credit.swift;

import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.MESSAGE;
import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.credit.ApplicableRules;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.goods.Tolerance;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** Single fields of a message at their edges, and the lines on which they break. */
class MtWordsTest {
    /** What is said of a message in which one text is put in the place of another. */
    private static String bad(String old, String now) {
        assertTrue(MESSAGE.contains(old), old);
        return Mt700.parse(MESSAGE.replace(old, now)).fold(MtProblem::toString, credit -> "read");
    }

    @Test
    void aDateIsSixDigitsOfADayThatExists() {
        assertEquals(LocalDate.of(2028, 2, 29), Words.day("280229"));
        assertEquals(LocalDate.of(2000, 1, 1), Words.day("000101"));
        assertEquals(LocalDate.of(2099, 12, 31), Words.day("991231"));
        Vector.of("260001", "261301", "260100", "260132", "270229")
                .forEach(text -> Refused.with("date must exist: `" + text + "`", () -> Words.day(text)));
        Vector.of("2601", "2601011", "26010A", "26-1-1")
                .forEach(text -> Refused.with("date must be six digits YYMMDD: `" + text + "`", () -> Words.day(text)));
        assertEquals("050109", Words.day(LocalDate.of(2005, 1, 9)));
        assertEquals("101010", Words.day(LocalDate.of(2010, 10, 10)));
    }

    @Test
    void anAmountAlwaysHasItsComma() {
        assertEquals(Amount.parse("USD 0.5"), Words.amount("USD0,5"));
        assertEquals(Amount.parse("KWD 1.234"), Words.amount("KWD1,234"));
        assertEquals(Amount.parse("USD 12345678901234"), Words.amount("USD12345678901234,"));
        assertEquals("USD100,", Words.amount(Amount.parse("USD 100")));
        assertEquals("USD100,5", Words.amount(Amount.parse("USD 100.50")));
        Vector.of("USD100", "USD,5", "100,", "usd100,", "USD1,23456", "USD123456789012345,")
                .forEach(text -> Refused.with(
                        "amount must be written like `USD100000,` with a comma: `" + text + "`",
                        () -> Words.amount(text)));
    }

    @Test
    void aToleranceOfNothingSaysNothing() {
        assertEquals(Option.none(), Words.tolerance("0/0"));
        assertEquals(Option.some(Tolerance.parse("+5% -0%")), Words.tolerance("05/00"));
        assertEquals(Option.some(Tolerance.parse("+0% -5%")), Words.tolerance("0/5"));
        assertEquals("10/05", Words.tolerance(Tolerance.parse("+10% -5%")));
        Vector.of("10", "100/0", "5/", "5%/5%")
                .forEach(text -> Refused.with(
                        "tolerance must be written like `10/10`: `" + text + "`", () -> Words.tolerance(text)));
        Credit exact = credit("USD100000,\n", "USD100000,\n:39A:0/0\n");
        assertEquals(Option.none(), exact.tolerance());
    }

    @Test
    void aBankIsNamedByItsCodeOrByItsName() {
        assertEquals("A", Words.option("FICTDEFFXXX"));
        assertEquals("A", Words.option("FICTDEFF"));
        assertEquals("A", Words.option("/C/123\nFICTDEFF"));
        Vector.of("FICTDEFFX", "FIKTIVBANK AG", "FICTDEFF\nHAMBURG", "/123")
                .forEach(bank -> assertEquals("D", Words.option(bank), bank));
    }

    @Test
    void daysForPresentationMayCountFromAnotherDate() {
        Credit other = credit(":48:21", ":48:15/INVOICE DATE");
        assertEquals("Some(15) Some(INVOICE DATE)", other.presentationDays() + " " + other.presentationFrom());
        assertTrue(Mt700.print(other).contains(":48:15/INVOICE DATE\n"));
        assertEquals(
                "line 35, field 48: period must be days such as `21`, or `15/INVOICE DATE`: `1000`",
                bad(":48:21", ":48:1000"));
        assertEquals(
                "line 35, field 48: period must be days such as `21`, or `15/INVOICE DATE`: `15/`",
                bad(":48:21", ":48:15/"));
    }

    @Test
    void otherRulesAreNamedBehindASlash() {
        Credit other = credit("UCP LATEST VERSION", "OTHR/URDG 758");
        assertEquals(ApplicableRules.OTHER, other.rules());
        assertEquals(Option.some("URDG 758"), other.otherRules());
        assertEquals(Either.right(other), Mt700.parse(Mt700.print(other)));
        assertEquals(Option.none(), CREDIT.otherRules());
        assertEquals(
                "line 13, field 32B: only other rules are named: `URDG 758`",
                bad("UCP LATEST VERSION", "UCP LATEST VERSION/URDG 758"));
    }

    @Test
    void expiryHasADayAndAPlace() {
        assertEquals(
                "line 6, field 31D: date must be six digits YYMMDD: `26063 `", bad("260630NINGBO, CHINA", "26063"));
        assertTrue(bad("260630NINGBO, CHINA", "260630").startsWith("line 6, field 31D: "), "no place");
        assertEquals("X", credit("260630NINGBO, CHINA", "260630X").expiryPlace());
        assertEquals("NINGBO", credit("260630NINGBO, CHINA", "260630 NINGBO").expiryPlace());
    }

    @Test
    void availabilityStandsOnALineOfItsOwn() {
        assertEquals(
                "line 14, field 41D: field must name a bank and, on a line of its own, how the credit is available: `ANY BANK BY NEGOTIATION`",
                bad("ANY BANK IN CHINA\nBY NEGOTIATION", "ANY BANK BY NEGOTIATION"));
        Credit whole = credit("ANY BANK IN CHINA\nBY NEGOTIATION", "FIKTIVBANK\nHAMBURG\nBY PAYMENT");
        assertEquals("FIKTIVBANK\nHAMBURG", whole.availability().with());
    }

    /** Items as they stand in a field, and as they are read. */
    private static final Vector<Vector<String>> ITEMS = Vector.of(
            Vector.of("+ONE\nTWO\n+THREE", "ONE\nTWO|THREE"),
            Vector.of("+\nONE\n+TWO", "ONE|TWO"),
            Vector.of("+ONE\n+\n+TWO", "ONE|TWO"),
            Vector.of("ONE\n+TWO", "ONE\n+TWO"),
            Vector.of("1. ONE\n2. TWO", "ONE|TWO"),
            Vector.of("1) ONE\n3. THREE\n2) TWO", "ONE\n3. THREE|TWO"),
            Vector.of("2. ONE\n1. TWO", "2. ONE|TWO"),
            Vector.of("1.ONE\n2.TWO\nHALF", "ONE|TWO\nHALF"),
            Vector.of("ONE\n1. TWO", "ONE\n1. TWO"));

    @Test
    void itemsStartWithAPlusSignOrTheNextNumber() {
        assertEquals(
                ITEMS,
                ITEMS.map(row -> Vector.of(row.head(), ItemText.read(row.head()).mkString("|"))));
        String full = "A".repeat(65);
        assertEquals(full, ItemText.print(Vector.of(full)));
        assertEquals("+" + full + "\n+B", ItemText.print(Vector.of(full, "B")));
        assertEquals("+" + "A".repeat(64), ItemText.print(Vector.of("A".repeat(64))));
    }

    @Test
    void theMessageEndsAtItsHyphen() {
        assertEquals(Either.right(CREDIT), Mt700.parse(MESSAGE + "-\nYOURS FAITHFULLY"));
        assertEquals(Either.right(CREDIT), Mt700.parse(MESSAGE + "-}{5:{CHK:123}}\nMORE"));
        assertEquals(Either.right(CREDIT), Mt700.parse("\n \n" + MESSAGE));
        assertEquals(Either.right(CREDIT), Mt700.parse(MESSAGE.replace("\n", "  \n")));
    }

    @Test
    void theLargestMessageIsRead() {
        String blank = " ".repeat(100_000 - MESSAGE.length() - 3);
        assertEquals(Either.right(CREDIT), Mt700.parse(MESSAGE + "-\n" + blank + "X"));
        String lines = "\n".repeat(5_000 - MESSAGE.split("\n", -1).length - 1);
        assertEquals(Either.right(CREDIT), Mt700.parse(MESSAGE + "-\n" + lines));
        assertEquals(
                "line 1: message must have at most 5000 lines: `5001`",
                Mt700.parse(MESSAGE + "-\n" + lines + "\n").fold(MtProblem::toString, read -> "read"));
    }

    @Test
    void aProblemIsOneLineAboutOneField() {
        assertEquals("line 7, field 32B: too much", new MtProblem(7, Option.some("32B"), "too much").toString());
        assertEquals("line 1: nothing", new MtProblem(1, Option.none(), "nothing").toString());
        Refused.with(
                "tag must be two digits and perhaps a letter such as `32B`: `B32`",
                () -> new MtProblem(1, Option.some("B32"), "x"));
        Refused.with("name must stand on one line: `aU+000Ab`", () -> new MtProblem(1, Option.none(), "a\nb"));
        assertEquals("a b", MtProblem.at(1, "a\nb ").rule());
        assertEquals("A".repeat(300), MtProblem.at(1, "20", "A".repeat(301)).rule());
    }
}
