package org.countersign.trade.delivery.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;
import org.countersign.testkit.Refused;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.PriceGens;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.LockedRate;
import org.countersign.trade.money.UnitPrice;
import org.junit.jupiter.api.Test;

/** Each limit of what enters a price, from both sides. */
class PriceLimitsTest {
    private static final Amount NOTHING = Amount.parse("USD 0");
    private static final Amount ONE = Amount.parse("USD 1");
    private static final Amount BELOW = Amount.parse("USD -1");
    private static final String AMOUNT =
            " must not be below zero and have at most 15 digits before and 6 after the point: `USD -1.00`";

    private static String share(String what, int most, int places, String given) {
        return what + " must be from 0% to " + most + "% with at most " + places + " decimals: `" + given + "`";
    }

    @Test
    void aTariffHasAmountsOfOneCurrencyAndTwentySurcharges() {
        Vector<Percentage> twenty = Vector.fill(20, () -> Percentage.of(1000));
        assertEquals(twenty, new Freight(NOTHING, twenty, NOTHING).surcharges());
        String most = "a tariff must have at most 20 surcharges and one currency: `";
        Refused.with(most + "USD 1.00`, `USD 0.00`", () -> new Freight(ONE, twenty.append(Percentage.of(1)), NOTHING));
        Refused.with(most + "USD 1.00`, `EUR 1.00`", () -> new Freight(ONE, Vector.empty(), Amount.parse("EUR 1")));
        Refused.with("basic rate" + AMOUNT, () -> new Freight(BELOW, Vector.empty(), NOTHING));
        Refused.with("fixed surcharges" + AMOUNT, () -> new Freight(ONE, Vector.empty(), BELOW));
        Refused.with(
                share("surcharge", 1000, 4, "1001%"),
                () -> new Freight(ONE, Vector.of(Percentage.of(1), Percentage.of(1001)), NOTHING));
    }

    @Test
    void anAmountHasFifteenDigitsBeforeThePointAndSixAfterIt() {
        Vector.of("USD 999999999999999", "USD 0.000001")
                .map(Amount::parse)
                .forEach(amount -> assertEquals(amount, Freight.of(amount).basic()));
        Vector.of("USD 1000000000000000", "USD 0.0000001")
                .map(Amount::parse)
                .forEach(amount -> Refused.with(
                        "basic rate must not be below zero and have at most 15 digits before and 6 after the point: `"
                                + amount + "`",
                        () -> Freight.of(amount)));
    }

    @Test
    void aRateOfExchangeIsShortAboveAndBelowTheLine() {
        BigInteger largest = BigInteger.ONE.shiftLeft(Bounds.RATE_BITS).subtract(BigInteger.ONE);
        BigInteger larger = largest.add(BigInteger.ONE);
        Bounds.checkRate(rate(Ratio.of(largest, BigInteger.ONE)));
        Bounds.checkRate(rate(Ratio.of(BigInteger.ONE, largest)));
        Vector.of(Ratio.of(larger, BigInteger.ONE), Ratio.of(BigInteger.ONE, larger))
                .forEach(number -> Refused.with(
                        "rate of exchange must have at most 18 digits above and below the line: `" + number + "`",
                        () -> {
                            Bounds.checkRate(rate(number));
                            return "nothing";
                        }));
    }

    private static LockedRate rate(Ratio number) {
        return LockedRate.SHAPE.with(
                PriceGens.exportAccount().next(Source.of(1)).rate(), LockedRate.RATE, number);
    }

    @Test
    void whatIsMissingIsListedAsPeopleList() {
        PriceUnder under = PriceGens.priceUnder().next(Source.of(1));
        Vector<Reason> reasons = Vector.of(
                        "PRICE-NEEDS-GOODS", "PRICE-NEEDS-PRE-CARRIAGE", "PRICE-NEEDS-EXPORT-CLEARANCE")
                .map(code -> Reason.of(code, Citation.of(Authority.PRACTICE, "costs")));
        Vector<String> said = Vector.rangeClosed(1, 3)
                .map(count -> PriceTexts.say(
                        PriceTexts.chinese(),
                        new PriceUnder(under.term(), new Price.Unknown(reasons.take(count)), under.unit()),
                        Lamp.ONCE))
                .map(text -> text.substring(text.indexOf('：') + 1));
        assertEquals(Vector.of("出厂货价", "出厂货价和至启运港或启运站的内陆运费", "出厂货价、至启运港或启运站的内陆运费和出口报关费"), said);
    }

