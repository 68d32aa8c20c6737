package org.countersign.trade.delivery.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.party.NamedPlace;
import org.junit.jupiter.api.Test;

/** What every kind of price answers, and what a sheet and a route refuse. */
class PriceBoundsTest {
    private static final ExactAmount ONE = ExactAmount.parse("USD 1");
    private static final ExactAmount TWO = ExactAmount.parse("USD 2");
    private static final ExactAmount FOUR = ExactAmount.parse("USD 4");
    private static final Reason FREIGHT =
            Reason.of("PRICE-FREIGHT", Citation.of(Authority.PRACTICE, "a price holds its freight"));
    private static final Price KNOWN = new Price.Known(TWO);
    private static final Price BETWEEN = new Price.Between(ONE, Option.some(TWO), FOUR);
    private static final Price UNKNOWN = new Price.Unknown(Vector.of(FREIGHT));
    private static final Price IMPOSSIBLE = new Price.Impossible(FREIGHT);

    @Test
    void onlyAKnownPriceIsAnAmount() {
        assertEquals(Option.some(TWO), KNOWN.known());
        assertEquals(Option.none(), BETWEEN.known());
        assertEquals(Option.none(), UNKNOWN.known());
        assertEquals(Option.none(), IMPOSSIBLE.known());
        assertEquals(Option.some(Amount.parse("USD 2.00")), KNOWN.rounded(Lamp.ONCE));
        assertEquals(Option.none(), BETWEEN.rounded(Lamp.ONCE));
    }

    @Test
    void anEstimateHasALeastAndAMost() {
        assertEquals(Option.some(TWO), KNOWN.least());
        assertEquals(Option.some(TWO), KNOWN.most());
        assertEquals(Option.some(ONE), BETWEEN.least());
        assertEquals(Option.some(FOUR), BETWEEN.most());
        Vector.of(UNKNOWN, IMPOSSIBLE).forEach(price -> {
            assertEquals(Option.none(), price.least());
            assertEquals(Option.none(), price.most());
        });
    }

    @Test
    void onlyAnUnknownPriceMissesSomething() {
        assertEquals(Vector.of(FREIGHT), UNKNOWN.missing());
        Vector.of(KNOWN, BETWEEN, IMPOSSIBLE).forEach(price -> assertEquals(Vector.empty(), price.missing()));
    }

    @Test
    void whatChangesAmountsLeavesTheOthersAsTheyAre() {
        assertEquals(new Price.Known(FOUR), KNOWN.map(amount -> amount.plus(amount)));
        assertEquals(
                new Price.Between(TWO, Option.some(FOUR), FOUR.plus(FOUR)), BETWEEN.map(amount -> amount.plus(amount)));
        assertEquals(UNKNOWN, UNKNOWN.map(amount -> FOUR));
        assertEquals(IMPOSSIBLE, IMPOSSIBLE.map(amount -> FOUR));
    }

    @Test
    void chargesAndPremiumsAreOnWhatTheyMayBeOnAndStandOnce() {
        Refused.with(
                "bank must be on price or cost: `1% on fob`",
                () -> Lamp.with(CostSheet.BANK, Option.some(Charge.parse("1% on fob"))));
        Refused.with(
                "discount must be on price: `1% on cost`",
                () -> Lamp.with(CostSheet.DISCOUNT, Option.some(Charge.parse("1% on cost"))));
        Premium premium = Premium.parse("0.3% of 110% under icc-a");
        Refused.with(
                "premium must stand once: `ICC_A, ICC_A`",
                () -> Lamp.with(CostSheet.PREMIUMS, Vector.of(premium, premium)));
        Vector.of(Charge.Basis.values())
                .forEach(basis -> assertEquals(
                        Option.some(Charge.parse("1% on " + Words.word(basis))),
                        Lamp.with(CostSheet.COMMISSION, Option.some(Charge.parse("1% on " + Words.word(basis))))
                                .commission()));
    }

    @Test
    void whatTheFreightCoversHasNoCostOfItsOwnAndStandsOnce() {
        CostSheet bare = Lamp.without(Stage.DISCHARGE_MAIN_VESSEL, Stage.DESTINATION_TERMINAL_HANDLING);
        Vector<Stage> both = Vector.of(Stage.DISCHARGE_MAIN_VESSEL, Stage.DESTINATION_TERMINAL_HANDLING);
        assertEquals(
                both, CostSheet.SHAPE.with(bare, CostSheet.IN_FREIGHT, both).inFreight());
        Refused.with(
                "stage in the freight must stand once: `DISCHARGE_MAIN_VESSEL, DISCHARGE_MAIN_VESSEL`",
                () -> CostSheet.SHAPE.with(bare, CostSheet.IN_FREIGHT, Vector.of(both.head(), both.head())));
        String rule =
                "freight may cover DISCHARGE_MAIN_VESSEL and DESTINATION_TERMINAL_HANDLING, which then have no cost"
                        + " of their own: `";
        Refused.with(
                rule + "DISCHARGE_MAIN_VESSEL`",
                () -> Lamp.with(CostSheet.IN_FREIGHT, Vector.of(Stage.DISCHARGE_MAIN_VESSEL)));
        Refused.with(
                rule + "INSURANCE_OBLIGATION`",
                () -> Lamp.with(CostSheet.IN_FREIGHT, Vector.of(Stage.INSURANCE_OBLIGATION)));
        assertEquals(CostSheet.SHAPE.summary(bare), bare.toString());
    }

    @Test
    void placesOfARouteDifferByNameOrByCode() {
        NamedPlace ningbo = NamedPlace.of("Ningbo", "CNNGB");
        assertEquals(
                Option.some(NamedPlace.of("Ningbo", "CNBEI")),
                Route.of(ningbo, NamedPlace.of("Ningbo", "CNBEI"), NamedPlace.of("a"), NamedPlace.of("b"))
                        .departure());
        assertEquals(
                Option.some(NamedPlace.of("Beilun", "CNNGB")),
                Route.of(ningbo, NamedPlace.of("Beilun", "CNNGB"), NamedPlace.of("a"), NamedPlace.of("b"))
                        .departure());
        String rule = "places of a route must differ: `Ningbo (CNNGB)`";
        Vector.of(NamedPlace.of("NINGBO", "CNNGB"), NamedPlace.of("Ningbo"))
                .forEach(same ->
                        Refused.with(rule, () -> Route.of(ningbo, same, NamedPlace.of("a"), NamedPlace.of("b"))));
        assertEquals(Route.SHAPE.summary(Route.unknown()), Route.unknown().toString());
    }

    @Test
    void numbersBelowZeroAreRefusedBesideThoseThatAreTooLong() {
        Refused.with(
                "insured multiple must be from 0% to 1000% with at most 2 decimals: `-1%`",
                () -> new Premium(Percentage.of(1), Percentage.of(-1), Premium.Clauses.ICC_A));
        Refused.with(
                "stages taxed besides must be after the main carriage, each once: `ON_CARRIAGE, ON_CARRIAGE`",
                () -> new ImportTax(
                        ImportTax.Base.CIF_TYPE,
                        Percentage.of(1),
                        Percentage.of(1),
                        ImportTax.VatPayer.SELLER,
                        Vector.of(Stage.ON_CARRIAGE, Stage.ON_CARRIAGE)));
        Refused.with("premium must be written like `0.5% of 110% under icc-a`: `half`", () -> Premium.parse("half"));
        Refused.with("VAT scheme must be written like `producer 13% refund 9%`: `none`", () -> VatScheme.parse("none"));
    }
}
