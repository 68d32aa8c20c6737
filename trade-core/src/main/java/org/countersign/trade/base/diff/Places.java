package org.countersign.trade.base.diff;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Codec;

/** The places of one sequence before and after: what came, went, moved or changed has its place, everything else keeps its order. */
final class Places {
    private static final Object EMPTY = "no element yet";
    private static final int OPEN = -1;
    private static final int GONE = -2;

    private final Codec<?> codec;
    private final Object[] before;
    private final Object[] after;
    /** For each place before, its place after. */
    private final int[] placesAfter;

    private Places(Codec<?> codec, Object[] before, int after) {
        this.codec = codec;
        this.before = before;
        this.after = new Object[after];
        this.placesAfter = new int[before.length];
        Arrays.fill(this.after, EMPTY);
        Arrays.fill(placesAfter, OPEN);
    }

    /**
     * The elements after these changes of whole elements.
     *
     * @throws IllegalArgumentException if a change does not fit
     */
    static Places of(Codec<?> codec, Object[] before, Seq<Change> changes) {
        int came = changes.count(change -> change.kind() == Change.Kind.ADDED);
        int went = changes.count(change -> change.kind() == Change.Kind.REMOVED);
        Places places = new Places(codec, before, Math.max(0, before.length + came - went));
        changes.forEach(places::put);
        places.fill();
        return places;
    }

    private void put(Change change) {
        Object standing = change.was().map(was -> taken(change, place(was))).getOrElse(EMPTY);
        change.is().map(Places::place).forEach(to -> {
            if (to >= after.length || after[to] != EMPTY) {
                throw misfit(change, "its place is another element's");
            }
            after[to] = change.after().map(text -> Spelling.read(codec, text)).getOrElse(standing);
        });
        change.was()
                .map(Places::place)
                .forEach(from ->
                        placesAfter[from] = change.is().map(Places::place).getOrElse(GONE));
    }

    private Object taken(Change change, int from) {
        if (from >= before.length || placesAfter[from] != OPEN) {
            throw misfit(change, "no element is left there");
        }
        change.before()
                .filter(text -> !text.equals(Spelling.of(codec, before[from])))
                .forEach(text -> {
                    throw misfit(change, "it is `" + PlainText.shown(Spelling.of(codec, before[from])) + "`");
                });
        return before[from];
    }

    /** What no change speaks of keeps its order in the places that are left. */
    private void fill() {
        int to = 0;
        for (int from = 0; from < before.length; from++) {
            if (placesAfter[from] == OPEN) {
                while (after[to] != EMPTY) {
                    to++;
                }
                after[to] = before[from];
                placesAfter[from] = to;
            }
        }
    }

    /** The place after of what stood at this place before; below zero if it is gone, or nothing stood there. */
    int after(int placeBefore) {
        return placeBefore < placesAfter.length ? placesAfter[placeBefore] : GONE;
    }

    /** Puts something else where an element stands. */
    void update(int place, Seq<Change> inside, UnaryOperator<Object> change) {
        if (place < 0 || place >= after.length) {
            throw misfit(inside.head(), "no element is left there");
        }
        after[place] = change.apply(after[place]);
    }

    Vector<Object> all() {
        return Vector.of(after);
    }

    /** The place that the first step names, counted from zero. */
    static int place(Path path) {
        return path.head().numbers().headOption().getOrElse(1) - 1;
    }

    private static IllegalArgumentException misfit(Change change, String found) {
        return new IllegalArgumentException("a change at `" + change.path() + "` does not fit this document: " + found);
    }
}
