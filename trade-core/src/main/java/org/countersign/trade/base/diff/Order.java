package org.countersign.trade.base.diff;

import java.util.Arrays;

/**
 * Which elements of a sequence that was put in another order are said to have moved: as few as possible, and never one whose rank is what
 * it was. What stays is a longest rising run of ranks (Schensted 1961, found by patience sorting), through all elements in their old rank.
 */
final class Order {
    private Order() {}

    /** For each of these places, how many of them are smaller. */
    static int[] ranks(int[] places) {
        int[] sorted = places.clone();
        Arrays.sort(sorted);
        return Arrays.stream(places)
                .map(place -> Arrays.binarySearch(sorted, place))
                .toArray();
    }

    /** The first rank at which another element stands, or the number of them. */
    static int firstOutOfPlace(int[] ranks) {
        int at = 0;
        while (at < ranks.length && ranks[at] == at) {
            at++;
        }
        return at;
    }

    /** The same order seen from the other side. */
    static int[] inverse(int[] ranks) {
        int[] inverse = new int[ranks.length];
        for (int at = 0; at < ranks.length; at++) {
            inverse[ranks[at]] = at;
        }
        return inverse;
    }

    /** What stays, told of the other side's places. */
    static boolean[] turned(boolean[] stays, int[] ranks) {
        boolean[] turned = new boolean[stays.length];
        for (int at = 0; at < ranks.length; at++) {
            turned[at] = stays[ranks[at]];
        }
        return turned;
    }

    /** Which places hold an element that stays. */
    static boolean[] staying(int[] ranks) {
        boolean[] may = beside(ranks);
        int[] ends = new int[ranks.length];
        int[] previous = new int[ranks.length];
        int longest = 0;
        for (int at = 0; at < ranks.length; at++) {
            if (may[at]) {
                int length = shorter(ends, longest, ranks, ranks[at]);
                previous[at] = length == 0 ? -1 : ends[length - 1];
                ends[length] = at;
                longest = Math.max(longest, length + 1);
            }
        }
        boolean[] stays = new boolean[ranks.length];
        for (int at = longest == 0 ? -1 : ends[longest - 1]; at >= 0; at = previous[at]) {
            stays[at] = true;
        }
        return stays;
    }

    /** Which elements cross none of those that stand in their old rank. */
    private static boolean[] beside(int[] ranks) {
        int[] fixed = new int[ranks.length + 1];
        for (int at = 0; at < ranks.length; at++) {
            fixed[at + 1] = fixed[at] + (ranks[at] == at ? 1 : 0);
        }
        boolean[] beside = new boolean[ranks.length];
        for (int at = 0; at < ranks.length; at++) {
            beside[at] = fixed[at] == fixed[ranks[at]];
        }
        return beside;
    }

    /** The length of the longest run so far that ends below this rank. */
    private static int shorter(int[] ends, int longest, int[] ranks, int rank) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranks[ends[middle]] < rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
