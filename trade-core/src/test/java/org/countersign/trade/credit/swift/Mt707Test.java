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
                "line 8, field 33B: amount must leave something of `USD 100000.00`: `USD 0.00`",
                bad(HEAD + ":33B:USD100000,\n"));
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
        assertEquals("line 8, field 57: field must be one of an MT700", bad(HEAD + ":57:FICTCNBA\n"));
        assertEquals("line 8, field 57C: field must be one of an MT700", bad(HEAD + ":57C:FICTCNBA\n"));
        assertEquals("line 8, field 44C: date must exist: `260631`", bad(HEAD + ":44C:260631\n"));
    }

    @Test
    void aBankIsPutInThePlaceOfTheOneNamedInAnotherWay() {
        Credit named = read(":42D:FIKTIVBANK\nHAMBURG\n").credit();
        assertEquals(Option.some("FIKTIVBANK\nHAMBURG"), named.availability().drawee());
        assertEquals(CREDIT.availability().draftsAt(), named.availability().draftsAt(), "42C is no bank");
        Credit later = read(":42C:60 DAYS AFTER SIGHT\n").credit();
        assertEquals(CREDIT.availability().drawee(), later.availability().drawee());
        assertEquals(
                Option.some("FICTCNBA"),
                read(":57A:FICTCNBA\n").credit().banks().adviseThrough());
    }

    @Test
    void whatConcernsTheBanksAloneIsPassedOver() {
        assertEquals(
                CREDIT,
                read(":52A:FICTDEFF\n:71N:OUR\n:79Z:PLEASE ADVISE\n:50B:SOMEBODY\n")
                        .credit());
    }

    @Test
    void aCodeMayStandOnALineOfItsOwn() {
        assertEquals(
                CREDIT.conditions().append("WEIGHT NOTE\nIN TWO LINES"),
                read(":47B:/ADD/\n+WEIGHT NOTE\nIN TWO LINES\n").credit().conditions());
        assertEquals(
                Vector.of("SECOND"),
                read(":47B:/DELETE/ALL DOCUMENTS MUST\nQUOTE THE CREDIT NUMBER\n/ADD/SECOND\n")
                        .credit()
                        .conditions()
                        .toVector());
        assertEquals(
                CREDIT.goods().map(goods -> goods + "\nIN CARTONS"),
                read(":45B:/ADD/IN CARTONS\n").credit().goods());
        assertEquals(
                Option.some("CIF HAMBURG, INCOTERMS 2020"),
                read(":45B:/DELETE/10,000 PCS OF LED LAMPS MODEL SL-9 AT USD 10.00 PER PC\n")
                        .credit()
                        .goods());
        assertEquals(Option.some("PAY LATER"), read(":49M:PAY LATER\n").credit().paymentTerms());
        assertEquals(
                Option.some("PAY LATER"), read(":49N:/ADD/PAY LATER\n").credit().bankTerms());
    }

    @Test
    void numbersOfAmendmentsEndAt999() {
        assertEquals(
                999,
                Mt707.parse(HEAD.replace(":26E:2", ":26E:999"), CREDIT)
                        .map(Mt707.Amended::number)
                        .getOrElse(0));
        Vector.of("1000", "000", "TWO")
                .forEach(number -> assertEquals(
                        "line 5, field 26E: number of the amendment must be from 1 to 999: `" + number + "`",
                        bad(HEAD.replace(":26E:2", ":26E:" + number))));
        assertEquals("line 1, field 20: field must not be missing", bad(HEAD.replace(":20:LC2605-FICTION\n", "")));
        assertEquals("line 1, field 30: field must not be missing", bad(HEAD.replace(":30:260415\n", "")));
    }

    @Test
    void whatGrowsAndShrinksIsInTheCurrencyOfTheCredit() {
        assertEquals("line 8, field 33B: amount must be in `USD`: `EUR 1.00`", bad(HEAD + ":33B:EUR1,\n"));
        assertEquals(
                "line 8, field 33B: amount must leave something of `USD 100000.00`: `USD -1.00`",
                bad(HEAD + ":33B:USD100001,\n"));
        assertEquals(
                "line 9, field 32B: amount must have at most 15 characters in a message: `USD 99999999999999.99`",
                bad(HEAD + ":79Z:X\n:32B:USD99999999899999,99\n"));
    }
}
