package org.countersign.trade.credit.swift;

import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.diff.Change;
import org.countersign.trade.base.diff.Diff;
import org.countersign.trade.credit.Credit;
import org.junit.jupiter.api.Test;

/** The message that amends a credit. */
class Mt707Test {
    private static final String HEAD =
            ":27:1/1\n:20:LC2605-FICTION\n:21:NONREF\n:31C:260302\n:26E:2\n:30:260415\n:22A:ISSU\n";

    private static Mt707.Amended read(String fields) {
        return Mt707.parse(HEAD + fields, CREDIT).getOrElseThrow(problem -> new AssertionError(problem));
    }

    private static String bad(String message) {
        return Mt707.parse(message, CREDIT).fold(MtProblem::toString, amended -> "read");
    }

    private static Vector<String> changed(String fields) {
        return Diff.between(Credit.SHAPE, CREDIT, read(fields).credit())
                .changes()
                .map(Change::path)
                .map(Object::toString)
                .toVector();
    }

    @Test
    void onlyWhatTheMessageNamesChanges() {
        Mt707.Amended amended = read(":31D:260715NINGBO, CHINA\n:44C:260615\n");
        assertEquals(2, amended.number());
        assertEquals(LocalDate.of(2026, 4, 15), amended.issued());
        assertEquals(Vector.of("expiry", "shipment.latest"), changed(":31D:260715NINGBO, CHINA\n:44C:260615\n"));
        assertEquals(Vector.of("availability.by", "availability.with"), changed(":41A:FICTCNBA\nBY PAYMENT\n"));
        assertEquals(CREDIT, read("").credit());
    }

    @Test
    void theAmountGrowsAndShrinksByWhatIsSaid() {
        assertEquals("USD 120000.00", read(":32B:USD20000,\n").credit().amount().toString());
        assertEquals("USD 80000.00", read(":33B:USD20000,\n").credit().amount().toString());
        assertEquals(
                "USD 115000.00",
                read(":32B:USD20000,\n:33B:USD5000,\n").credit().amount().toString());
    }

    @Test
    void itemsAreAddedDeletedAndReplaced() {
        Credit credit = read(":46B:/DELETE/CERTIFICATE OF ORIGIN\n/ADD/+WEIGHT LIST\n+CERTIFICATE OF QUALITY\n")
                .credit();
        assertEquals(
                CREDIT.documents()
                        .remove("CERTIFICATE OF ORIGIN")
                        .append("WEIGHT LIST")
                        .append("CERTIFICATE OF QUALITY"),
                credit.documents());
        assertEquals(
                Vector.of("ONE", "TWO"),
                read(":47B:/REPALL/+ONE\n+TWO\n").credit().conditions());
        assertEquals(Vector.of("ONE"), read(":47B:+ONE\n").credit().conditions());
        assertEquals(
                Option.some("LED BULBS"),
                read(":45B:/REPALL/LED BULBS\n").credit().goods());
    }

    @Test
    void whatIsWrongIsNamedByLineFieldAndRule() {
        assertEquals(
                "line 8, field 46B: only what stands in the credit can be deleted: `WEIGHT LIST`",
                bad(HEAD + ":46B:/DELETE/WEIGHT LIST\n"));
        assertEquals(
                "line 8, field 33B: amount must be above zero, in whole minor units: `USD 0.00`",
                bad(HEAD + ":33B:USD100000,\n").replace("32B", "33B"));
        assertEquals("line 8, field 32B: amount must be in `USD`: `EUR 1.00`", bad(HEAD + ":32B:EUR1,\n"));
        assertEquals(
                "line 2, field 20: credit must be `LC2605-FICTION`: `OTHER`",
                bad(HEAD.replace("LC2605-FICTION", "OTHER")));
        assertEquals("line 1, field 26E: field must not be missing", bad(HEAD.replace(":26E:2\n", "")));
        assertEquals(
                "line 5, field 26E: number of the amendment must be from 1 to 999: `0`",
                bad(HEAD.replace(":26E:2", ":26E:0")));
        assertEquals("line 8, field 23S: a cancellation is no amendment of terms", bad(HEAD + ":23S:CANCEL\n"));
        assertEquals("line 8, field 99: field must be one of an MT700", bad(HEAD + ":99:X\n"));
        assertEquals("line 8, field 44C: date must exist: `260631`", bad(HEAD + ":44C:260631\n"));
    }
}
