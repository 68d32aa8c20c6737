package org.countersign.trade.delivery.price;

import static org.countersign.trade.delivery.Incoterm.CFR;
import static org.countersign.trade.delivery.Incoterm.CIF;
import static org.countersign.trade.delivery.Incoterm.CIP;
import static org.countersign.trade.delivery.Incoterm.DAP;
import static org.countersign.trade.delivery.Incoterm.EXW;
import static org.countersign.trade.delivery.Incoterm.FOB;
import static org.countersign.trade.party.Places.HAMBURG;
import static org.countersign.trade.party.Places.NINGBO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.party.NamedPlace;
import org.junit.jupiter.api.Test;

class LadderTest {
    @Test
    void theLampUnderAllRulesOf2020() {
        assertEquals(
                Vector.of(
                        "EXW Lamp works, Yuyao: USD 12.89",
                        "FCA Lamp works, Yuyao: USD 11.98",
                        "FCA Ningbo (CNNGB): USD 12.20",
                        "CPT Hamburg (DEHAM): USD 14.38",
                        "CPT Warehouse Billbrook, Hamburg: USD 15.04",
                        "CIP Hamburg (DEHAM): USD 14.43",
                        "CIP Warehouse Billbrook, Hamburg: USD 15.10",
                        "DAP Hamburg (DEHAM): USD 14.71",
                        "DAP Warehouse Billbrook, Hamburg: USD 15.04",
                        "DPU Hamburg (DEHAM): USD 14.71",
                        "DPU Warehouse Billbrook, Hamburg: USD 15.11",
                        "DDP Hamburg (DEHAM): USD 18.74",
                        "DDP Warehouse Billbrook, Hamburg: USD 19.08",
                        "FAS Ningbo (CNNGB): USD 12.33",
                        "FOB Ningbo (CNNGB): USD 12.38",
                        "CFR Hamburg (DEHAM): USD 14.38",
                        "CIF Hamburg (DEHAM): USD 14.43"),
                Lamp.sheet()
                        .ladder(Edition.INCOTERMS_2020)
                        .rungs()
                        .map(LadderTest::line)
                        .toVector());
    }

    @Test
    void theExactPriceIsKeptUntilItIsRoundedOnce() {
        PriceUnder fob = Lamp.sheet().under(FOB.at(NINGBO));
        assertTrue(fob.price().known().exists(exact -> exact.toAmount().isEmpty()), fob.toString());
        assertEquals(
                Option.some("USD 12.38 per 1 C62"), fob.unitPrice(Lamp.ONCE).map(Object::toString));
        assertEquals(
                Option.some("USD 12.3778 per 1 C62"),
                fob.unitPrice(Lamp.ONCE.to(4)).map(Object::toString));
    }

    @Test
    void withoutTheMainCarriageExactlyThePricesThatHoldItAreUnknown() {
        Ladder ladder = Lamp.without(Stage.MAIN_CARRIAGE).ladder(Edition.INCOTERMS_2020);
        Seq<PriceUnder> unknown =
                ladder.rungs().filter(rung -> !rung.price().missing().isEmpty());
        assertEquals(
                "CPT CPT CIP CIP DAP DAP DPU DPU DDP DDP CFR CIF",
                unknown.map(rung -> rung.term().rule()).mkString(" "));
        assertTrue(unknown.forAll(rung -> codes(rung).equals("PRICE-NEEDS-MAIN-CARRIAGE")), unknown.toString());
    }

    @Test
    void eachStageThatIsMissingIsNamedAndNoOther() {
        for (Stage stage :
                Vector.of(Stage.values()).remove(Stage.INSURANCE_OBLIGATION).remove(Stage.IMPORT_DUTY_TAX)) {
            Ladder ladder = Lamp.without(stage).ladder(Edition.INCOTERMS_2020);
            Seq<String> codes =
                    ladder.rungs().flatMap(rung -> rung.price().missing()).map(Reason::code);
            assertEquals(
                    Vector.of("PRICE-NEEDS-" + stage.name().replace('_', '-')),
                    codes.distinct().toVector());
        }
    }

