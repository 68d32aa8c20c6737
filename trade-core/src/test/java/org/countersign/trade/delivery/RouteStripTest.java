package org.countersign.trade.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Cost and risk along the way, for every rule. */
class RouteStripTest {
    private static final Vector<RouteStrip> ALL =
            RuleSheet.all().map(RouteStrip::of).toVector();

    @Test
    void theRiskPassesOnceAndNeverComesBack() {
        ALL.forEach(strip -> {
            Seq<RiskOn> way = strip.legs().flatMap(RouteStrip.Leg::risk);
            assertEquals(way.sorted(), way, strip::toString);
            assertEquals(10, way.size());
            assertTrue(way.count(RiskOn.PASSES::equals) <= 1);
        });
    }

    @Test
    void costFollowsRiskUnderEveryRuleButThoseOfGroupC() {
        ALL.forEach(strip -> assertEquals(
                strip.sheet().rule().group() == RuleGroup.C, strip.apart().nonEmpty(), strip::toString));
        ALL.forEach(strip ->
                assertEquals(strip.sheet().criticalPoints() == 2, strip.apart().nonEmpty(), strip::toString));
    }

    @Test
    void noLegIsAtTheSellersRiskAndTheBuyersCost() {
        ALL.forEach(strip -> assertTrue(
                strip.legs().forAll(leg -> !leg.risk().contains(RiskOn.SELLER) || leg.cost() != Bearer.BUYER),
                strip::toString));
    }

    @Test
    void underCifTheBuyerBearsTheVoyageAndTheSellerPaysIt() {
        RouteStrip cif =
                RouteStrip.of(RuleSheet.of(Incoterm.CIF, Edition.INCOTERMS_2020).head());
        assertEquals(
                Vector.of(Stage.MAIN_CARRIAGE, Stage.DISCHARGE_MAIN_VESSEL, Stage.DESTINATION_TERMINAL_HANDLING),
                cif.apart().map(RouteStrip.Leg::stage).toVector());
        assertEquals(Option.none(), leg(cif, Stage.EXPORT_CLEARANCE).risk());
        assertEquals(
                Option.some(RiskOn.SELLER),
                leg(cif, Stage.LOADING_ON_MAIN_VESSEL).risk());
        assertEquals(Option.some(RiskOn.BUYER), leg(cif, Stage.MAIN_CARRIAGE).risk());
    }

    @Test
    void underFcaTheRiskPassesWhereTheVariantSays() {
        Seq<RuleSheet> fca = RuleSheet.of(Incoterm.FCA, Edition.INCOTERMS_2020);
        assertEquals(
                Vector.of(Option.some(RiskOn.SELLER), Option.some(RiskOn.SELLER)),
                fca.map(sheet -> leg(RouteStrip.of(sheet), Stage.LOADING_AT_ORIGIN_PREMISES)
                                .risk())
                        .toVector());
        assertEquals(
                Vector.of(Option.some(RiskOn.BUYER), Option.some(RiskOn.PASSES)),
                fca.map(sheet -> leg(RouteStrip.of(sheet), Stage.PRE_CARRIAGE).risk())
                        .toVector());
        assertEquals("FCA/SELLER_PREMISES", fca.head().name());
    }

    @Test
    void theRiskSideOfTheSheetIsWhereThePointLies() {
        ALL.forEach(strip -> assertEquals(
                strip.sheet().risk() == RuleSheet.RiskSide.ORIGIN,
                leg(strip, Stage.MAIN_CARRIAGE).risk().contains(RiskOn.BUYER),
                strip::toString));
    }

    @Test
    void freightIsPrepaidWhereTheSellerCarriesAndOwnTransportIsOfTheEditionThatAllowsIt() {
        RuleSheet.all().forEach(sheet -> {
            boolean carried =
                    sheet.rule().group() == RuleGroup.C || sheet.rule().group() == RuleGroup.D;
            assertEquals(carried ? FreightClause.PREPAID : FreightClause.COLLECT, sheet.freight());
            assertTrue(sheet.ownTransport().isEmpty() || sheet.edition() == Edition.INCOTERMS_2020);
        });
        assertEquals(
                "FCA/SELLER_PREMISES BUYER, FCA/OTHER_PLACE BUYER, DAP SELLER, DPU SELLER, DDP SELLER",
                RuleSheet.all()
                        .flatMap(sheet -> sheet.ownTransport().map(side -> sheet.name() + " " + side))
                        .mkString(", "));
    }

    private static RouteStrip.Leg leg(RouteStrip strip, Stage stage) {
        return strip.legs().find(leg -> leg.stage() == stage).getOrElseThrow(() -> new AssertionError(stage));
    }
}
