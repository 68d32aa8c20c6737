package org.countersign.trade.offer.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.MatchingGens;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.UnitPrice;

/** The laws of matching. */
class MatchingProperties {
    private static final Matching MATCHING =
            Matching.by(MatchParameters.standard().on(LocalDate.of(2026, 11, 25)));

    private static final Gen<Case> CASES = source -> {
        Seq<Supply> products = MatchingGens.supplies().next(source);
        return new Case(
                MatchingGens.demand().next(source),
                products,
                MatchingGens.hits(products.map(Supply::number)).maybe().next(source));
    };

    /** A demand, products, and what a search found among them. */
    record Case(Demand demand, Seq<Supply> products, Option<WordHits> hits) {
        Seq<Match> ranked(Matching matching) {
            return matching.products(demand, products, hits, products.size());
        }

        Case with(Demand other) {
            return new Case(other, products, hits);
        }

        Case with(int at, Supply better) {
            return new Case(demand, products.update(at, better), hits);
        }
    }

    private static int place(Seq<Match> ranked, Supply product) {
        return ranked.map(Match::listing).indexOf(product.number());
    }

    @Property
    void theOrderInWhichProductsComeDoesNotMatter(@ForAll("cases") Case one, @ForAll("matchings") Matching matching) {
        Case turned = new Case(one.demand(), one.products().reverse(), one.hits());
        Case shifted = new Case(one.demand(), one.products().rotateLeft(2), one.hits());
        assertEquals(one.ranked(matching), turned.ranked(matching));
        assertEquals(one.ranked(matching), shifted.ranked(matching));
    }

    @Property
    void pointsFallAndEqualsStandByNumber(@ForAll("cases") Case one, @ForAll("matchings") Matching matching) {
        Seq<Match> ranked = one.ranked(matching);
        ranked.zip(ranked.drop(1))
                .forEach(pair -> assertTrue(pair._1.points() > pair._2.points()
                        || pair._1.points() == pair._2.points()
                                && pair._1.listing().compareTo(pair._2.listing()) < 0));
    }

    @Property
    void whoMeetsOneCriterionBetterNeverFallsBehind(
            @ForAll("cases") Case one, @ForAll("matchings") Matching matching, @ForAll @IntRange(max = 4) int which) {
        for (int at = 0; at < one.products().size(); at++) {
            Supply before = one.products().get(at);
            Case better = one.with(at, better(one.demand(), before, which));
            assertTrue(place(better.ranked(matching), before) <= place(one.ranked(matching), before));
        }
    }

    /** The same product, in one regard just what the buyer wants. */
    private static Supply better(Demand demand, Supply product, int which) {
        return switch (which) {
            // a measure that stands in running words is held against all that is laid down, so nothing is changed under
            // it
            case 0 ->
                demand.quality().exists(said -> said.attribute().isEmpty())
                        ? product
                        : new Supply(
                                product.listing(),
                                demand.quality().appendAll(product.quality()).distinctBy(Said::attribute),
                                product.capacity(),
                                product.territory());
            case 1 -> demand.quantity().map(product::with).getOrElse(product);
            case 2 ->
                demand.destination()
                        .orElse(demand.buyer())
                        .map(country -> product.with(Territory.of(country)))
                        .getOrElse(product);
            case 3 -> product.with(Quantity.parse("900000000 TNE"));
            default -> product;
        };
    }

    @Property
    void moreOfTheWordsNeverPushesAProductBack(
            @ForAll("cases") Case one,
            @ForAll("matchings") Matching matching,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        Supply first = one.products().head();
        Case less = new Case(one.demand(), one.products(), hit(one, first, percent));
        Case more = new Case(one.demand(), one.products(), hit(one, first, percent + 1));
        assertTrue(place(more.ranked(matching), first) <= place(less.ranked(matching), first));
    }

    private static Option<WordHits> hit(Case one, Supply product, int percent) {
        return one.hits()
                .map(hits -> new WordHits(hits.byListing()
                        .put(product.number(), new WordHit(product.number(), percent, Vector.empty()))));
    }