    @Test
    void theDivisorOfTheAirIsOneOrMore() {
        Quantity weight = Quantity.parse("10 KGM");
        Quantity volume = Quantity.parse("2 MTQ");
        assertEquals(Ratio.of(2_000_000, 1), Freight.airKilograms(weight, volume, 1));
        assertEquals(Ratio.of(10, 1), Freight.airKilograms(weight, volume, 1_000_000));
        Refused.with("divisor must be above zero: `0`", () -> Freight.airKilograms(weight, volume, 0));
    }

    @Test
    void taxesHaveRates() {
        Percentage all = Percentage.of(100);
        assertEquals(
                Percentage.of(1000), ImportTax.onFob(Percentage.of(1000), all).duty());
        assertEquals(ImportTax.Base.FOB_TYPE, ImportTax.onFob(all, all).base());
        Refused.with(share("duty", 1000, 4, "1001%"), () -> ImportTax.onCif(Percentage.of(1001), all));
        Refused.with(share("VAT", 100, 4, "101%"), () -> ImportTax.onCif(all, Percentage.of(101)));
        Refused.with(
                "stages taxed besides must be after the main carriage, each once: `MAIN_CARRIAGE`",
                () -> new ImportTax(
                        ImportTax.Base.CIF_TYPE, all, all, ImportTax.VatPayer.SELLER, Vector.of(Stage.MAIN_CARRIAGE)));
        Refused.with(
                share("VAT", 100, 4, "101%"),
                () -> new VatScheme(VatScheme.Exporter.PRODUCER, Percentage.of(101), Percentage.of(9)));
        Refused.with(
                share("refund", 100, 4, "-1%"),
                () -> new VatScheme(VatScheme.Exporter.PRODUCER, Percentage.of(13), Percentage.of(-1)));
        Refused.with(
                "refund must not be above the tax: `13.01%` of `13%`",
                () -> new VatScheme(VatScheme.Exporter.PRODUCER, Percentage.of(13), Percentage.parse("13.01%")));
    }

    /** Only a producer who exports bears what is not refunded, four of thirteen points. */
    @Test
    void whatIsNotRefundedIsACostOfTheProducerWhoExports() {
        VatScheme producer = VatScheme.parse("producer 13% refund 9%");
        VatScheme trading = new VatScheme(VatScheme.Exporter.TRADING_COMPANY, Percentage.of(13), Percentage.of(9));
        assertEquals(Ratio.of(4, 100), producer.costOfFob(true));
        assertEquals(Ratio.ZERO, producer.costOfFob(false));
        assertEquals(Ratio.ZERO, trading.costOfFob(true));
        assertEquals(Ratio.ZERO, trading.costOfFob(false));
    }

    @Test
    void anOfferHasAPriceThatCanBeReckonedWith() {
        Offer offer = PriceGens.offer().next(Source.of(1));
        IsoCurrency currency = offer.price().currency();
        BigInteger largest = BigInteger.ONE.shiftLeft(Offer.MAX_BITS).subtract(BigInteger.ONE);
        String rule = "price must have at most 512 bits above and below the line";
        Ratio above = Ratio.of(largest, BigInteger.ONE);
        assertEquals(
                above, offer(offer, ExactAmount.of(currency, above)).price().number());
        Ratio below = Ratio.of(BigInteger.ONE, largest);
        assertEquals(
                below, offer(offer, ExactAmount.of(currency, below)).price().number());
        BigInteger larger = largest.add(BigInteger.ONE);
        Refused.with(rule, () -> offer(offer, ExactAmount.of(currency, Ratio.of(larger, BigInteger.ONE))));
        Refused.with(rule, () -> offer(offer, ExactAmount.of(currency, Ratio.of(BigInteger.ONE, larger))));
    }

    private static Offer offer(Offer like, ExactAmount price) {
        return new Offer(price, like.unit(), like.basis());
    }

    @Test
    void placesCountFromOne() {
        Ranking.Place place = PriceGens.place().next(Source.of(1));
        assertEquals(1, new Ranking.Place(place.rival(), place.price(), 1, 1).worst());
        Refused.with(
                "places must count from 1, the best first: `0`, `1`",
                () -> new Ranking.Place(place.rival(), place.price(), 0, 1));
        Refused.with(
                "places must count from 1, the best first: `2`, `1`",
                () -> new Ranking.Place(place.rival(), place.price(), 2, 1));
    }

    @Test
    void costsAndTheirSourcesAreGood() {
        Refused.with("cost" + AMOUNT, () -> Cost.between(BELOW, ONE));
        assertEquals("USD 0.00 to USD 1.00 per unit", Cost.between(NOTHING, ONE).toString());
        assertEquals("USD 1.00 per unit", Cost.perUnit(ONE).toString());
        Refused.with(
                "text must not be empty: leave the field out instead",
                () -> new StageCost(Stage.MAIN_CARRIAGE, Cost.perUnit(ONE), Option.some("")));
        assertEquals(Charge.Basis.COST, Charge.onCost(Percentage.of(3)).basis());
        assertEquals(Charge.Basis.FOB, Charge.onFob(Percentage.of(3)).basis());
    }

