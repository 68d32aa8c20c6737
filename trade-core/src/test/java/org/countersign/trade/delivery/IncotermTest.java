package org.countersign.trade.delivery;

import static org.countersign.trade.delivery.Incoterm.DDU;
import static org.countersign.trade.delivery.Incoterm.FOB;
import static org.countersign.trade.party.Places.NINGBO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class IncotermTest {
    @Test
    void fobAtNingboReadsLikeTheContract() {
        assertEquals("FOB Ningbo (CNNGB), Incoterms 2020", FOB.at(NINGBO).toString());
        assertEquals(
                "FOB Ningbo (CNNGB), Incoterms 2010",
                FOB.at(NINGBO, Edition.INCOTERMS_2010).toString());
        assertTrue(FOB.at(NINGBO).isComplete());
    }

    @Test
    void aRuleStandsOnlyInAnEditionThatHasIt() {
        assertEquals(
                "`DDU` is no rule of Incoterms 2020: one of EXW, FCA, CPT, CIP, DAP, DPU, DDP, FAS, FOB, CFR, CIF",
                assertThrows(IllegalArgumentException.class, () -> DDU.at(NINGBO))
                        .getMessage());
        assertEquals(
                "DDU Ningbo (CNNGB), Incoterms 2000",
                DDU.at(NINGBO, Edition.INCOTERMS_2000).toString());
    }

    @Test
    void eachEditionHasItsRules() {
        assertEquals(
                Vector.of(13, 11, 11),
                Vector.of(Edition.values()).map(edition -> edition.rules().size()));
        assertEquals(
                "EXW FCA CPT CIP DDP FAS FOB CFR CIF DAF DES DEQ DDU",
                Edition.INCOTERMS_2000.rules().mkString(" "));
        assertEquals(
                "EXW FCA CPT CIP DAP DDP FAS FOB CFR CIF DAT",
                Edition.INCOTERMS_2010.rules().mkString(" "));
    }

    @Test
    void everyRetiredRuleHasASuccessorInTheCurrentEditionAndNoOtherRuleHas() {
        Vector.of(Incoterm.values()).forEach(rule -> {
            assertEquals(rule.isRetired(), rule.successor().isDefined(), rule.name());
            rule.successor().forEach(next -> assertTrue(next.isIn(Edition.current())));
            rule.successor().forEach(next -> assertEquals(rule.group(), next.group()));
        });
    }

    @Test
    void groupCarriageKindOfPlaceAndSuccessorAreThoseOfTheRecommendation() {
        Vector<Vector<String>> rows = rows("incoterms-rules.csv");
        assertEquals(26, rows.size(), "eleven, eleven and four");
        rows.forEach(row -> {
            Incoterm rule = Incoterm.valueOf(row.get(0));
            assertTrue(rule.isIn(Edition.valueOf("INCOTERMS_" + row.get(1))));
            assertEquals(row.get(2), rule.group().name());
            assertEquals(row.get(3).equals("ANY") ? Carriage.ANY : Carriage.SEA_AND_INLAND_WATERWAY, rule.carriage());
            assertEquals(
                    row.get(4).replace("_AT_PORT_OR_PLACE_OF_", "_OF_"),
                    rule.placeKind().name());
            assertEquals(row.get(5), rule.successor().fold(() -> "", Incoterm::name));
        });
    }

    /** Two or more public sources say so: a change here is an error. */
    @Test
    void everyCellThatTwoSourcesConfirmIsAsTheySay() {
        Vector<Vector<String>> confirmed = cells("2");
        assertEquals(124, confirmed.size());
        confirmed.forEach(IncotermTest::isInOurTable);
    }

    /** One source, practice alone, or an explained dissent: a change here wants a reason in the change log. */
    @Test
    void everyOtherCellIsAsItWas() {
        Vector<Vector<String>> others = cells("1").appendAll(cells("0")).appendAll(cells("x"));
        assertEquals(268, others.size());
        others.forEach(IncotermTest::isInOurTable);
    }

    /** Where a chart contradicts for a reason that we know, its value is refused: it prints who bears the voyage, not who owes the insurance. */
    @Test
    void whatAContradictingChartPrintsIsNotInOurTable() {
        Vector<RuleSheet> sheets = RuleSheet.all().toVector();
        sheets.filter(sheet -> sheet.rule().group() == RuleGroup.D)
                .forEach(sheet -> assertEquals(Bearer.NOBODY, sheet.bearer(Stage.INSURANCE_OBLIGATION), sheet::name));
        assertEquals(
                Vector.of(Bearer.BUYER),
                sheets.filter(sheet -> sheet.rule() == DDU).map(sheet -> sheet.bearer(Stage.FINAL_UNLOADING)));
        assertEquals(6, cells("x").size());
    }

    @Test
    void riskInsuranceCarriageFreightAndOptionsAreAsTheSourcesSay() {
        Vector<Vector<String>> rows = rows("incoterms-facts.csv");
        assertEquals(28, rows.size());
        rows.forEach(row -> {
            RuleSheet sheet = sheetOf(row);
            assertEquals(row.get(3), sheet.risk().name());
            assertEquals(row.get(4), Integer.toString(sheet.criticalPoints()));
            assertEquals(row.get(5), sheet.insurance().fold(() -> "", RuleSheet.Insurance::clauses));
            assertEquals(row.get(6), sheet.insurance().fold(() -> "", cover -> Integer.toString(cover.percent())));
            assertEquals(row.get(7).equals("CONTRACT"), sheet.insurance().isDefined());
            assertEquals(row.get(8), sheet.contractOfCarriage().name());
            assertEquals(row.get(9).equals("YES_IF_AGREED"), sheet.onBoardOption());
            boolean current = sheet.edition() == Edition.current();
            String silent = current ? "NA" : "NOT_ADDRESSED";
            assertEquals(row.get(10), sheet.ownTransport().fold(() -> silent, side -> "EXPLICIT"));
            assertEquals(row.get(11).equals("EXPLICIT_A4_A7"), current);
            assertEquals(row.get(12), sheet.freight().name());
            assertEquals(row.get(13).equals("RETIRED"), sheet.edition() == Edition.INCOTERMS_2000);
        });
    }

    @Test
    void everySheetHasEveryStageAndOnlyFcaHasTwo() {
        RuleSheet.all()
                .forEach(sheet -> assertEquals(
                        Vector.of(Stage.values()),
                        Vector.ofAll(sheet.bearers().keySet()),
                        sheet.rule().name()));
        Vector.of(Edition.INCOTERMS_2010, Edition.INCOTERMS_2020)
                .forEach(edition -> edition.rules()
                        .forEach(rule -> assertEquals(
                                rule == Incoterm.FCA ? 2 : 1,
                                RuleSheet.of(rule, edition).size(),
                                rule.name())));
        assertEquals(28, RuleSheet.all().size());
    }

    @Test
    void theSheetsAgreeWithTheGroups() {
        RuleSheet.all().forEach(sheet -> {
            boolean sellerCarries =
                    sheet.rule().group() == RuleGroup.C || sheet.rule().group() == RuleGroup.D;
            assertEquals(sellerCarries ? Bearer.SELLER : Bearer.BUYER, sheet.contractOfCarriage());
            assertEquals(sheet.contractOfCarriage(), sheet.bearer(Stage.MAIN_CARRIAGE));
            assertEquals(sheet.rule().group() == RuleGroup.C ? 2 : 1, sheet.criticalPoints());
            assertEquals(
                    sheet.rule().group() == RuleGroup.D ? RuleSheet.RiskSide.DESTINATION : RuleSheet.RiskSide.ORIGIN,
                    sheet.risk());
            assertEquals(sheet.insurance().isDefined(), sheet.bearer(Stage.INSURANCE_OBLIGATION) == Bearer.SELLER);
            assertEquals(
                    sheet.rule() == Incoterm.FCA && sheet.edition() == Edition.INCOTERMS_2020, sheet.onBoardOption());
        });
        assertEquals(
                Option.some(new RuleSheet.Insurance("ICC_A", 110)),
                RuleSheet.of(Incoterm.CIP, Edition.INCOTERMS_2020).head().insurance());
        assertEquals(
                Option.some(new RuleSheet.Insurance("ICC_C", 110)),
                RuleSheet.of(Incoterm.CIP, Edition.INCOTERMS_2010).head().insurance());
    }

    @Test
    void modesHaveTheCodesOfRecommendation19() {
        assertEquals(
                TreeSet.of(
                        "1 SEA", "2 RAIL", "3 ROAD", "4 AIR", "5 MAIL", "6 MULTIMODAL", "7 FIXED", "8 INLAND_WATERWAY"),
                TreeSet.of(Mode.values()).map(mode -> mode.rec19() + " " + mode));
        assertEquals(Option.some(Mode.MAIL), Mode.LIST.find("Courier"));
        assertEquals(Option.some(Mode.INLAND_WATERWAY), Mode.find('8'));
        assertEquals(Option.none(), Mode.find('0'));
    }

    private static Vector<Vector<String>> cells(String mark) {
        return rows("incoterms-cells.csv").filter(row -> row.get(5).equals(mark));
    }

    private static RuleSheet sheetOf(Vector<String> row) {
        return RuleSheet.all()
                .find(s -> Tuple.of(
                                s.rule().name(),
                                s.edition().name(),
                                s.handover().fold(() -> "", RuleSheet.Handover::name))
                        .equals(Tuple.of(row.get(0), "INCOTERMS_" + row.get(1), row.get(2))))
                .getOrElseThrow(() -> new AssertionError("no sheet for " + row));
    }

    private static void isInOurTable(Vector<String> row) {
        RuleSheet sheet = sheetOf(row);
        Stage stage = Vector.of(Stage.values())
                .find(s -> s.name().equalsIgnoreCase(row.get(3)))
                .getOrElseThrow(() -> new AssertionError("no stage for " + row));
        assertEquals(Bearer.marked(row.get(4)), sheet.bearer(stage), row::toString);
    }

    private static Vector<Vector<String>> rows(String table) {
        try (InputStream stream = Objects.requireNonNull(IncotermTest.class.getResourceAsStream(table))) {
            return Vector.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Vector.of(line.split(",", -1)));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
