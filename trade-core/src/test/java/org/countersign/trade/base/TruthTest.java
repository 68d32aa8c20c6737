package org.countersign.trade.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class TruthTest {
    private static final Vector<Truth> ALL = Vector.of(Truth.values());

    @Test
    void aConnectiveIsKnownExactlyWhereEveryCompletionAgrees() {
        ALL.forEach(a -> ALL.forEach(b -> {
            assertEquals(common(a, b, true), a.and(b), () -> a + " and " + b);
            assertEquals(common(a, b, false), a.or(b), () -> a + " or " + b);
        }));
    }

    @Test
    void notNotIsNothing() {
        ALL.forEach(a -> assertEquals(a, a.not().not()));
        assertEquals(Truth.UNKNOWN, Truth.UNKNOWN.not());
    }

    /** What all ways of knowing agree on: computed from two-valued logic alone. */
    private static Truth common(Truth a, Truth b, boolean and) {
        Vector<Boolean> results = completions(a)
                .flatMap(x -> completions(b).map(y -> and ? x && y : x || y))
                .distinct();
        return results.size() == 1 ? Truth.of(results.head()) : Truth.UNKNOWN;
    }

    private static Vector<Boolean> completions(Truth truth) {
        return truth == Truth.UNKNOWN ? Vector.of(true, false) : Vector.of(truth.isYes());
    }
}