    @Property
    void unknownCountsNothingAndIsAlwaysAsked(@ForAll("cases") Case one, @ForAll("matchings") Matching matching) {
        one.ranked(matching).flatMap(Match::judgements).forEach(judgement -> {
            assertEquals(judgement.met() == Truth.UNKNOWN, judgement.ask().isDefined(), judgement::toString);
            assertTrue(judgement.met() != Truth.UNKNOWN || judgement.points() == 0, judgement::toString);
            assertTrue(judgement.met() != Truth.NO || judgement.points() <= 0, judgement::toString);
        });
    }

    /** Who says less is neither praised nor blamed for it: what he left out becomes unknown, and the rest stays as it was. */
    @Property
    void whatABuyerLeavesOutIsUnknown(@ForAll("cases") Case one) {
        Demand said = one.demand();
        Demand silent = new Demand(
                said.inquiry(),
                said.line(),
                said.words(),
                Vector.empty(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());
        one.with(silent)
                .ranked(MATCHING)
                .forEach(match -> assertTrue(match.judgements()
                        .filter(judgement -> judgement.criterion() != Criterion.WORDS)
                        .forAll(judgement -> judgement.met() == Truth.UNKNOWN)));
    }

    /** Whether a buyer counts in kilograms, grams or tonnes changes no answer and no place. */
    @Property
    void theScaleOfUnitsDoesNotMatter(@ForAll("cases") Case one, @ForAll("masses") Unit unit) {
        Demand said = one.demand();
        Demand scaled = new Demand(
                said.inquiry(),
                said.line(),
                said.words(),
                said.quality(),
                said.quantity().map(quantity -> in(quantity, unit)),
                said.target().map(target -> UnitPrice.of(target.price(), in(target.basis(), unit))),
                said.term(),
                said.destination(),
                said.buyer());
        assertEquals(answers(one.ranked(MATCHING)), answers(one.with(scaled).ranked(MATCHING)));
    }

    private static Quantity in(Quantity quantity, Unit unit) {
        return quantity.unit().in(unit).isDefined() ? quantity.to(unit) : quantity;
    }

    private static Seq<String> answers(Seq<Match> ranked) {
        return ranked.map(match -> match.listing() + " "
                + match.judgements()
                        .map(one ->
                                one.met() + " " + one.points() + " " + one.why().code()));
    }

    /** A reason that nothing reaches would be a sentence that nobody reads. */
    @Example
    void everyReasonIsReached() {
        Set<String> reached = Vector.range(0, 4_000)
                .flatMap(seed -> CASES.next(Source.of(seed)).ranked(MATCHING))
                .flatMap(Match::judgements)
                .flatMap(one -> Vector.of(one.why()).appendAll(one.ask().map(Ask::question)))
                .map(Reason::code)
                .toSortedSet();
        assertEquals(
                Vector.empty(),
                Vector.of(MatchReason.values())
                        .map(reason -> reason.reason().code())
                        .reject(reached::contains));
    }

    @Property
    void theFirstFewAreTheFirstOfAll(@ForAll("cases") Case one, @ForAll @IntRange(max = 9) int most) {
        assertEquals(
                one.ranked(MATCHING).take(most), MATCHING.products(one.demand(), one.products(), one.hits(), most));
    }

    @Property
    void bothDirectionsJudgeAlike(@ForAll("cases") Case one) {
        Supply product = one.products().head();
        assertEquals(
                MATCHING.match(one.demand(), product, one.hits()),
                MATCHING.demands(product, Vector.of(one.demand()), demand -> one.hits(), 1)
                        .head());
    }

    @Provide
    Arbitrary<Case> cases() {
        return Jqwik.arbitrary(CASES);
    }

    @Provide
    Arbitrary<Matching> matchings() {
        return Jqwik.arbitrary(MatchingGens.matching());
    }

    @Provide
    Arbitrary<Unit> masses() {
        return Jqwik.arbitrary(Gen.of("KGM", "GRM", "TNE", "MGM").map(Unit::of));
    }
}
