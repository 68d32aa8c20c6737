package org.countersign.planted.shapes;

import org.countersign.testkit.Gen;

/** Documents of a crooked shape. */
public final class CrookedGens {
    private CrookedGens() {}

    /** Each with three different words. */
    public static Gen<Crooked> crooked() {
        return source -> {
            int n = source.below(1000);
            return new Crooked("l" + n, "r" + n, "f" + n);
        };
    }
}
