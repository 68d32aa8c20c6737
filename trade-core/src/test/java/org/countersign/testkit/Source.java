package org.countersign.testkit;

/**
 * Random bits from a seed, the same on every Java: SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). Not for secrets, not for threads to
 * share.
 */
public final class Source {
    private long state;

    private Source(long seed) {
        this.state = seed;
    }

    /** A source that always gives the same bits for the same seed. */
    public static Source of(long seed) {
        return new Source(seed);
    }

    /** The next 64 bits. */
    public long bits() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to {@code bound - 1}. */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound must be above zero: `" + bound + "`");
        }
        return (int) Long.remainderUnsigned(bits(), bound);
    }

    /** A number from {@code least} to {@code most}. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True so many times in a hundred. */
    public boolean percent(int chance) {
        return below(100) < chance;
    }
}
