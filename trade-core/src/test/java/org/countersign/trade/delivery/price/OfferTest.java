package org.countersign.trade.delivery.price;

import static org.countersign.trade.delivery.Incoterm.CFR;
import static org.countersign.trade.delivery.Incoterm.CIF;
import static org.countersign.trade.delivery.Incoterm.DAP;
import static org.countersign.trade.delivery.Incoterm.EXW;
import static org.countersign.trade.delivery.Incoterm.FOB;
import static org.countersign.trade.party.Places.HAMBURG;
import static org.countersign.trade.party.Places.NINGBO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.party.NamedPlace;
import org.junit.jupiter.api.Test;

class OfferTest {
    private static final Offer FOB_NINGBO = Offer.of(UnitPrice.parse("USD 12.00 per 1 C62"), FOB.at(NINGBO));

    /** The buyer's forwarder quoted the freight; nothing is known of the works. */
    private static final CostSheet BUYER =
            Lamp.filled(Vector.of(Lamp.stage(Stage.MAIN_CARRIAGE, "USD 1800.00 per lot")));

    @Test
    void costsThatBothRulesHoldNeedNotBeKnown() {
        Price cfr = BUYER.way().convert(FOB_NINGBO, PriceBasis.net(CFR.at(HAMBURG), IsoCurrency.USD));
        assertEquals(Option.some(ExactAmount.parse("USD 13.80")), cfr.known());
        Price exw = BUYER.way().convert(FOB_NINGBO, PriceBasis.net(EXW.at(Lamp.WORKS), IsoCurrency.USD));
        assertEquals(
                "PRICE-NEEDS-LOADING-AT-ORIGIN-PREMISES PRICE-NEEDS-PRE-CARRIAGE PRICE-NEEDS-EXPORT-CLEARANCE"
                        + " PRICE-NEEDS-ORIGIN-TERMINAL-HANDLING PRICE-NEEDS-LOADING-ON-MAIN-VESSEL",
                codes(exw));
    }

    @Test
    void theSameTermAtAnotherPlaceIsAnotherPrice() {
        CostSheet way = Lamp.sheet().way();
        PriceBasis port = PriceBasis.net(DAP.at(HAMBURG), IsoCurrency.USD);
        PriceBasis warehouse = PriceBasis.net(DAP.at(Lamp.WAREHOUSE), IsoCurrency.USD);
        Offer offer = Offer.of(UnitPrice.parse("USD 14.00 per 1 C62"), port);
        assertEquals(
                Option.some(ExactAmount.parse("USD 14.30")),
                way.convert(offer, warehouse).known());
        assertEquals(
                "PRICE-NEEDS-WAY",
                codes(way.convert(offer, PriceBasis.net(DAP.at(NamedPlace.of("Prague")), IsoCurrency.USD))));
    }

    @Test
    void anotherCurrencyIsTakenAtTheLockedRateAndNoOther() {
        CostSheet way = Lamp.sheet().way();
        PriceBasis yuan = PriceBasis.net(FOB.at(NINGBO), IsoCurrency.CNY);
        assertEquals(
                Option.some(ExactAmount.parse("CNY 85.2")),
                way.convert(FOB_NINGBO, yuan).known());
        assertEquals(
                "PRICE-NEEDS-RATE", codes(way.convert(FOB_NINGBO, PriceBasis.net(FOB.at(NINGBO), IsoCurrency.EUR))));
    }

    @Test
    void anotherUnitNeedsAFixedRatio() {
        Offer kilograms = Offer.of(UnitPrice.parse("USD 12.00 per 1 KGM"), FOB.at(NINGBO));
        PriceBasis cfr = PriceBasis.net(CFR.at(HAMBURG), IsoCurrency.USD);
        assertEquals("PRICE-NEEDS-UNIT", codes(BUYER.way().convert(kilograms, cfr)));
        CostSheet tonnes = CostSheet.builder()
                .currency(IsoCurrency.USD)
                .quantity(Quantity.parse("20 TNE"))
                .stages(Vector.of(Lamp.stage(Stage.MAIN_CARRIAGE, "USD 1000.00 per lot")))
                .route(BUYER.route())
                .build();
        assertEquals(
                Option.some(ExactAmount.parse("USD 12050")),
                tonnes.convert(kilograms, cfr).known(),
                "for a tonne, the unit of the sheet");
    }

