package org.countersign.trade.delivery.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Texts;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.LockedRate;
import org.countersign.trade.party.NamedPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be born in this room and what may not, how it is written, and how large its numbers may be. */
class PriceValuesTest {
    private static final String MOST = "USD 999999999999999.999999 per unit";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USD 3.50 per unit",
                "USD 0.00 per lot",
                "JPY 350 per lot",
                "USD 3.00 to USD 4.00 per unit",
                "USD 3.00 to USD 4.00 likely USD 3.20 per lot",
                "unknown"
            })
    void aCostIsReadAsItIsWritten(String text) {
        assertEquals(text, Cost.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "USD 3.50",
                "USD -3.50 per unit",
                "USD 3.50 per piece",
                "USD 1e3 per unit",
                "USD 4.00 to USD 3.00 per unit",
                "USD 3.00 to EUR 4.00 per unit",
                "USD 3.00 to USD 4.00 likely USD 5.00 per unit",
                "Unknown"
            })
    void whatIsNoCostIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Cost.parse(text));
    }

    @Test
    void anEstimateIsEqualByItsContentAlone() {
        String text = "USD 3.00 to USD 4.00 likely USD 3.20 per unit";
        assertEquals(Cost.parse(text), Cost.parse(text));
        assertEquals(Cost.parse(text).hashCode(), Cost.parse(text).hashCode());
        Vector.of(
                        "USD 2.00 to USD 4.00 likely USD 3.20 per unit",
                        "USD 3.00 to USD 5.00 likely USD 3.20 per unit",
                        "USD 3.00 to USD 4.00 likely USD 3.30 per unit",
                        "USD 3.00 to USD 4.00 per unit",
                        "USD 3.00 to USD 4.00 likely USD 3.20 per lot")
                .forEach(other -> assertNotEquals(Cost.parse(text), Cost.parse(other)));
    }

    @Test
    void theBoundsOfACostHoldAtTheBoundAndNotOneBeyond() {
        assertEquals(MOST, Cost.parse(MOST).toString());
        refused(
                "cost must not be below zero and have at most 15 digits before and 6 after the point: `USD 1000000000000000.00`",
                () -> Cost.parse("USD 1000000000000000.00 per unit"));
        refused(
                "cost must not be below zero and have at most 15 digits before and 6 after the point: `USD 0.0000001`",
                () -> Cost.parse("USD 0.0000001 per unit"));
        refused(
                "cost must be written like `USD 3.50 per unit` or `unknown`: `USD 1e999999999 per unit`",
                () -> Cost.parse("USD 1e999999999 per unit"));
        assertThrows(IllegalArgumentException.class, () -> Cost.parse("USD " + "9".repeat(1_000_000) + " per unit"));
    }

    @Test
    void aChargeSaysOfWhatItIsAPart() {
        Vector.of("5% on price", "0.0001% on cost", "1000% on fob")
                .forEach(text -> assertEquals(text, Charge.parse(text).toString()));
        refused("charge must be written like `5% on price`: `5%`", () -> Charge.parse("5%"));
        refused("basis must be one of price, cost, fob: `turnover`", () -> Charge.parse("5% on turnover"));
        refused(
                "charge must be from 0% to 1000% with at most 4 decimals: `1000.0001%`",
                () -> Charge.parse("1000.0001% on cost"));
        refused(
                "charge must be from 0% to 1000% with at most 4 decimals: `0.00001%`",
                () -> Charge.parse("0.00001% on cost"));
    }

    @Test
    void aPremiumAndASchemeAreReadAsTheyAreWritten() {
        assertEquals(
                "0.5% of 110% under icc-c",
                Premium.parse("0.5% of 110% under icc-c").toString());
        assertEquals(
                Premium.parse("0.5% of 110% under icc-a"), Premium.of(Percentage.parse("0.5%"), Premium.Clauses.ICC_A));
        refused(
                "premium must be from 0% to 100% with at most 6 decimals: `101%`",
                () -> Premium.parse("101% of 110% under icc-a"));
        assertEquals(
                "producer 13% refund 9%",
                VatScheme.parse("producer 13% refund 9%").toString());
        refused(
                "refund must not be above the tax: `14%` of `13%`",
                () -> VatScheme.parse("trading-company 13% refund 14%"));
        assertTrue(Premium.Clauses.ICC_A.covers(Premium.Clauses.ICC_C));
        assertTrue(!Premium.Clauses.ICC_C.covers(Premium.Clauses.ICC_A));
    }

    @Test
    void aProfitOfATenthOfThePriceIsOneOfANinthOfTheCost() {
        assertEquals(Ratio.of(1, 9), Charge.markup(Ratio.of(1, 10)));
        assertEquals(Ratio.of(1, 10), Charge.margin(Ratio.of(1, 9)));
    }

    @Test
    void aSheetThatContradictsItselfIsNotBorn() {
        refused(
                "stages must stand in their order, each once: `MAIN_CARRIAGE, PRE_CARRIAGE`",
                () -> Lamp.filled(Vector.of(
                        Lamp.stage(Stage.MAIN_CARRIAGE, "unknown"), Lamp.stage(Stage.PRE_CARRIAGE, "unknown"))));
        refused(
                "a stage must have a cost or a rate, not both: `INSURANCE_OBLIGATION`",
                () -> Lamp.filled(Vector.of(Lamp.stage(Stage.INSURANCE_OBLIGATION, "USD 4.00 per lot"))));
        refused(
                "a stage must have a cost or a rate, not both: `IMPORT_DUTY_TAX`",
                () -> Lamp.filled(Vector.of(Lamp.stage(Stage.IMPORT_DUTY_TAX, "USD 4.00 per lot"))));
        refused(
                "profit must be on price or cost: `5% on fob`",
                () -> Lamp.with(CostSheet.PROFIT, Option.some(Charge.parse("5% on fob"))));
        refused(
                "discount must be on price: `5% on cost`",
                () -> Lamp.with(CostSheet.DISCOUNT, Option.some(Charge.parse("5% on cost"))));
        refused(
                "freight may cover DISCHARGE_MAIN_VESSEL and DESTINATION_TERMINAL_HANDLING, which then have no cost of their"
                        + " own: `ON_CARRIAGE`",
                () -> Lamp.with(CostSheet.IN_FREIGHT, Vector.of(Stage.ON_CARRIAGE)));
        refused(
                "freight may cover DISCHARGE_MAIN_VESSEL and DESTINATION_TERMINAL_HANDLING, which then have no cost of their"
                        + " own: `DISCHARGE_MAIN_VESSEL`",
                () -> Lamp.with(CostSheet.IN_FREIGHT, Vector.of(Stage.DISCHARGE_MAIN_VESSEL)));
        refused(
                "places of a route must differ: `Hamburg`",
                () -> Route.of(
                        NamedPlace.of("Works"),
                        NamedPlace.of("Ningbo"),
                        NamedPlace.of("Hamburg"),
                        NamedPlace.of("HAMBURG", "DEHAM")));
    }

    @Test
    void aSheetHasOneRateForACurrencyAndEachLeadsToItsOwn() {
        refused("rate must stand once: `CNY, CNY`", () -> Lamp.with(CostSheet.RATES, Vector.of(Lamp.CNY, Lamp.CNY)));
        refused(
                "a rate must lead to `USD`: `USD` to `CNY`",
                () -> Lamp.with(CostSheet.RATES, Vector.of(Lamp.CNY.inverse())));
        Seq<LockedRate> five = Vector.of("CNY", "EUR", "JPY", "GBP", "INR").map(code -> rate(code, Ratio.of(1, 7)));
        assertEquals(4, Lamp.with(CostSheet.RATES, five.take(4)).rates().size());
        refused("a sheet must have at most 4 rates of exchange, it has 5", () -> Lamp.with(CostSheet.RATES, five));
        Ratio longest = Ratio.of(Long.MAX_VALUE, Long.MAX_VALUE - 1);
        assertEquals(
                1,
                Lamp.with(CostSheet.RATES, Vector.of(rate("CNY", longest)))
                        .rates()
                        .size());
        Ratio longer = Ratio.of(BigInteger.ONE.shiftLeft(63), BigInteger.ONE);
        refused(
                "rate of exchange must have at most 18 digits above and below the line: `9223372036854775808`",
                () -> Lamp.with(CostSheet.RATES, Vector.of(rate("CNY", longer))));
    }

    @Test
    void theQuantityOfASheetIsBounded() {
        refused(
                "quantity must have at most 15 digits before and 6 after the point: `0.0000001 KGM`",
                () -> CostSheet.blank(IsoCurrency.USD, Quantity.parse("0.0000001 KGM")));
    }

    @Test
    void anOfferIsInTheCurrencyOfItsBasisAndItsPriceIsBounded() {
        PriceBasis basis = PriceBasis.net(Incoterm.FOB.at(NamedPlace.of("Ningbo")), IsoCurrency.USD);
        refused(
                "price must be in the currency of its basis: `EUR`, `USD`",
                () -> new Offer(ExactAmount.parse("EUR 3"), Unit.ONE, basis));
        Ratio fine = Ratio.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(511));
        assertEquals(
                fine,
                new Offer(ExactAmount.of(IsoCurrency.USD, fine), Unit.ONE, basis)
                        .price()
                        .number());
        refused(
                "price must have at most 512 bits above and below the line",
                () -> new Offer(ExactAmount.of(IsoCurrency.USD, fine.times(Ratio.of(1, 2))), Unit.ONE, basis));
    }

    @Test
    void weightOrMeasureWhicheverIsMore() {
        Quantity light = Quantity.parse("4200 KGM");
        Quantity bulky = Quantity.parse("6.5 MTQ");
        assertEquals(Ratio.of(65, 10), Freight.freightTons(light, bulky));
        assertEquals(Ratio.of(42, 10), Freight.freightTons(light, Quantity.parse("3 MTQ")));
        assertThrows(IllegalArgumentException.class, () -> Freight.freightTons(bulky, light));
        assertEquals(
                Ratio.of(100, 1),
                Freight.airKilograms(Quantity.parse("80 KGM"), Quantity.parse("0.6 MTQ"), Freight.USUAL_AIR_DIVISOR));
        assertEquals(Ratio.of(120, 1), Freight.airKilograms(Quantity.parse("80 KGM"), Quantity.parse("0.6 MTQ"), 5000));
        refused(
                "divisor must be above zero: `0`",
                () -> Freight.airKilograms(Quantity.parse("80 KGM"), Quantity.parse("0.6 MTQ"), 0));
    }

    @Test
    void surchargesOnFreightAreAddedAndNotMultiplied() {
        Freight tariff = new Freight(
                Amount.parse("USD 100.00"), Vector.of(Percentage.of(10), Percentage.of(20)), Amount.parse("USD 35.00"));
        assertEquals(ExactAmount.parse("USD 880"), tariff.on(Ratio.of(65, 10)));
        assertEquals(
                ExactAmount.parse("USD 650"),
                Freight.of(Amount.parse("USD 100.00")).on(Ratio.of(65, 10)));
        refused(
                "a tariff must have at most 20 surcharges and one currency: `USD 100.00`, `EUR 1.00`",
                () -> new Freight(Amount.parse("USD 100.00"), Vector.empty(), Amount.parse("EUR 1.00")));
    }

    @Test
    void anExportAccountSaysWhetherADollarCostsMoreThanTheBankPays() {
        LockedRate bank = rate("USD", "CNY", Ratio.of(7, 1));
        ExportAccount gain = new ExportAccount(ExactAmount.parse("CNY 6600"), ExactAmount.parse("USD 1000"), bank);
        assertEquals(Ratio.of(66, 10), gain.exchangeCost());
        assertEquals(ExactAmount.parse("CNY 400"), gain.profit());
        assertEquals(Ratio.of(400, 6600), gain.profitRate());
        assertTrue(!gain.isLoss());
        assertTrue(new ExportAccount(ExactAmount.parse("CNY 7001"), ExactAmount.parse("USD 1000"), bank).isLoss());
        assertTrue(!new ExportAccount(ExactAmount.parse("CNY 7000"), ExactAmount.parse("USD 1000"), bank).isLoss());
        refused(
                "the rate must lead from the proceeds to the cost: `USD` to `CNY`",
                () -> new ExportAccount(ExactAmount.parse("USD 1000"), ExactAmount.parse("CNY 6600"), bank));
        refused(
                "cost and proceeds must be above zero: `CNY`, `USD`",
                () -> new ExportAccount(ExactAmount.parse("CNY 7001"), ExactAmount.parse("USD 0"), bank));
    }

    @Test
    void aProducerSpendsWhatIsNotRefundedAndProcessingTradeCreatesExchange() {
        VatScheme producer = VatScheme.parse("producer 13% refund 9%");
        assertEquals(
                ExactAmount.parse("CNY 1140"),
                ExportAccount.costOfProducing(
                        ExactAmount.parse("CNY 1000"),
                        ExactAmount.parse("CNY 100"),
                        ExactAmount.parse("CNY 1000"),
                        producer));
        refused(
                "this is for a trading-company: `producer 13% refund 9%`",
                () -> ExportAccount.costOfTrading(ExactAmount.parse("CNY 1130"), ExactAmount.parse("CNY 0"), producer));
        assertEquals(
                Ratio.of(1, 4), ExportAccount.creationRate(ExactAmount.parse("USD 500"), ExactAmount.parse("USD 400")));
    }

    @Test
    void everyCodeHasItsTextInBothLanguages() {
        Texts english = PriceTexts.english();
        assertEquals(english.keys(), PriceTexts.chinese().keys());
        Vector.of(Stage.values())
                .map(Gaps::stage)
                .append(Gaps.goods())
                .append(Gaps.place())
                .append(Gaps.edition())
                .append(Gaps.premium(Premium.Clauses.ICC_A))
                .append(Gaps.nothingLeft(Ratio.ZERO))
                .append(Gaps.rate(IsoCurrency.CNY, IsoCurrency.USD))
                .append(Gaps.unit(Unit.ONE, Unit.KILOGRAM))
                .append(Gaps.way(Lamp.WORKS))
                .append(Gaps.sheet(Charge.parse("5% on fob")))
                .append(Gaps.targetTooLow(ExactAmount.parse("USD 0")))
                .append(Gaps.allocation(Incoterm.FOB.at(Lamp.WORKS)))
                .forEach(reason -> Vector.of(english, PriceTexts.chinese()).forEach(texts -> {
                    assertTrue(texts.find(reason.code()).isDefined(), reason.code());
                    assertTrue(texts.say(reason).indexOf('{') < 0, reason.code());
                }));
        assertEquals("the premium rate for ICC (A)", english.say(Gaps.premium(Premium.Clauses.ICC_A)));
    }

    @Test
    void everyTextNamesTheSameArgumentsInBothLanguages() {
        for (String key : PriceTexts.english().keys()) {
            assertEquals(arguments(PriceTexts.english(), key), arguments(PriceTexts.chinese(), key), key);
        }
    }

    private static Seq<String> arguments(Texts texts, String key) {
        return Vector.of(texts.find(key).getOrElse("").split("[{}]", -1))
                .zipWithIndex()
                .filter(part -> part._2 % 2 == 1)
                .map(part -> part._1)
                .sorted();
    }

    private static LockedRate rate(String from, Ratio number) {
        return rate(from, "USD", number);
    }

    private static LockedRate rate(String from, String to, Ratio number) {
        return LockedRate.builder()
                .from(IsoCurrency.of(from))
                .to(IsoCurrency.of(to))
                .rate(number)
                .source("bank")
                .at(Moment.parse("2026-05-04"))
                .build();
    }

    private static void refused(String message, Executable birth) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, birth).getMessage());
    }
}
