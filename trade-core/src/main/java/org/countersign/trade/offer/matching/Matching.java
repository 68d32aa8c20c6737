package org.countersign.trade.offer.matching;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.function.Function;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.LockedRate;
import org.countersign.trade.party.Country;

/**
 * Holds products against lines of open inquiries and ranks them with reasons.
 *
 * <p>Each criterion by itself is met, not met or unknown; what is unknown counts nothing, neither for nor against, and says what to ask. More points come
 * first, of equal points the smaller number. So the order never depends on the order in which products are handed over, and a product that
 * meets one criterion better never falls behind where it stood.
 *
 * @param weights what each criterion counts
 * @param rates rates of exchange from the currency of a listing to that of a target price; without one the two are not compared
 */
@Evolving
public record Matching(MatchWeights weights, Seq<LockedRate> rates) {
    private static final Comparator<Tuple2<Integer, String>> BEST =
            Comparator.<Tuple2<Integer, String>>comparingInt(one -> -one._1).thenComparing(one -> one._2);

    /** Keeps the rates in a sequence of our own. */
    public Matching {
        rates = Vector.ofAll(rates);
    }

    /** Matching by these weights, without any rate of exchange. */
    public static Matching by(MatchWeights weights) {
        return new Matching(weights, Vector.empty());
    }

    /**
     * The best products for a line, the best first.
     *
     * @param demand the line
     * @param products ours, each number once
     * @param hits what a search for the words of the line found; none if nobody searched
     * @param most how many are wanted
     * @throws IllegalArgumentException if two products have one number
     */
    public Seq<Match> products(Demand demand, Seq<Supply> products, Option<WordHits> hits, int most) {
        return best(products, Supply::number, product -> answers(demand, product, hits), most)
                .map(one -> match(demand, one._1, one._2));
    }

    /**
     * The lines that a product suits best, the best first.
     *
     * @param product ours
     * @param demands the lines, each number once
     * @param hits what a search for the words of each line found
     * @param most how many are wanted
     * @throws IllegalArgumentException if two lines have one number
     */
    public Seq<Match> demands(Supply product, Seq<Demand> demands, Function<Demand, Option<WordHits>> hits, int most) {
        return best(demands, Demand::number, demand -> answers(demand, product, hits.apply(demand)), most)
                .map(one -> match(one._1, product, one._2));
    }

    /** One product held against one line. */
    public Match match(Demand demand, Supply product, Option<WordHits> hits) {
        return match(demand, product, answers(demand, product, hits));
    }

    private static Match match(Demand demand, Supply product, Seq<Answer> answers) {
        return new Match(demand.inquiry(), demand.line(), product.number(), answers.map(Answer::judgement));
    }

    private static <T> Seq<Tuple2<T, Seq<Answer>>> best(
            Seq<T> all, Function<T, String> number, Function<T, Seq<Answer>> answers, int most) {
        if (all.map(number).distinct().size() != all.size()) {
            throw new IllegalArgumentException("each number must stand once among the " + all.size() + " to be ranked");
        }
        return Vector.ofAll(all)
                .map(one -> Tuple.of(one, answers.apply(one)))
                .sorted(Comparator.comparing(one -> Tuple.of(points(one._2), number.apply(one._1)), BEST))
                .take(most);
    }

    private static int points(Seq<Answer> answers) {
        int points = 0;
        for (Answer answer : answers) {
            points += answer.points();
        }
        return points;
    }

    private Seq<Answer> answers(Demand demand, Supply product, Option<WordHits> hits) {
        return Vector.of(words(product, hits))
                .appendAll(new QualityJudge(weights).answers(demand, product))
                .appendAll(new QuantityJudge(weights).answers(demand, product))
                .append(destination(demand, product))
                .append(new PriceJudge(weights, rates).answer(demand, product));
    }

    /** Half of the words count half way between met and missed. */
    private Answer words(Supply product, Option<WordHits> hits) {
        MatchWeights.Weight weight = weights.of(Criterion.WORDS);
        return hits.map(found -> found.find(product.number())
                        .map(hit -> new Answer(
                                Criterion.WORDS,
                                Truth.YES,
                                weight.missed() + (weight.met() - weight.missed()) * hit.percent() / WordHit.ALL,
                                () -> MatchReason.WORDS_FOUND
                                        .reason()
                                        .with("percent", hit.percent())
                                        .with("words", hit.words().mkString(", ")),
                                Option.none()))
                        .getOrElse(
                                () -> Answer.known(Criterion.WORDS, false, weight, MatchReason.WORDS_MISSED::reason)))
                .getOrElse(() -> Answer.unknown(
                        Criterion.WORDS,
                        MatchReason.WORDS_UNSEARCHED::reason,
                        () -> Ask.ours(MatchReason.ASK_SEARCH.reason())));
    }

    /** The country to which the term brings the goods; where it does not say, that of the buyer. */
    private Answer destination(Demand demand, Supply product) {
        return demand.destination()
                .orElse(demand.buyer())
                .map(country -> into(country, product))
                .getOrElse(() -> Answer.unknown(
                        Criterion.DESTINATION,
                        MatchReason.DESTINATION_UNSAID::reason,
                        () -> Ask.buyer(MatchReason.ASK_DESTINATION.reason())));
    }

    private Answer into(Country country, Supply product) {
        Truth serves = product.territory().serves(country);
        return serves == Truth.UNKNOWN
                ? Answer.unknown(
                        Criterion.DESTINATION,
                        () -> in(MatchReason.DESTINATION_OPEN, country),
                        () -> Ask.ours(
                                in(MatchReason.ASK_OWN_TERRITORY, country).with("listing", product.number())))
                : Answer.known(
                        Criterion.DESTINATION,
                        serves.isYes(),
                        weights.of(Criterion.DESTINATION),
                        () -> in(
                                serves.isYes() ? MatchReason.DESTINATION_SERVED : MatchReason.DESTINATION_CLOSED,
                                country));
    }

    private static Reason in(MatchReason reason, Country country) {
        return reason.reason().with("country", country.code());
    }

    @Override
    public String toString() {
        return Summary.of("Matching")
                .with("weights", weights)
                .with("rates", rates)
                .toString();
    }
}
