package org.countersign.trade.offer.matching;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;

/**
 * What each criterion counts on a day.
 *
 * @param weights by criterion; one that is missing counts nothing
 * @param nearPercent by how many percent a measure may miss the one figure that a buyer names, 0 to 50
 */
@Evolving
public record MatchWeights(Map<Criterion, MatchWeights.Weight> weights, int nearPercent) {
    private static final int MOST_PERCENT = 50;
    private static final Weight NOTHING = new Weight(0, 0);

    /** Checks the percentage, and keeps the weights in the order of the criteria. */
    public MatchWeights {
        Map<Criterion, Weight> given = weights;
        weights = LinkedHashMap.ofEntries(Vector.of(Criterion.values())
                .flatMap(criterion -> given.get(criterion).map(weight -> Tuple.of(criterion, weight))));
        if (nearPercent < 0 || nearPercent > MOST_PERCENT) {
            throw new IllegalArgumentException("near must be 0 to " + MOST_PERCENT + " percent: `" + nearPercent + "`");
        }
    }

    /**
     * What a criterion counts.
     *
     * @param met where it is met, 0 to 1000 points
     * @param missed where it is not met, -1000 to 0 points
     */
    public record Weight(int met, int missed) {
        /** Checks both. */
        public Weight {
            if (met < 0 || met > MatchParameter.MOST || missed > 0 || missed < -MatchParameter.MOST) {
                throw new IllegalArgumentException(
                        "a criterion must count 0 to 1000 where it is met and -1000 to 0 where it is not: `" + met
                                + "` and `" + missed + "`");
            }
        }

        /** What that answer counts: nothing if it is unknown. */
        public int of(Truth truth) {
            return switch (truth) {
                case YES -> met;
                case NO -> missed;
                case UNKNOWN -> 0;
            };
        }
    }

    /** What that criterion counts. */
    public Weight of(Criterion criterion) {
        return weights.getOrElse(criterion, NOTHING);
    }

    /** The same for these criteria alone; the others are still judged and count nothing. */
    public MatchWeights only(Criterion... criteria) {
        Vector<Criterion> kept = Vector.of(criteria);
        return new MatchWeights(weights.filterKeys(kept::contains), nearPercent);
    }
}