    @Test
    void anExportAccountLeadsFromTheProceedsToTheCost() {
        ExportAccount account = PriceGens.exportAccount().next(Source.of(1));
        ExactAmount odd = ExactAmount.parse("XAF 1");
        String rule = "the rate must lead from the proceeds to the cost: `"
                + account.rate().from() + "` to `" + account.rate().to() + "`";
        Refused.with(rule, () -> new ExportAccount(odd, account.proceeds(), account.rate()));
        Refused.with(rule, () -> new ExportAccount(account.cost(), odd, account.rate()));
        String zero = "cost and proceeds must be above zero: `" + account.cost().currency() + "`, `"
                + account.proceeds().currency() + "`";
        Refused.with(zero, () -> new ExportAccount(nothing(account.cost()), account.proceeds(), account.rate()));
        Refused.with(zero, () -> new ExportAccount(account.cost(), nothing(account.proceeds()), account.rate()));
    }

    private static ExactAmount nothing(ExactAmount like) {
        return ExactAmount.of(like.currency(), Ratio.ZERO);
    }

    @Test
    void whoProducesAndWhoTradesReckonApart() {
        ExactAmount hundred = ExactAmount.parse("CNY 113");
        ExactAmount ten = ExactAmount.parse("CNY 10");
        VatScheme producer = VatScheme.parse("producer 13% refund 9%");
        VatScheme trading = new VatScheme(VatScheme.Exporter.TRADING_COMPANY, Percentage.of(13), Percentage.of(9));
        assertEquals(ExactAmount.parse("CNY 114"), ExportAccount.costOfTrading(hundred, ten, trading));
        assertEquals(
                ExactAmount.parse("CNY 127"),
                ExportAccount.costOfProducing(hundred, ten, hundred.minus(ExactAmount.parse("CNY 13")), producer));
        Refused.with(
                "this is for a trading-company: `producer 13% refund 9%`",
                () -> ExportAccount.costOfTrading(hundred, ten, producer));
        Refused.with(
                "this is for a producer: `trading-company 13% refund 9%`",
                () -> ExportAccount.costOfProducing(hundred, ten, hundred, trading));
    }

    /** A price of nothing is a price; one below zero is no price that a quotation takes. */
    @Test
    void aUnitPriceIsNotBelowZero() {
        PriceUnder any = PriceGens.priceUnder().next(Source.of(1));
        assertEquals(
                Option.some(UnitPrice.of(NOTHING, any.unit())),
                new PriceUnder(any.term(), new Price.Known(ExactAmount.parse("USD 0")), any.unit())
                        .unitPrice(Lamp.ONCE));
        assertEquals(
                Option.none(),
                new PriceUnder(any.term(), new Price.Known(ExactAmount.parse("USD -1")), any.unit())
                        .unitPrice(Lamp.ONCE));
    }

    @Test
    void aLadderIsAskedByRuleAndByTerm() {
        Ladder ladder = Vector.range(0, 100)
                .map(seed -> PriceGens.ladder().next(Source.of(seed)))
                .find(one -> one.rungs().size() > 1)
                .getOrElseThrow(AssertionError::new);
        PriceUnder first = ladder.rungs().head();
        assertEquals(Option.some(first), ladder.under(first.term()));
        Vector.of(Incoterm.values())
                .forEach(rule ->
                        assertEquals(ladder.rungs().filter(rung -> rung.term().rule() == rule), ladder.under(rule)));
        PriceUnder other = new PriceUnder(first.term(), first.price(), Unit.of("TNE"));
        assertEquals(Option.none(), new Ladder(Vector.empty()).under(other.term()));
    }

    @Test
    void whatIsPrintedStartsWithItsName() {
        Ladder ladder = PriceGens.ladder().next(Source.of(1));
        assertTrue(ladder.toString().startsWith("Ladder"), ladder::toString);
        Price unknown = new Price.Unknown(Vector.empty());
        assertTrue(unknown.toString().startsWith("Unknown"), unknown::toString);
        Ranking ranking = PriceGens.ranking().next(Source.of(1));
        ranking.ranked()
                .map(place -> place.rival().name())
                .appendAll(ranking.unranked().map(one -> one.rival().name()))
                .forEach(name -> assertTrue(
                        ranking.toString().length() > 1_000
                                || ranking.toString().contains(name),
                        ranking::toString));
    }
}
