package org.countersign.trade.payment.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.countersign.testkit.Refused;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.PaymentGens;
import org.countersign.trade.base.Authority;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the ways of paying, held against what its sources say cell by cell. */
class MethodTest {
    private static final Vector<String> COLUMNS = Vector.of(
            "family",
            "seller_rank",
            "buyer_rank",
            "before_production",
            "production_to_shipment",
            "shipment_to_release",
            "after_release",
            "seller_capital",
            "buyer_capital",
            "undertakings",
            "control",
            "rules",
            "4439",
            "4279",
            "4431",
            "4461",
            "rec17",
            "swift",
            "due",
            "instrument");

    /** Read from the list that issues the code, or said by two or more public sources: a change here is an error. */
    @Test
    void everyVerifiedCellIsAsItsSourcesSay() {
        Vector<Vector<String>> verified = rows("method-cells.csv")
                .filter(row -> row.get(3).equals("D") || row.get(3).equals("2"));
        assertEquals(220, verified.size());
        verified.forEach(MethodTest::isInOurTable);
    }

    /** One source, practice or judgement: a change here wants a reason in the change log. */
    @Test
    void everyOtherCellIsAsItWas() {
        Vector<Vector<String>> others = rows("method-cells.csv")
                .filter(row -> row.get(3).equals("1") || row.get(3).equals("0"));
        assertEquals(260, others.size());
        others.forEach(MethodTest::isInOurTable);
    }

    @Test
    void everyMethodHasOneSheetOfTwentyFour() {
        assertEquals(
                Vector.of(Method.values()),
                MethodSheet.all().map(MethodSheet::method).toVector());
        assertEquals(24, Method.values().length);
        MethodSheet.all().forEach(sheet -> {
            assertEquals(
                    Vector.of(RiskWindow.values()), Vector.ofAll(sheet.risk().keySet()));
            Vector.of(RiskWindow.values())
                    .forEach(window -> assertTrue(sheet.bearers(window).nonEmpty()));
            assertEquals(
                    Vector.of(CodeScheme.values()), Vector.ofAll(sheet.codes().keySet()));
            assertTrue(sheet.due().forAll(Trigger.LIST.codes()::contains), sheet.due()::toString);
            assertTrue(Instrument.LIST.codes().contains(sheet.instrument()));
            assertTrue(sheet.rules().nonEmpty());
        });
    }

    @Test
    void everyCodeStandsInTheDirectoryThatIssuesIt() {
        Set<Vector<String>> known = HashSet.ofAll(rows("edifact-codes.csv"));
        Vector.of(CodeScheme.EDIFACT_4439, CodeScheme.EDIFACT_4279, CodeScheme.EDIFACT_4431)
                .forEach(scheme -> MethodSheet.all()
                        .flatMap(sheet -> sheet.codes(scheme))
                        .filter(code -> !code.code().equals("ZZZ"))
                        .forEach(code -> assertEquals(
                                code.upTo().isEmpty(),
                                known.contains(Vector.of(scheme.toString().substring(11), code.code())),
                                scheme + " " + code)));
    }

    @Test
    void theCodesThatTheDirectoriesDroppedAfterD01bSaySo() {
        assertEquals(
                TreeSet.of("31@D.01B", "33@D.01B"),
                TreeSet.ofAll(MethodSheet.all()
                        .flatMap(sheet -> sheet.codes(CodeScheme.EDIFACT_4439))
                        .filter(code -> code.upTo().isDefined())
                        .map(SchemeCode::toString)));
    }

    @Test
    void theTimeReferencesOfEventsStandInTheDirectory() {
        Set<Vector<String>> known = HashSet.ofAll(rows("edifact-codes.csv"));
        Trigger.LIST
                .codes()
                .flatMap(event -> Trigger.LIST.to(Trigger.EDIFACT_2475, event))
                .forEach(code -> assertTrue(known.contains(Vector.of("2475", code)), code));
        assertEquals(Option.some(Trigger.ON_BOARD), Trigger.LIST.from(Trigger.EDIFACT_2475, "45"));
        assertEquals(Option.some("81"), Trigger.LIST.to(Trigger.EDIFACT_2475, Trigger.ON_BOARD));
    }

    @Test
    void aCodeOfAnotherSchemeMayMeanSeveralMethods() {
        assertEquals(
                Vector.of(Method.CREDIT_SIGHT_CONFIRMED),
                Method.from(CodeScheme.EDIFACT_4439, "12").toVector());
        assertEquals(5, Method.from(CodeScheme.EDIFACT_4439, "10").size());
        assertEquals(
                Vector.of(Method.CONSIGNMENT),
                Method.from(CodeScheme.UNECE_REC_17, "CONSIGN").toVector());
        assertTrue(Method.from(CodeScheme.UNCL_4461, "no such").isEmpty());
    }

