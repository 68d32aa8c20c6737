package org.countersign.trade.credit.swift;

import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.MESSAGE;
import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.countersign.testkit.trade.LampsCredit.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.countersign.trade.credit.Credit;
import org.junit.jupiter.api.Test;

/** The message both ways, and what is no message. */
class Mt700Test {
    private static String bad(String message) {
        return Mt700.parse(message).fold(MtProblem::toString, credit -> "read");
    }

    private static String changed(String old, String now) {
        assertTrue(MESSAGE.contains(old), old);
        return MESSAGE.replace(old, now);
    }

    @Test
    void theMessageIsReadAndPrintedAgain() {
        assertEquals(MESSAGE, Mt700.print(CREDIT));
        assertEquals(
                "{1:F01FICTCNBAXXXX}{4:\n" + MESSAGE + "-}{5:}",
                "{1:F01FICTCNBAXXXX}{4:\n"
                        + Mt700.print(
                                Mt700.parse("{1:F01FICTCNBAXXXX}{4:\r\n" + MESSAGE.replace("\n", "\r\n") + "-}{5:}")
                                        .getOrElseThrow(problem -> new AssertionError(problem)))
                        + "-}{5:}");
        assertEquals(6, CREDIT.documents().size());
        assertEquals(LocalDate.of(2026, 5, 31), CREDIT.shipment().latest().getOrElse(LocalDate.MIN));
    }

    @Test
    void numberedItemsAreItemsToo() {
        Credit numbered = credit(
                "46A:+SIGNED COMMERCIAL",
                "46A:1. SIGNED COMMERCIAL",
                "+FULL SET",
                "2) FULL SET",
                "+PACKING LIST IN",
                "3. PACKING LIST IN",
                "+INSURANCE",
                "4. INSURANCE",
                "+CERTIFICATE OF ORIGIN",
                "5. CERTIFICATE OF ORIGIN",
                "+BENEFICIARY",
                "6. BENEFICIARY");
        assertEquals(CREDIT.documents(), numbered.documents());
        assertEquals(
                Vector.of("ONE THING\nIN TWO LINES"),
                credit("+ALL DOCUMENTS MUST QUOTE THE CREDIT NUMBER", "ONE THING\nIN TWO LINES")
                        .conditions()
                        .toVector());
    }

    @Test
    void aSingleItemMayFillItsLineAndEmptyLinesArePassedOver() {
        String full = "A".repeat(65);
        Credit read = credit("+ALL DOCUMENTS MUST QUOTE THE CREDIT NUMBER", full + "\n\nB");
        assertEquals(Vector.of(full + "\nB"), read.conditions().toVector());
        assertEquals(Either.right(read), Mt700.parse(Mt700.print(read)));
    }

    @Test
    void aFieldThatMustStandIsMissed() {
        Vector.of("40A", "20", "40E", "31D", "50", "59", "32B", "49").forEach(tag -> {
            String without = MESSAGE.replaceFirst("(?s):" + tag + ":.*?\n(?=:|$)", "")
                    .replaceFirst("(?m)^:" + tag + ":.*\n?\\z", "");
            assertEquals("line 1, field " + tag + ": field must not be missing", bad(without), tag);
        });
        assertEquals(
                "line 1, field 41a: field must not be missing",
                bad(changed(":41D:ANY BANK IN CHINA\nBY NEGOTIATION\n", "")));
    }

    @Test
    void whatIsWrongIsNamedByLineFieldAndRule() {
        assertEquals(
                "line 13, field 32B: amount must be written like `USD100000,` with a comma: `USD100,000.00`",
                bad(changed("USD100000,", "USD100,000.00")));
        assertEquals(
                "line 13, field 32B: currency must be a code of ISO 4217 such as `EUR`: `XYZ`",
                bad(changed("USD100000,", "XYZ100000,"))
                        .replaceFirst(
                                "field 32B: .*`XYZ`",
                                "field 32B: currency must be a code of ISO 4217 such as `EUR`: `XYZ`"));
        assertEquals("line 6, field 31D: date must exist: `260631`", bad(changed("260630", "260631")));
        assertEquals(
                "line 2, field 40A: form must be one of IRREVOCABLE, IRREVOCABLE TRANSFERABLE, IRREVOCABLE STANDBY, IRREVOC TRANS STANDBY: `REVOCABLE`",
                bad(changed("40A:IRREVOCABLE", "40A:REVOCABLE")));
        assertEquals(
                "line 14, field 41D: availability must be one of SIGHT PAYMENT, DEFERRED PAYMENT, ACCEPTANCE, NEGOTIATION, MIXED: `AT LEISURE`",
                bad(changed("BY NEGOTIATION", "AT LEISURE")));
        assertEquals(
                "line 17, field 42A: only one of drafts, mixed payment and deferred payment may be said: fields `42C`, `42M`, `42P`",
                bad(changed(":43P:", ":42P:90 DAYS\n:43P:")).replace("line 14, field 41D", "line 17, field 42A"));
        assertEquals(
                "line 36, field 49: field must stand once",
                bad(MESSAGE + ":49:WITHOUT\n").replaceFirst("line \\d+", "line 36"));
        assertEquals("line 1, field 99: field must be one of an MT700", bad(":99:X\n" + MESSAGE));
        assertEquals("line 1: field must start like `:20:`: `Dear Sirs`", bad("Dear Sirs\n" + MESSAGE));
        assertEquals("line 1: message must have fields such as `:20:`", bad(""));
        assertEquals(
                "line 1, field 27: message must be the first of at most eight, written `1/1`: `2/2`",
                bad(changed(":27:1/1", ":27:2/2")));
        assertEquals(
                "line 33, field 48: period must be days such as `21`, or `15/INVOICE DATE`: `SOON`",
                bad(changed(":48:21", ":48:SOON")).replaceFirst("line \\d+", "line 33"));
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() {
        assertEquals("line 1: message must have at most 100000 characters: `100001`", bad("x".repeat(100_001)));
        assertEquals("line 1: message must have at most 5000 lines: `5001`", bad("\n".repeat(5000)));
    }

    @Test
    void oldTagsOfTheMessageAreNotTaken() {
        assertEquals(
                "line 14, field 39B: field must be one of an MT700",
                bad(changed("USD100000,\n", "USD100000,\n:39B:NOT EXCEEDING\n")));
    }
}