    @Test
    void aCommissionIsOnWhatItSaysAndTheThreeBasesDiffer() {
        CostSheet way = Lamp.sheet().way();
        PriceBasis cif = PriceBasis.net(CIF.at(HAMBURG), IsoCurrency.USD);
        Vector<String> prices = Vector.of("5% on price", "5% on cost", "5% on fob")
                .map(agent -> way.convert(FOB_NINGBO, cif.with(Charge.parse(agent)))
                        .rounded(Lamp.ONCE)
                        .fold(() -> "", Object::toString));
        assertEquals(Vector.of("USD 14.58", "USD 14.54", "USD 14.45"), prices);
        assertEquals(
                Option.some(ExactAmount.of(IsoCurrency.USD, Ratio.of(138, 10).dividedBy(Ratio.of(9467, 10000)))),
                way.convert(FOB_NINGBO, cif.with(Charge.parse("5% on price"))).known(),
                "(FOB + F) / (1 - m r - c)");
    }

    @Test
    void aDiscountIsOffTheListPrice() {
        CostSheet way = Lamp.sheet().way();
        PriceBasis list = PriceBasis.net(FOB.at(NINGBO), IsoCurrency.USD).less(Charge.parse("4% on price"));
        assertEquals(
                Option.some(ExactAmount.parse("USD 12.5")),
                way.convert(FOB_NINGBO, list).known());
        assertThrows(
                IllegalArgumentException.class,
                () -> PriceBasis.net(FOB.at(NINGBO), IsoCurrency.USD).less(Charge.parse("4% on cost")));
    }

    @Test
    void aTargetUnderDutyPaidBecomesAFactoryPriceInTheFactorysCurrency() {
        CostSheet unknownGoods = CostSheet.SHAPE.with(Lamp.sheet(), CostSheet.GOODS, Cost.unknown());
        Offer target = Offer.of(UnitPrice.parse("USD 14.00 per 1 C62"), CIF.at(HAMBURG));
        Price factory = unknownGoods.factoryPrice(target, IsoCurrency.CNY);
        assertEquals(Option.some("CNY 77.25"), factory.rounded(Lamp.ONCE).map(Object::toString));
        CostSheet tried = CostSheet.SHAPE.with(Lamp.sheet(), CostSheet.GOODS, Cost.parse("CNY 77.25 per unit"));
        assertEquals(
                Option.some("USD 14.00"),
                tried.under(CIF.at(HAMBURG)).price().rounded(Lamp.ONCE).map(Object::toString));
    }

    @Test
    void aTargetBelowTheStagesIsACommercialNo() {
        Offer target = Offer.of(UnitPrice.parse("USD 1.00 per 1 C62"), CIF.at(HAMBURG));
        Price none = Lamp.sheet().factoryPrice(target, IsoCurrency.USD);
        assertTrue(none instanceof Price.Impossible, none.toString());
        PriceUnder said = new PriceUnder(target.basis().term(), none, Unit.ONE);
        assertTrue(
                PriceTexts.say(PriceTexts.english(), said, Lamp.ONCE).contains("the target leaves USD -"),
                PriceTexts.say(PriceTexts.english(), said, Lamp.ONCE));
    }

