package org.countersign.trade.payment.advice;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Who beats whom among many plans. Only the order counts, so each plan is four whole numbers: its rank in each {@link Measure}. Over them
 * stands a tree of halves that knows the least rank of each half, so that a half in which nobody can beat a plan is passed over at once.
 */
final class Front {
    /** In what plans are held against each other; less is better in each. */
    enum Measure {
        /** What the seller can lose. */
        SELLER(Comparator.comparing(Advised::seller)),
        /** What the buyer can lose. */
        BUYER(Comparator.comparing(Advised::buyer)),
        /** What it costs. */
        COST(Comparator.comparing(Advised::cost)),
        /** The capital tied up. */
        TIED(Comparator.comparing(one -> one.tied().number()));

        private final Comparator<Advised> order;

        Measure(Comparator<Advised> order) {
            this.order = order;
        }

        /** For each plan, how many are better. */
        private int[] ranks(Vector<Advised> plans) {
            Vector<Tuple2<Advised, Integer>> sorted =
                    plans.zipWithIndex().sorted(Comparator.comparing(Tuple2::_1, order));
            int[] ranks = new int[plans.size()];
            int rank = 0;
            for (int at = 0; at < ranks.length; at++) {
                boolean isWorse = at > 0 && order.compare(sorted.get(at - 1)._1, sorted.get(at)._1) < 0;
                rank = isWorse ? at : rank;
                ranks[sorted.get(at)._2] = rank;
            }
            return ranks;
        }
    }

    private static final int MEASURES = Measure.values().length;
    private static final int NOBODY = -1;

    private final Vector<Advised> plans;
    /** The least ranks under each node: 1 is the whole, 2n and 2n + 1 are the halves of n, the plans stand from {@code leaves} on. */
    private final int[][] least;

    private final int leaves;

    Front(Vector<Advised> plans) {
        this.plans = plans;
        this.leaves = Math.max(1, Integer.highestOneBit(Math.max(1, 2 * plans.size() - 1)));
        this.least = new int[2 * leaves][MEASURES];
        Arrays.stream(least, leaves + plans.size(), 2 * leaves).forEach(none -> Arrays.fill(none, Integer.MAX_VALUE));
        for (Measure measure : Measure.values()) {
            int[] ranks = measure.ranks(plans);
            for (int at = 0; at < ranks.length; at++) {
                least[leaves + at][measure.ordinal()] = ranks[at];
            }
            for (int node = leaves - 1; node > 0; node--) {
                least[node][measure.ordinal()] =
                        Math.min(least[2 * node][measure.ordinal()], least[2 * node + 1][measure.ordinal()]);
            }
        }
    }

    /** The first plan that is better than the one at that place in one thing and worse in none. */
    Option<Advised> beating(int at) {
        int first = first(1, least[leaves + at]);
        return first == NOBODY ? Option.none() : Option.some(plans.get(first));
    }

    /** Whether no plan is better in that measure than the one at that place. */
    boolean isBest(Measure measure, int at) {
        return least[leaves + at][measure.ordinal()] == 0;
    }

    private int first(int node, int[] plan) {
        if (!isNowhereWorse(least[node], plan)) {
            return NOBODY;
        }
        if (node >= leaves) {
            return Arrays.equals(least[node], plan) ? NOBODY : node - leaves;
        }
        int former = first(2 * node, plan);
        return former == NOBODY ? first(2 * node + 1, plan) : former;
    }

    private static boolean isNowhereWorse(int[] one, int[] other) {
        for (int at = 0; at < MEASURES; at++) {
            if (one[at] > other[at]) {
                return false;
            }
        }
        return true;
    }
}
