package org.countersign.testkit.trade;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Truth;
import org.countersign.trade.catalogue.Listing;
import org.countersign.trade.catalogue.PriceStep;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.goods.AttributeName;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.matching.Ask;
import org.countersign.trade.offer.matching.Criterion;
import org.countersign.trade.offer.matching.Demand;
import org.countersign.trade.offer.matching.Figure;
import org.countersign.trade.offer.matching.Glossary;
import org.countersign.trade.offer.matching.Judgement;
import org.countersign.trade.offer.matching.Match;
import org.countersign.trade.offer.matching.MatchParameter;
import org.countersign.trade.offer.matching.MatchParameters;
import org.countersign.trade.offer.matching.MatchWeights;
import org.countersign.trade.offer.matching.Matching;
import org.countersign.trade.offer.matching.Said;
import org.countersign.trade.offer.matching.Span;
import org.countersign.trade.offer.matching.Supply;
import org.countersign.trade.offer.matching.Territory;
import org.countersign.trade.offer.matching.Told;
import org.countersign.trade.offer.matching.WordHit;
import org.countersign.trade.offer.matching.WordHits;
import org.countersign.trade.party.Country;

/** Values of the room {@code offer.matching}. */
public final class MatchingGens {
    private static final Comparator<Country> BY_CODE = Comparator.comparing(Country::code);
    private static final Vector<String> MASSES = Vector.of("KGM", "GRM", "TNE", "LBR");

    private MatchingGens() {}

    /** Figures, a third of them without a unit. */
    public static Gen<Figure> figure() {
        return source -> new Figure(
                BaseGens.decimal().next(source), GoodsGens.unit().maybe().next(source));
    }

    /** Spans: exact, open at one end, or from one figure to another. */
    public static Gen<Span> span() {
        return source -> {
            Option<Unit> unit =
                    Gen.of("KGM", "WTT", "MMT").map(Unit::of).maybe().next(source);
            Option<Figure> low = Option.some(new Figure(Decimal.of(source.between(1, 500)), unit));
            Option<Figure> high = Option.some(new Figure(Decimal.of(source.between(500, 900)), unit));
            return Gen.of(
                            new Span(low, low),
                            new Span(low, Option.none()),
                            new Span(Option.none(), high),
                            new Span(low, high))
                    .next(source);
        };
    }

    /** What people write about an attribute. */
    public static Gen<String> written() {
        return Gen.oneOf(
                Gen.of("9 W", "min. 800 lm", "110-240 V", "60 x 120 cm", "black", "schwarz", "E27", "E14", "IP65"),
                source -> source.between(1, 2000) + " "
                        + Gen.of("kg", "g", "mm", "cm", "W", "个").next(source),
                BaseGens.name());
    }

    /** What somebody laid down. */
    public static Gen<Told> told() {
        return source -> Told.read(written().next(source), glossary().next(source));
    }

    /** One thing that is said of an attribute, or a measure that is said of none. */
    public static Gen<Said> said() {
        return source -> {
            Option<AttributeName> attribute = Gen.of("weight", "power", "colour", "base")
                    .map(AttributeName::of)
                    .maybe()
                    .next(source);
            String measure = source.between(1, 2000) + " "
                    + Gen.of("kg", "g", "mm", "cm", "W").next(source);
            return new Said(
                    attribute, attribute.isDefined() ? told().next(source) : Told.read(measure, Glossary.none()));
        };
    }

    /** Glossaries of few words. */
    public static Gen<Glossary> glossary() {
        return Gen.of(
                Glossary.none(),
                Glossary.parse("black = schwarz, negro, 黑色\nwhite = weiß, blanco, 白色"),
                Glossary.parse("weight = Gewicht, peso, 重量\nstainless-steel = Edelstahl, acero inoxidable, 不锈钢"));
    }

    /** Hits in any listing. */
    public static Gen<WordHit> hit() {
        return source -> new WordHit(
                BaseGens.name().next(source),
                source.between(1, WordHit.ALL),
                BaseGens.name().many(0, 3).next(source));
    }

    /** Hits of a search. */
    public static Gen<WordHits> hits() {
        return hit().many(0, 4).map(hits -> WordHits.of(hits.distinctBy(WordHit::listing)));
    }

    /** Territories: said or not, with or without closed countries. */
    public static Gen<Territory> territory() {
        return source -> {
            TreeSet<Country> served = countries(source);
            return new Territory(
                    source.percent(70) ? Option.some(served) : Option.none(),
                    countries(source).removeAll(served));
        };
    }

    private static TreeSet<Country> countries(Source source) {
        return TreeSet.ofAll(
                BY_CODE,
                Gen.of("DE", "ES", "US", "CN", "BR").map(Country::of).many(0, 3).next(source));
    }

    /** Products, with everything that is held against a demand, or without some of it. */
    public static Gen<Supply> supply() {
        return source -> supply(BaseGens.name().next(source), source);
    }

    /** Products that are comparable with {@link #demand}, each of another number. */
    public static Gen<Seq<Supply>> supplies() {
        return source -> Vector.range(0, source.between(1, 7)).map(number -> supply("L-" + number, source));
    }