    @Test
    void aCommissionThatIsNotOnThePriceNeedsTheSheet() {
        PriceBasis fob = PriceBasis.net(FOB.at(NINGBO), IsoCurrency.USD).with(Charge.parse("5% on fob"));
        Offer offer = Offer.of(UnitPrice.parse("USD 12.00 per 1 C62"), fob);
        assertEquals(
                Option.some("PRICE-NEEDS-SHEET"), offer.net().swap().toOption().map(Reason::code));
        assertEquals(
                Option.some("PRICE-NOTHING-LEFT"),
                FOB_NINGBO
                        .atSameNet(Option.some(Charge.parse("100% on price")), Option.none())
                        .swap()
                        .toOption()
                        .map(Reason::code));
    }

    @Test
    void rivalsAreBroughtToOneBasisBeforeTheyAreRanked() {
        PriceBasis basis = PriceBasis.net(CIF.at(HAMBURG), IsoCurrency.USD);
        Ranking ranking = Ranking.of(
                Lamp.sheet(),
                basis,
                Vector.of(
                        rival("Alpha", "USD 12.40 per 1 C62", PriceBasis.net(FOB.at(NINGBO), IsoCurrency.USD)),
                        rival("Beta", "USD 14.10 per 1 C62", basis),
                        rival("Gamma", "CNY 90.00 per 1 C62", PriceBasis.net(EXW.at(Lamp.WORKS), IsoCurrency.CNY)),
                        rival("Delta", "USD 14.60 per 1 C62", basis.with(Charge.parse("5% on price"))),
                        rival("Epsilon", "EUR 11.00 per 1 C62", PriceBasis.net(FOB.at(NINGBO), IsoCurrency.EUR)),
                        rival("Zeta", "USD 9.00 per 1 C62", PriceBasis.net(bare(), IsoCurrency.USD))));
        assertEquals(
                Vector.of("1 Delta USD 13.87", "2 Beta USD 14.10", "3 Alpha USD 14.25", "4 Gamma USD 14.97"),
                ranking.ranked()
                        .map(place -> place.best() + " " + place.rival().name() + " "
                                + place.price().rounded(Lamp.ONCE).fold(() -> "", Object::toString))
                        .toVector());
        assertTrue(ranking.ranked().forAll(place -> place.best() == place.worst()));
        assertEquals(
                Vector.of("Epsilon PRICE-NEEDS-RATE", "Zeta PRICE-NEEDS-EDITION"),
                ranking.unranked()
                        .map(one -> one.rival().name() + " " + codes(one.why()))
                        .toVector());
    }

    @Test
    void whereTheFreightIsAnEstimateTwoRivalsMayShareTheirPlaces() {
        CostSheet sheet = CostSheet.SHAPE.with(
                Lamp.sheet(),
                CostSheet.STAGES,
                Lamp.STAGES.map(one -> one.stage() == Stage.MAIN_CARRIAGE
                        ? Lamp.stage(Stage.MAIN_CARRIAGE, "USD 1500.00 to USD 2400.00 per lot")
                        : one));
        PriceBasis basis = PriceBasis.net(CIF.at(HAMBURG), IsoCurrency.USD);
        Ranking ranking = Ranking.of(
                sheet,
                basis,
                Vector.of(
                        rival("Alpha", "USD 12.40 per 1 C62", PriceBasis.net(FOB.at(NINGBO), IsoCurrency.USD)),
                        rival("Beta", "USD 14.10 per 1 C62", basis),
                        rival("Gamma", "USD 15.50 per 1 C62", basis)));
        assertEquals(
                Vector.of("1-2 Beta", "1-2 Alpha", "3-3 Gamma"),
                ranking.ranked()
                        .map(place -> place.best() + "-" + place.worst() + " "
                                + place.rival().name())
                        .toVector());
    }

    private static DeliveryTerm bare() {
        return DeliveryTerm.of(FOB, Option.some(NINGBO), Option.<Edition>none());
    }

    private static Rival rival(String name, String price, PriceBasis basis) {
        return new Rival(name, Offer.of(UnitPrice.parse(price), basis));
    }

    private static String codes(Price price) {
        return price.missing().map(Reason::code).mkString(" ");
    }
}