    @Test
    void withoutACostSheetEveryPriceIsUnknownAndSaysWhichCostsItNeeds() {
        CostSheet blank = CostSheet.blank(IsoCurrency.USD, Quantity.parse("1000 C62"));
        assertEquals(
                "the price under FOB Ningbo (CNNGB), Incoterms 2020 needs the cost of the goods ex works, the cost of export"
                        + " packing and marking, the cost of loading at the works, the cost of the carriage to the port or"
                        + " terminal of departure, the cost of export clearance, the cost of handling in the terminal of"
                        + " departure, the cost of loading on board and the cost of the way to Ningbo (CNNGB)",
                PriceTexts.say(PriceTexts.english(), blank.under(FOB.at(NINGBO)), Lamp.ONCE));
        assertEquals(
                "EXW Lamp works, Yuyao, Incoterms 2020 条件下的价格还缺：出厂货价、出口包装及刷唛费和至 Lamp works, Yuyao 的运费",
                PriceTexts.say(PriceTexts.chinese(), blank.under(EXW.at(Lamp.WORKS)), Lamp.ONCE));
        Ladder ladder = blank.ladder(Edition.INCOTERMS_2020);
        assertEquals(
                Edition.INCOTERMS_2020.rules().toVector(),
                ladder.rungs().map(rung -> rung.term().rule()).toVector());
        assertTrue(ladder.rungs().forAll(rung -> codes(rung).contains("GOODS")));
        assertTrue(ladder.rungs().forAll(rung -> codes(rung).endsWith("PRICE-NEEDS-PLACE")));
    }

    @Test
    void aCostCoversNoPlaceThatItsRouteDoesNotReach() {
        DeliveryTerm shanghai = FOB.at(NamedPlace.of("Shanghai"));
        assertEquals("PRICE-NEEDS-WAY", codes(Lamp.sheet().under(shanghai)));
        assertEquals(
                "PRICE-NEEDS-WAY",
                codes(Lamp.sheet().under(DAP.at(NamedPlace.of("Another warehouse", "DEHAM")))),
                "the same town is not the same place");
        assertEquals("PRICE-NEEDS-WAY", codes(Lamp.sheet().under(FOB.at(HAMBURG))), "no port of shipment");
        assertEquals(
                Lamp.sheet().under(FOB.at(NINGBO)).price(),
                Lamp.sheet().under(FOB.at(NamedPlace.of("NINGBO"))).price());
    }

    @Test
    void aTermThatLeavesPlaceOrEditionOpenHasNoPrice() {
        DeliveryTerm bare = DeliveryTerm.of(CIF, Option.none(), Option.none());
        assertEquals("PRICE-NEEDS-EDITION", codes(Lamp.sheet().under(bare)));
        assertEquals("PRICE-NEEDS-PLACE", codes(Lamp.sheet().under(bare.with(Edition.INCOTERMS_2010))));
        assertEquals("PRICE-NEEDS-ALLOCATION", codes(Lamp.sheet().under(CIF.at(HAMBURG, Edition.INCOTERMS_2000))));
    }

    @Test
    void theCoverThatTheRuleAsksForIsTheOneThatCounts() {
        CostSheet least = Lamp.with(CostSheet.PREMIUMS, Vector.of(Premium.parse("0.2% of 110% under icc-c")));
        assertEquals("", codes(least.under(CIF.at(HAMBURG))));
        assertEquals("PRICE-NEEDS-PREMIUM", codes(least.under(CIP.at(HAMBURG))));
        assertEquals("", codes(least.under(CIP.at(HAMBURG, Edition.INCOTERMS_2010))), "2010 asked for less");
        CostSheet both = Lamp.with(
                CostSheet.PREMIUMS,
                Vector.of(Premium.parse("0.2% of 110% under icc-c"), Premium.parse("0.3% of 110% under icc-a")));
        assertEquals(
                least.under(CIF.at(HAMBURG)).price(),
                both.under(CIF.at(HAMBURG)).price());
        assertEquals(
                Lamp.sheet().under(CIP.at(HAMBURG)).price(),
                both.under(CIP.at(HAMBURG)).price());
    }

    @Test
    void aRateOfExchangeThatIsMissingIsNamed() {
        CostSheet sheet = Lamp.with(CostSheet.RATES, Vector.empty());
        PriceUnder fob = sheet.under(FOB.at(NINGBO));
        assertEquals("PRICE-NEEDS-RATE", codes(fob));
        assertEquals(
                "the price under FOB Ningbo (CNNGB), Incoterms 2020 needs a rate of exchange from CNY to USD",
                PriceTexts.say(PriceTexts.english(), fob, Lamp.ONCE));
    }