    private static Supply supply(String number, Source source) {
        int least = source.between(1, 900);
        int cents = source.between(50, 400);
        Listing listing = Listing.builder()
                .number(number)
                .product(GoodsGens.product().next(source))
                .minimum(source.percent(70) ? Option.some(Quantity.of(least, Unit.KILOGRAM)) : Option.none())
                .prices(Vector.range(0, source.below(3))
                        .map(step -> new PriceStep(
                                Quantity.of((long) least * (step + 1), Unit.KILOGRAM),
                                UnitPrice.of(Amount.parse("USD " + (cents - 10 * step)), Unit.KILOGRAM))))
                .term(term().maybe().next(source))
                .build();
        return new Supply(
                listing,
                wanted(source),
                Gen.between(500, 9000)
                        .map(most -> Quantity.of(most, Unit.KILOGRAM))
                        .maybe()
                        .next(source),
                territory().next(source));
    }

    private static Gen<DeliveryTerm> term() {
        return Gen.of(
                        "FOB Ningbo (CNNGB), Incoterms 2020",
                        "FOB Ningbo (CNNGB)",
                        "FOB Shanghai (CNSHA)",
                        "CIF Hamburg (DEHAM)",
                        "FOB")
                .map(DeliveryTerm::parse);
    }

    /** Demands in which anything may be left out. */
    public static Gen<Demand> demand() {
        return source -> new Demand(
                BaseGens.name().next(source),
                BaseGens.name().next(source),
                BaseGens.text().next(source),
                wanted(source),
                quantity(source).filter(quantity -> source.percent(80)),
                Gen.between(40, 500)
                        .map(cents -> UnitPrice.of(
                                Amount.parse(Gen.of("USD ", "EUR ").next(source) + cents), kilogramOrOne(source)))
                        .maybe()
                        .next(source),
                term().maybe().next(source),
                Gen.of("DE", "ES", "US").map(Country::of).maybe().next(source),
                Gen.of("DE", "ES", "US").map(Country::of).maybe().next(source));
    }

    /** A buyer lays down each attribute once. */
    private static Seq<Said> wanted(Source source) {
        Seq<Said> all = said().many(0, 4).next(source);
        return all.filter(said -> said.attribute().isDefined())
                .distinctBy(Said::attribute)
                .appendAll(all.filter(said -> said.attribute().isEmpty()));
    }

    private static Option<Quantity> quantity(Source source) {
        Unit mass = Unit.of(MASSES.get(source.below(MASSES.size())));
        return Option.some(Quantity.of(source.between(1, 9000), source.percent(90) ? mass : Unit.ONE));
    }

    /** Kilograms, now and then pieces, which no product here is sold by. */
    private static Unit kilogramOrOne(Source source) {
        return source.percent(90) ? Unit.KILOGRAM : Unit.ONE;
    }

    /** Parameters. */
    public static Gen<MatchParameter> parameter() {
        return source -> new MatchParameter(
                Gen.of("words-met", "price-missed", MatchParameters.NEAR_PERCENT)
                        .next(source),
                source.between(-MatchParameter.MOST, MatchParameter.MOST),
                BaseGens.day().next(source),
                BaseGens.name().next(source));
    }

    /** Sets of parameters. */
    public static Gen<MatchParameters> parameters() {
        return parameter()
                .many(0, 4)
                .map(all -> new MatchParameters(all.distinctBy(one -> Tuple.of(one.name(), one.from()))));
    }

    /** What a criterion counts. */
    public static Gen<MatchWeights.Weight> weight() {
        return source -> new MatchWeights.Weight(source.between(0, 1000), -source.between(0, 1000));
    }

    /** Weights of all criteria. */
    public static Gen<MatchWeights> weights() {
        return source -> new MatchWeights(
                LinkedHashMap.ofEntries(
                        Vector.of(Criterion.values()).map(criterion -> Tuple.of(criterion, weight().next(source)))),
                source.between(0, 50));
    }

    /** Matchings, some with a rate. */
    public static Gen<Matching> matching() {
        return source -> new Matching(
                weights().next(source), MoneyGens.lockedRate().many(0, 2).next(source));
    }

    /** Questions. */
    public static Gen<Ask> ask() {
        return source -> new Ask(
                BaseGens.reason().next(source),
                Gen.of(Need.Supplier.BUYER, Need.Supplier.SELLER).next(source));
    }

    /** Judgements, with a question where the answer is unknown. */
    public static Gen<Judgement> judgement() {
        return source -> {
            Truth met = Gen.of(Truth.values()).next(source);
            return new Judgement(
                    Gen.of(Criterion.values()).next(source),
                    met,
                    met == Truth.UNKNOWN ? 0 : source.between(-400, 400),
                    BaseGens.reason().next(source),
                    ask().maybe().next(source).filter(ask -> met == Truth.UNKNOWN));
        };
    }

    /** Matches. */
    public static Gen<Match> match() {
        return source -> new Match(
                BaseGens.name().next(source),
                BaseGens.name().next(source),
                BaseGens.name().next(source),
                judgement().many(0, 5).next(source));
    }

    /** Hits among products of these numbers; some of them are not hit. */
    public static Gen<WordHits> hits(Seq<String> listings) {
        return source -> new WordHits(TreeMap.ofEntries(listings.filter(one -> source.percent(60))
                .map(one -> Tuple.of(one, new WordHit(one, source.between(1, WordHit.ALL), Vector.of("lamp"))))));
    }
}
