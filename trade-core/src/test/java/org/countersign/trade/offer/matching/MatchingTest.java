package org.countersign.trade.offer.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.testkit.trade.ListingSamples;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.Truth;
import org.countersign.trade.catalogue.Listing;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.LockedRate;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.InquiryState;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.Places;
import org.junit.jupiter.api.Test;

/** A buyer's line held against a lamp of ours, criterion by criterion. All names are fiction. */
class MatchingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final MatchWeights WEIGHTS = MatchParameters.standard().on(DAY);
    private static final Matching MATCHING = Matching.by(WEIGHTS);
    private static final Texts ENGLISH = MatchTexts.english();
    private static final Glossary GLOSSARY = Glossary.parse("power = Leistung, potencia, 功率\nbase = Sockel, 灯头");
    private static final Country GERMANY = Country.of("DE");
    private static final Supply LAMP = Supply.of(ListingSamples.LAMP, GLOSSARY)
            .with(Quantity.parse("40000 C62"))
            .with(Territory.of(GERMANY, Country.of("ES")));
    private static final Option<WordHits> HITS =
            Option.some(WordHits.of(Vector.of(new WordHit("L-7", 80, Vector.of("LED", "Lampe")))));

    private static Inquiry.Builder inquiry() {
        return Inquiry.builder().number("RFQ-9").buyer("Hafenlicht Beispiel GmbH");
    }

    private static InquiryLine.Builder line() {
        return line("1", "LED-Lampe");
    }

    private static InquiryLine.Builder line(String id, String product) {
        return InquiryLine.builder().id(id).product(product);
    }

    /** Everything is said, and everything fits. */
    private static Inquiry full() {
        return inquiry()
                .buyerCountry(Option.some("Germany"))
                .deliveryTerm(Option.some("FOB Ningbo"))
                .lines(Vector.of(line().specification(Option.some("Leistung: 9 W; Sockel: E27"))
                        .quantity(Option.some(Quantity.parse("12000 C62")))
                        .targetPrice(Option.some(UnitPrice.parse("USD 1.20 per 1 C62")))
                        .build()))
                .build();
    }

    private static Demand demand(Inquiry inquiry) {
        return Demand.of(inquiry, GLOSSARY, Places.standard()).head();
    }

    private static Demand with(InquiryLine line) {
        return demand(Inquiry.SHAPE.with(full(), Inquiry.LINES, Vector.of(line)));
    }

    private static Match match(Demand demand) {
        return MATCHING.match(demand, LAMP, HITS);
    }

    private static String said(Match match, Criterion criterion) {
        return match.judgements()
                .filter(one -> one.criterion() == criterion)
                .map(one -> one.met() + ": " + ENGLISH.say(one.why()))
                .mkString("; ");
    }

    private static String asked(Match match) {
        return match.asks()
                .map(ask -> ask.whom() + ": " + ENGLISH.say(ask.question()))
                .mkString("; ");
    }

    @Test
    void everythingThatIsMetIsSaidWithItsReason() {
        Match match = match(demand(full()));
        assertEquals("YES: 80 percent of what the words say was found: LED, Lampe", said(match, Criterion.WORDS));
        assertEquals(
                "YES: power: wanted 9 W, ours is 9 W; YES: base: wanted E27, ours is E27",
                said(match, Criterion.ATTRIBUTES));
        assertEquals("YES: 12000 C62 reach our least order of 1000 C62", said(match, Criterion.MINIMUM));
        assertEquals(
                "YES: 12000 C62 are no more than the 40000 C62 that we can make for one order",
                said(match, Criterion.CAPACITY));
        assertEquals("YES: we sell it into DE", said(match, Criterion.DESTINATION));
        assertEquals(
                "YES: USD 1.18 per 1 C62 is within the target of USD 1.20 per 1 C62", said(match, Criterion.PRICE));
        assertEquals(240 + 250 + 80 + 70 + 80 + 120, match.points());
        assertEquals("", asked(match));
        assertEquals(
                "power：买方要求 9 W，我方为 9 W，相符",
                MatchTexts.chinese().say(match.judgements().get(1).why()));
    }

    @Test
    void whatIsNotMetIsSaidToo() {
        InquiryLine bad = line().specification(Option.some("Leistung: 12 W"))
                .quantity(Option.some(Quantity.parse("500 C62")))
                .targetPrice(Option.some(UnitPrice.parse("USD 1.00 per 1 C62")))
                .build();
        Match few = MATCHING.match(
                with(bad), LAMP.with(Territory.of(Country.of("US"))), Option.some(WordHits.of(Vector.empty())));
        assertEquals("NO: none of the words was found", said(few, Criterion.WORDS));
        assertEquals("NO: power: wanted 12 W, but ours is 9 W", said(few, Criterion.ATTRIBUTES));
        assertEquals("NO: 500 C62 are less than our least order of 1000 C62", said(few, Criterion.MINIMUM));
        assertEquals("NO: we do not sell it into DE", said(few, Criterion.DESTINATION));
        assertEquals("UNKNOWN: our listing names no price for that", said(few, Criterion.PRICE), "no price for so few");
        Match many = match(
                with(InquiryLine.SHAPE.with(bad, InquiryLine.QUANTITY, Option.some(Quantity.parse("50000 C62")))));
        assertEquals(
                "NO: 50000 C62 are more than the 40000 C62 that we can make for one order",
                said(many, Criterion.CAPACITY));
        assertEquals(
                "NO: USD 1.18 per 1 C62 is more than the target of USD 1.00 per 1 C62", said(many, Criterion.PRICE));
    }

    @Test
    void whatNobodySaidCountsNothingAndIsAsked() {
        Supply bare = Supply.of(
                Listing.builder()
                        .number("L-7")
                        .product(LAMP.listing().product())
                        .build(),
                GLOSSARY);
        Match match =
                MATCHING.match(demand(inquiry().lines(Vector.of(line().build())).build()), bare, Option.none());
        assertEquals(0, match.points());
        assertTrue(match.judgements()
                .forAll(one -> one.met() == Truth.UNKNOWN && one.ask().isDefined()));
        assertEquals(
                "SELLER: Search the words in our listings.; BUYER: Which quality, model or specification do you need?;"
                        + " SELLER: L-7: how much has to be ordered at least?; SELLER: L-7: how much can we make for one"
                        + " order?; BUYER: To which country do the goods go?; BUYER: Which price do you have in mind?",
                asked(match));
        Match here = match(demand(inquiry().lines(Vector.of(line().build())).build()));
        assertEquals(
                "How many do you need, and in which unit?",
                here.asks()
                        .filter(ask -> ask.whom() == Need.Supplier.BUYER)
                        .map(ask -> ENGLISH.say(ask.question()))
                        .get(1));
    }

    @Test
    void aPriceIsComparedUnderOneTermOnly() {
        assertEquals(
                "UNKNOWN: prices under FOB Ningbo (CNNGB), Incoterms 2020 and under CIF Hamburg (DEHAM) are not compared",
                priced("CIF Hamburg"));
        assertEquals(
                "UNKNOWN: prices under FOB Ningbo (CNNGB), Incoterms 2020 and under FOB Shanghai (CNSHA) are not compared",
                priced("FOB Shanghai"));
        assertEquals(
                "UNKNOWN: prices under FOB Ningbo (CNNGB), Incoterms 2020 and under FOB are not compared",
                priced("FOB"));
        assertEquals(
                "UNKNOWN: prices under FOB Ningbo (CNNGB), Incoterms 2020 and under FOB Ningbo (CNNGB), Incoterms 2010"
                        + " are not compared",
                priced("FOB Ningbo, Incoterms 2010"));
        assertEquals("UNKNOWN: a price cannot be compared without its delivery term", priced("franco"));
        assertTrue(priced("fob ningbo (Incoterms 2020)").startsWith("YES"));
    }

    private static String priced(String term) {
        return said(
                match(demand(Inquiry.SHAPE.with(full(), Inquiry.DELIVERY_TERM, Option.some(term)))), Criterion.PRICE);
    }

    @Test
    void aPriceInAnotherCurrencyNeedsARateAndOneForAnotherUnitARatio() {
        Demand euro = with(line().quantity(Option.some(Quantity.parse("12000 C62")))
                .targetPrice(Option.some(UnitPrice.parse("EUR 13.50 per 1 DZN")))
                .build());
        assertEquals(
                "UNKNOWN: USD 1.30 per 1 C62 and EUR 13.50 per 1 DZN are in two currencies, and no rate was given",
                said(match(euro), Criterion.PRICE));
        assertTrue(asked(match(euro)).contains("SELLER: At which rate do we take USD for EUR?"));
        Matching rated = new Matching(
                WEIGHTS,
                Vector.of(LockedRate.builder()
                        .from(IsoCurrency.USD)
                        .to(IsoCurrency.EUR)
                        .rate(Ratio.parse("0.92"))
                        .source("house bank")
                        .at(Moment.parse("2026-11-20"))
                        .build()));
        assertEquals(
                "YES: USD 1.18 per 1 C62 is within the target of EUR 13.50 per 1 DZN",
                said(rated.match(euro, LAMP, HITS), Criterion.PRICE),
                "1.18 * 12 * 0.92 = 13.03");
        Demand kilograms = with(line().quantity(Option.some(Quantity.parse("900 KGM")))
                .targetPrice(Option.some(UnitPrice.parse("USD 4.00 per 1 KGM")))
                .build());
        assertEquals(
                "UNKNOWN: USD 1.30 per 1 C62 and USD 4.00 per 1 KGM are for units without a fixed ratio",
                said(match(kilograms), Criterion.PRICE));
        assertEquals(
                "UNKNOWN: 900 KGM and 1000 C62 are in units without a fixed ratio",
                said(match(kilograms), Criterion.MINIMUM));
    }

    @Test
    void withoutAQuantityAPriceIsKnownOnlyWhereEveryStepSaysTheSame() {
        assertTrue(unquantified("USD 1.40 per 1 C62").startsWith("YES: USD 1.30"));
        assertTrue(unquantified("USD 1.10 per 1 C62").startsWith("NO: USD 1.18"));
        assertEquals(
                "UNKNOWN: USD 1.18 per 1 C62 would be within the target of USD 1.20 per 1 C62, for enough of them; the"
                        + " quantity is unknown",
                unquantified("USD 1.20 per 1 C62"));
    }

    private static String unquantified(String target) {
        return said(
                match(with(
                        line().targetPrice(Option.some(UnitPrice.parse(target))).build())),
                Criterion.PRICE);
    }

    @Test
    void theCountryIsThatOfTheTermAndOtherwiseThatOfTheBuyer() {
        Inquiry toSpain = Inquiry.SHAPE.with(full(), Inquiry.DELIVERY_TERM, Option.some("CIF Barcelona"));
        assertEquals(Option.some(Country.of("ES")), demand(toSpain).destination());
        assertEquals(Option.none(), demand(full()).destination(), "Ningbo is where the goods start");
        assertEquals("YES: we sell it into ES", said(match(demand(toSpain)), Criterion.DESTINATION));
        Supply closed = LAMP.with(Territory.unknown().without(Country.of("ES")));
        assertEquals(
                "NO: we do not sell it into ES",
                said(MATCHING.match(demand(toSpain), closed, HITS), Criterion.DESTINATION));
        assertEquals(
                "UNKNOWN: nobody has said whether we sell it into DE",
                said(MATCHING.match(demand(full()), closed, HITS), Criterion.DESTINATION));
        Inquiry placed = Inquiry.SHAPE.with(
                Inquiry.SHAPE.with(full(), Inquiry.DELIVERY_TERM, Option.some("CIF")),
                Inquiry.DELIVERY_PLACE,
                Option.some("Hamburg"));
        assertEquals(Option.some("CIF Hamburg (DEHAM)"), demand(placed).term().map(Object::toString));
    }

    @Test
    void aMeasureInRunningWordsIsHeldAgainstTheOneOfItsKind() {
        Match fits = match(with(line("1", "LED bulb 9W 2700K").build()));
        assertEquals(
                "YES: a measure in the words, 9 WTT, is one of ours: 9 W; YES: a measure in the words, 2700 KEL, is one of"
                        + " ours: 2700 K",
                said(fits, Criterion.ATTRIBUTES));
        Match differs = match(with(line("1", "LED bulb 15W, 200 bar").build()));
        assertEquals(
                "NO: a measure in the words, 15 WTT, is not ours: 9 W; UNKNOWN: a measure in the words, 200 BAR: of what,"
                        + " cannot be told",
                said(differs, Criterion.ATTRIBUTES));
        assertEquals(Truth.NO, differs.met(Criterion.ATTRIBUTES));
        assertTrue(asked(differs).contains("BUYER: You write 200 BAR: which property does that stand for?"));
    }

    @Test
    void aQuantitySaidInWordsIsNoQuality() {
        InquiryLine acid = line("1", "citric acid, 20 MT, 25 kg bags")
                .quantity(Option.some(Quantity.parse("20000 KGM")))
                .build();
        assertEquals(
                Vector.of("25 KGM"),
                with(acid).quality().map(said -> said.told().text()));
    }

    @Test
    void onlyWhatWaitsForAnAnswerOfOursIsHeldAgainstProducts() {
        assertEquals(
                1,
                Demand.open(InquiryState.of(full()), GLOSSARY, Places.standard())
                        .size());
        assertEquals(
                1,
                Demand.open(
                                InquiryState.questioned(full(), Vector.empty(), Moment.parse("2026-12-01")),
                                GLOSSARY,
                                Places.standard())
                        .size());
        Seq<InquiryState> over = Vector.of(
                InquiryState.awaited(),
                InquiryState.silent(full(), Option.none()),
                InquiryState.withdrawn(full(), Option.none()));
        assertEquals(
                0,
                over.flatMap(state -> Demand.open(state, GLOSSARY, Places.standard()))
                        .size());
    }

    @Test
    void theBestComesFirstAndOfEqualsTheSmallerNumber() {
        Seq<Supply> lamps = Vector.of("L-9", "L-7", "L-8").map(MatchingTest::lamp);
        Seq<Match> ranked = MATCHING.products(demand(full()), lamps, HITS, 2);
        assertEquals("L-7, L-8", ranked.map(Match::listing).mkString(", "));
        Refused.with(
                "each number must stand once among the 2 to be ranked",
                () -> MATCHING.products(demand(full()), Vector.of(LAMP, LAMP), HITS, 2));
        Demand poor = with(line("2", "LED-Lampe")
                .quantity(Option.some(Quantity.parse("5 C62")))
                .build());
        assertEquals(
                "RFQ-9/1, RFQ-9/2",
                MATCHING.demands(LAMP, Vector.of(poor, demand(full())), one -> HITS, 9)
                        .map(match -> match.inquiry() + "/" + match.line())
                        .mkString(", "));
    }

    private static Supply lamp(String number) {
        return new Supply(
                Listing.SHAPE.with(LAMP.listing(), Listing.NUMBER, number),
                LAMP.quality(),
                LAMP.capacity(),
                LAMP.territory());
    }
}
