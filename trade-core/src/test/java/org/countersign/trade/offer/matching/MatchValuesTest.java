package org.countersign.trade.offer.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.party.Country;
import org.junit.jupiter.api.Test;

/** Weights, reasons and judgements: what they say, and what they refuse. */
class MatchValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final MatchWeights WEIGHTS = MatchParameters.standard().on(DAY);
    private static final Country GERMANY = Country.of("DE");

    @Test
    void aHouseThatWeighsOtherwiseSaysSo() {
        MatchParameters ours = MatchParameters.standard()
                .with(new MatchParameter("price-met", 500, LocalDate.of(2027, 1, 1), "our sales department"));
        assertEquals(120, ours.on(DAY).of(Criterion.PRICE).met());
        assertEquals(500, ours.on(LocalDate.of(2027, 1, 1)).of(Criterion.PRICE).met());
        assertEquals(
                1000,
                Vector.of(Criterion.values())
                        .map(one -> WEIGHTS.of(one).met())
                        .sum()
                        .intValue());
        assertEquals(0, WEIGHTS.only(Criterion.WORDS).of(Criterion.PRICE).met());
        assertEquals(400, WEIGHTS.only(Criterion.WORDS).of(Criterion.WORDS).met());
        Refused.with(
                "no `words-met` holds on `2020-01-01`",
                () -> MatchParameters.standard().on(LocalDate.of(2020, 1, 1)));
    }

    @Test
    void everyReasonHasItsWordsAndNoWordsAreLeftOver() {
        assertEquals(
                Vector.of(MatchReason.values())
                        .map(reason -> reason.reason().code())
                        .sorted(),
                MatchTexts.english().keys());
    }

    /** What a verifier that chooses each content by itself cannot make. */
    @Test
    void judgementsAreEqualWhereAllTheirContentsAre() {
        Reason why = MatchReason.WORDS_MISSED.reason();
        Ask ask = Ask.buyer(MatchReason.ASK_QUANTITY.reason());
        Vector<Judgement> different = Vector.of(
                new Judgement(Criterion.WORDS, Truth.YES, 5, why, Option.none()),
                new Judgement(Criterion.WORDS, Truth.YES, 6, why, Option.none()),
                new Judgement(Criterion.WORDS, Truth.NO, 5, why, Option.none()),
                new Judgement(Criterion.PRICE, Truth.YES, 5, why, Option.none()),
                new Judgement(Criterion.WORDS, Truth.YES, 5, why.with("a", 1), Option.none()),
                new Judgement(Criterion.WORDS, Truth.UNKNOWN, 0, why, Option.none()),
                new Judgement(Criterion.WORDS, Truth.UNKNOWN, 0, why, Option.some(ask)));
        different.forEach(one -> different.forEach(other -> assertEquals(one == other, one.equals(other))));
        Judgement again = new Judgement(Criterion.WORDS, Truth.YES, 5, why, Option.none());
        assertEquals(different.head(), again);
        assertEquals(different.head().hashCode(), again.hashCode());
        Refused.with(
                "what is unknown must count nothing: `1`",
                () -> new Judgement(Criterion.WORDS, Truth.UNKNOWN, 1, why, Option.none()));
        Refused.with(
                "what is known must not be asked: `MATCH-WORDS-MISSED`",
                () -> new Judgement(Criterion.WORDS, Truth.YES, 1, why, Option.some(ask)));
    }

    @Test
    void numbersHaveTheirLimits() {
        Refused.with(
                "a criterion must count 0 to 1000 where it is met and -1000 to 0 where it is not: `-1` and `0`",
                () -> new MatchWeights.Weight(-1, 0));
        Refused.with(
                "a criterion must count 0 to 1000 where it is met and -1000 to 0 where it is not: `0` and `1`",
                () -> new MatchWeights.Weight(0, 1));
        Refused.with(
                "what is said of no attribute must be a measure with a unit: `black`",
                () -> new Said(Option.none(), Told.read("black", Glossary.parse("power = Leistung"))));
        Refused.with("near must be 0 to 50 percent: `51`", () -> new MatchWeights(WEIGHTS.weights(), 51));
        Refused.with("a hit must be 1 to 100 percent: `0`", () -> new WordHit("L-1", 0, Vector.empty()));
        Refused.with(
                "parameter must lie between -1000 and 1000: `1001`",
                () -> new MatchParameter("price-met", 1001, DAY, "we"));
        Refused.with(
                "a country must not be both served and closed: `DE`",
                () -> Territory.of(GERMANY).without(GERMANY));
        Refused.with(
                "a listing must be hit once: `2` hits of `1` listings",
                () -> WordHits.of(
                        Vector.of(new WordHit("L-1", 5, Vector.empty()), new WordHit("L-1", 6, Vector.empty()))));
    }
}
