package org.countersign.trade.base.diff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;

/** What stays in its order, held against all the runs that there are. */
class OrderProperties {
    @Property
    void whatStaysIsALongestRisingRunThroughAllThatKeepTheirRank(@ForAll("orders") int[] ranks) {
        boolean[] stays = Order.staying(ranks);
        Vector<Integer> run =
                Vector.range(0, ranks.length).filter(at -> stays[at]).map(at -> ranks[at]);
        assertEquals(run.sorted(), run);
        Vector<Integer> fixed = Vector.range(0, ranks.length).filter(at -> ranks[at] == at);
        assertTrue(run.containsAll(fixed));
        assertEquals(longest(ranks, fixed), run.size());
    }

    @Property
    void theOrderSeenFromTheOtherSideTwiceIsTheOrder(@ForAll("orders") int[] ranks) {
        assertArrayEquals(ranks, Order.inverse(Order.inverse(ranks)));
    }

    @Property
    void ranksCountWhatIsSmaller(@ForAll("orders") int[] ranks) {
        int[] places = java.util.Arrays.stream(ranks).map(rank -> 3 * rank + 1).toArray();
        assertArrayEquals(ranks, Order.ranks(places));
    }

    /** The longest rising run that holds all of these, by trying every choice. */
    private static int longest(int[] ranks, Vector<Integer> fixed) {
        int longest = 0;
        for (int choice = 0; choice < 1 << ranks.length; choice++) {
            int chosen = choice;
            Vector<Integer> run = Vector.range(0, ranks.length)
                    .filter(at -> (chosen & 1 << at) != 0)
                    .map(at -> ranks[at]);
            if (run.sorted().equals(run) && run.containsAll(fixed)) {
                longest = Math.max(longest, run.size());
            }
        }
        return longest;
    }

    @Provide
    Arbitrary<int[]> orders() {
        Gen<int[]> orders = source -> {
            Vector<Integer> ranks = Vector.range(0, source.below(9));
            int[] order = new int[ranks.size()];
            for (int at = 0; at < order.length; at++) {
                int next = source.percent(50) ? 0 : source.below(ranks.size());
                order[at] = ranks.get(next);
                ranks = ranks.removeAt(next);
            }
            return order;
        };
        return Jqwik.arbitrary(orders);
    }
}