    @Test
    void anEstimateGivesARange() {
        CostSheet sheet = Lamp.filled(Lamp.STAGES
                .filter(one -> one.stage() != Stage.MAIN_CARRIAGE)
                .append(Lamp.stage(Stage.MAIN_CARRIAGE, "USD 1500.00 to USD 2400.00 likely USD 1800.00 per lot"))
                .sortBy(StageCost::stage));
        assertEquals(
                "the price under CIF Hamburg (DEHAM), Incoterms 2020 lies between USD 14.10 and USD 15.10",
                PriceTexts.say(PriceTexts.english(), sheet.under(CIF.at(HAMBURG)), Lamp.ONCE));
        assertEquals(
                Lamp.sheet().under(CFR.at(HAMBURG)).price().known(),
                sheet.under(CFR.at(HAMBURG))
                        .price()
                        .fold(k -> Option.none(), Price.Between::likely, u -> Option.none(), i -> Option.none()));
        assertTrue(sheet.under(FOB.at(NINGBO)).price().known().isDefined(), "no estimate is in it");
    }

    @Test
    void sharesThatLeaveNothingOfThePriceAreACommercialNo() {
        CostSheet sheet = Lamp.with(CostSheet.COMMISSION, Option.some(Charge.parse("90% on price")));
        assertEquals(
                "there is no price under FOB Ningbo (CNNGB), Incoterms 2020: premium, commission, profit and the other"
                        + " shares of the price leave 0 of it for the cost",
                PriceTexts.say(PriceTexts.english(), sheet.under(FOB.at(NINGBO)), Lamp.ONCE));
        CostSheet just = Lamp.with(CostSheet.COMMISSION, Option.some(Charge.parse("89.6701% on price")));
        assertTrue(just.under(CIF.at(HAMBURG)).price() instanceof Price.Impossible, "the premium takes the rest");
        assertTrue(just.under(CFR.at(HAMBURG)).price().known().isDefined());
    }

    @Test
    void aCommissionOnTheValueUnderFobIsPutOnTop() {
        Price plain = Lamp.sheet().under(CIF.at(HAMBURG)).price();
        Price onFob = Lamp.with(CostSheet.COMMISSION, Option.some(Charge.parse("3% on fob")))
                .under(CIF.at(HAMBURG))
                .price();
        ExactAmount fob = amount(Lamp.sheet().under(FOB.at(NINGBO)).price());
        assertEquals(amount(plain).plus(fob.times(Ratio.of(3, 100))), amount(onFob));
    }

    @Test
    void whatTheFreightCoversCostsNothingMore() {
        CostSheet liner = Lamp.without(Stage.DISCHARGE_MAIN_VESSEL, Stage.DESTINATION_TERMINAL_HANDLING);
        assertEquals(
                "PRICE-NEEDS-DISCHARGE-MAIN-VESSEL PRICE-NEEDS-DESTINATION-TERMINAL-HANDLING",
                codes(liner.under(DAP.at(HAMBURG))));
        CostSheet covered = CostSheet.SHAPE.with(
                liner,
                CostSheet.IN_FREIGHT,
                Vector.of(Stage.DISCHARGE_MAIN_VESSEL, Stage.DESTINATION_TERMINAL_HANDLING));
        assertEquals(
                covered.under(CFR.at(HAMBURG)).price(),
                covered.under(DAP.at(HAMBURG)).price());
    }

    @Test
    void everyEditionHasItsLadder() {
        assertEquals(
                Edition.INCOTERMS_2010.rules().toVector(),
                Lamp.sheet()
                        .ladder(Edition.INCOTERMS_2010)
                        .rungs()
                        .map(rung -> rung.term().rule())
                        .distinct()
                        .toVector());
        Ladder old = Lamp.sheet().ladder(Edition.INCOTERMS_2000);
        assertEquals("PRICE-NEEDS-ALLOCATION", codes(old.under(Incoterm.FOB).head()));
        assertEquals(
                Lamp.sheet().under(CFR.at(HAMBURG)).price(),
                old.under(Incoterm.DES).head().price(),
                "on board on arrival: the freight and no more");
    }

    private static ExactAmount amount(Price price) {
        return price.known().getOrElseThrow(() -> new AssertionError(price.toString()));
    }

    private static String codes(PriceUnder under) {
        return under.price().missing().map(Reason::code).mkString(" ");
    }

    private static String line(PriceUnder rung) {
        return rung.term().rule() + rung.term().place().fold(() -> "", place -> " " + place) + ": "
                + rung.price().rounded(Lamp.ONCE).map(Amount::toString).getOrElse("?");
    }
}
