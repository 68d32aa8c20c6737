package org.countersign.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Our generators as jqwik's arbitraries. jqwik prints the seed of a run and tries a failing one again. */
public final class Jqwik {
    private Jqwik() {}

    /** The values of this generator. */
    public static <T> Arbitrary<T> arbitrary(Gen<T> generator) {
        return Arbitraries.randomValue(random -> generator.next(Source.of(random.nextLong())));
    }
}
