package org.countersign.trade.base.diff;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;

/**
 * Which element of one sequence is which of another: by key, the first of a key with the first of that key, the second with the second.
 *
 * @param <V> the elements
 */
final class Pairing<V> {
    private static final int NOBODY = -1;

    private final Field<V, ?> key;
    private final Object[] before;
    private final Object[] after;
    /** For each element after, the place of its partner before. */
    private final int[] partners;

    private final boolean[] kept;

    private Pairing(Field<V, ?> key, Object[] before, Object[] after) {
        this.key = key;
        this.before = before;
        this.after = after;
        this.partners = new int[after.length];
        this.kept = new boolean[before.length];
    }

    static <V> Pairing<V> of(Field<V, ?> key, Seq<?> before, Seq<?> after) {
        Pairing<V> pairing = new Pairing<>(key, before.toJavaArray(), after.toJavaArray());
        pairing.pair();
        return pairing;
    }

    Object[] before() {
        return before;
    }

    Object[] after() {
        return after;
    }

    /** The place before of the element at this place after; below zero if it was not there. */
    int partner(int placeAfter) {
        return partners[placeAfter];
    }

    boolean isKept(int placeBefore) {
        return kept[placeBefore];
    }

    private void pair() {
        int common = 0;
        while (common < Math.min(before.length, after.length) && isSame(before[common], after[common])) {
            partners[common] = common;
            common++;
        }
        Map<Object, ArrayDeque<Integer>> waiting = new HashMap<>();
        for (int i = common; i < before.length; i++) {
            waiting.computeIfAbsent(key(before[i]), k -> new ArrayDeque<>(1)).add(i);
        }
        ArrayDeque<Integer> none = new ArrayDeque<>(0);
        for (int j = common; j < after.length; j++) {
            ArrayDeque<Integer> same = waiting.getOrDefault(key(after[j]), none);
            partners[j] = same.isEmpty() ? NOBODY : same.remove();
        }
        Arrays.stream(partners).filter(place -> place != NOBODY).forEach(place -> kept[place] = true);
    }

    private boolean isSame(Object left, Object right) {
        return left == right || key(left).equals(key(right));
    }

    @SuppressWarnings("unchecked") // the elements come from a field whose codec has this shape
    private Object key(Object element) {
        return key.values((V) element).head();
    }

    /** The places after of the elements that stand in another order among those that were there before; see {@link Order}. */
    Vector<Integer> moved() {
        int[] places = Arrays.stream(partners).filter(place -> place != NOBODY).toArray();
        int[] ranks = Order.ranks(places);
        int first = Order.firstOutOfPlace(ranks);
        if (first == ranks.length) {
            return Vector.empty();
        }
        int[] placesAfter = Vector.range(0, after.length)
                .filter(j -> partners[j] != NOBODY)
                .toJavaStream()
                .mapToInt(j -> j)
                .toArray();
        // INVARIANT: both ways round the same side is looked at, so that the diff the other way round is the inverse
        int[] sortedPlaces = Arrays.stream(places).sorted().toArray();
        boolean isTurned = text(after[placesAfter[first]]).compareTo(text(before[sortedPlaces[first]])) > 0;
        boolean[] stays = isTurned ? Order.turned(Order.staying(Order.inverse(ranks)), ranks) : Order.staying(ranks);
        return Vector.range(0, ranks.length).reject(rank -> stays[rank]).map(rank -> placesAfter[rank]);
    }

    private String text(Object element) {
        Codec<?> codec = key.codec();
        return Spelling.of(codec, key(element));
    }
}
