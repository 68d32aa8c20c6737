package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * How much more ten times as much costs, bar J1: in processor time of this thread, so that a busy machine does not count, and in bytes,
 * which do not depend on the machine at all.
 */
final class Growth {
    private static final double MOST = 12;
    private static final int TRIES = 3;

    private Growth() {}

    /** Ten times the size costs at most twelve times as much; {@code work} prepares a size, and what it gives back is measured. */
    static void isLinear(String what, int size, IntFunction<Supplier<?>> work) {
        Supplier<?> small = work.apply(size);
        Supplier<?> large = work.apply(10 * size);
        cost(small);
        Cost few = best(small);
        Cost many = best(large);
        assertTrue(
                many.bytes() <= MOST * few.bytes(), () -> what + ": " + few.bytes() + " bytes, then " + many.bytes());
        assertTrue(many.nanos() <= MOST * few.nanos(), () -> what + ": " + few.nanos() + " ns, then " + many.nanos());
    }

    private record Cost(long nanos, long bytes) {}

    private static Cost best(Supplier<?> work) {
        Cost best = cost(work);
        for (int i = 1; i < TRIES; i++) {
            Cost next = cost(work);
            best = new Cost(Math.min(best.nanos, next.nanos), Math.min(best.bytes, next.bytes));
        }
        return best;
    }

    private static Cost cost(Supplier<?> work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long nanos = threads.getCurrentThreadCpuTime();
        Objects.requireNonNull(work.get());
        return new Cost(threads.getCurrentThreadCpuTime() - nanos, threads.getCurrentThreadAllocatedBytes() - bytes);
    }
}