    /** The order of the pairs on which independent guides agree; finer ranks are judgement and are not tested. */
    @ParameterizedTest
    @CsvSource({
        "credit-sight-confirmed, credit-sight",
        "credit-sight, credit-usance",
        "against-payment-sight, against-acceptance",
        "against-payment-sight, against-payment-tenor",
        "against-payment-tenor, against-acceptance",
        "advance, deposit-before-shipment",
        "deposit-before-shipment, deposit-copy-documents",
        "deposit-copy-documents, deposit-arrival",
        "advance, credit-sight",
        "credit-sight, against-payment-sight",
        "against-acceptance, open-account",
        "open-account, consignment"
    })
    void theFirstIsSaferForTheSellerAndTheSecondForTheBuyer(String first, String second) {
        MethodSheet safer = Method.parse(first).sheet();
        MethodSheet other = Method.parse(second).sheet();
        assertTrue(safer.sellerRank() < other.sellerRank());
        assertTrue(safer.buyerRank() > other.buyerRank());
    }

    @Test
    void insuranceMakesOpenAccountSaferForTheSellerAndChangesNothingForTheBuyer() {
        MethodSheet insured = Method.OPEN_ACCOUNT_INSURED.sheet();
        MethodSheet plain = Method.OPEN_ACCOUNT.sheet();
        assertTrue(insured.sellerRank() < plain.sellerRank());
        assertEquals(plain.buyerRank(), insured.buyerRank());
    }

    @Test
    void aCollectionHasNoUndertakingAndACreditHasAlwaysABank() {
        MethodSheet.all().forEach(sheet -> {
            if (sheet.family() == MethodFamily.COLLECTION) {
                assertTrue(sheet.undertakings().isEmpty(), sheet::toString);
            }
            if (sheet.family() == MethodFamily.CREDIT) {
                assertTrue(sheet.undertakings().contains(Undertaking.ISSUING_BANK), sheet::toString);
                assertEquals("UCP 600", sheet.rules().head().code());
            }
            assertEquals(
                    sheet.undertakings().contains(Undertaking.CONFIRMING_BANK),
                    sheet.method() == Method.CREDIT_SIGHT_CONFIRMED);
        });
    }

    @Test
    void everyMethodHasANameInBothLanguages() {
        Vector.of(MethodTexts.english(), MethodTexts.chinese())
                .forEach(texts ->
                        assertEquals(TreeSet.of(Method.values()).map(Method::code), TreeSet.ofAll(texts.keys())));
        assertEquals(Option.some("即期信用证"), MethodTexts.chinese().find(Method.CREDIT_SIGHT.code()));
    }

    @Test
    void ranksCountFromOne() {
        MethodSheet sheet = Method.ADVANCE.sheet();
        Refused.with("rank must be 1 or more: `0 1`", () -> ranked(sheet, 0, 1));
        Refused.with("rank must be 1 or more: `1 0`", () -> ranked(sheet, 1, 0));
        assertEquals(sheet, ranked(sheet, sheet.sellerRank(), sheet.buyerRank()));
        assertEquals(1, ranked(sheet, 1, 1).buyerRank());
    }

    private static MethodSheet ranked(MethodSheet sheet, int seller, int buyer) {
        return new MethodSheet(
                sheet.method(),
                sheet.family(),
                seller,
                buyer,
                sheet.risk(),
                sheet.sellerCapital(),
                sheet.buyerCapital(),
                sheet.undertakings(),
                sheet.control(),
                sheet.rules(),
                sheet.codes(),
                sheet.due(),
                sheet.instrument(),
                sheet.standing());
    }

    @Test
    void namesAndCodesAreReadAsTheyWereWritten() {
        Vector.of(Method.values()).forEach(method -> assertEquals(method, Method.parse(method.toString())));
        Vector.range(0, 100)
                .map(seed -> PaymentGens.schemeCode().next(Source.of(seed)))
                .forEach(code -> assertEquals(code, SchemeCode.parse(code.toString())));
        assertEquals(
                "method must be a name such as `credit-sight`: `L/C`",
                assertThrows(IllegalArgumentException.class, () -> Method.parse("L/C"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> SchemeCode.parse("31@D@B"));
    }

    private static void isInOurTable(Vector<String> row) {
        MethodSheet sheet = Method.valueOf(row.get(0)).sheet();
        String ours = Tuple.of(COLUMNS.indexOf(row.get(1)), sheet).apply(MethodTest::cell);
        assertEquals(row.get(2), ours, row::toString);
    }

    private static String cell(int column, MethodSheet sheet) {
        if (column >= 3 && column < 7) {
            return sheet.bearers(RiskWindow.values()[column - 3]).mkString("+");
        }
        if (column >= 12 && column < 18) {
            return sheet.codes(CodeScheme.values()[column - 12]).mkString("+");
        }
        return switch (column) {
            case 0 -> sheet.family().name();
            case 1 -> Integer.toString(sheet.sellerRank());
            case 2 -> Integer.toString(sheet.buyerRank());
            case 7 -> sheet.sellerCapital().mkString("+");
            case 8 -> sheet.buyerCapital().mkString("+");
            case 9 -> sheet.undertakings().mkString("+");
            case 10 -> sheet.control().name();
            case 11 -> sheet.rules().map(Authority::code).mkString("+");
            case 18 -> sheet.due().mkString("+");
            case 19 -> sheet.instrument().code();
            default -> throw new AssertionError("no column " + column);
        };
    }

    private static Vector<Vector<String>> rows(String table) {
        try (InputStream stream = Objects.requireNonNull(MethodTest.class.getResourceAsStream(table))) {
            return Vector.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Vector.of(line.split(",", -1)));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
