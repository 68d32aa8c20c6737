package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * How much more ten times as much costs, bar J1: in time of this thread alone, so that a busy machine counts little, and in bytes, which
 * do not depend on the machine at all. The small work is done ten times, so that both take about as long.
 */
public enum Growth {
    /** Works of a millisecond: time is measured too coarsely for twelve, and a square would take a hundred times as much. */
    SHORT(40, ThreadMXBean::getCurrentThreadCpuTime),
    /** Works at full size, without the time in which the system finds memory for them: fresh pages cost more than used ones. */
    FULL(12, ThreadMXBean::getCurrentThreadUserTime);

    private static final double MOST_BYTES = 12;
    private static final int TIMES = 10;
    private static final int TRIES = 3;

    private final double mostTime;
    private final ToLongFunction<ThreadMXBean> clock;

    Growth(double mostTime, ToLongFunction<ThreadMXBean> clock) {
        this.mostTime = mostTime;
        this.clock = clock;
    }

    /** Ten times the size costs about ten times as much; {@code work} prepares a size, and what it gives back is measured. */
    public void isLinear(String what, int size, IntFunction<Supplier<?>> work) {
        Supplier<?> small = work.apply(size);
        Supplier<?> large = work.apply(TIMES * size);
        Cost few = best(() -> {
            for (int i = 1; i < TIMES; i++) {
                Objects.requireNonNull(small.get());
            }
            return small.get();
        });
        Cost many = best(large);
        String bytes = what + ": " + few.bytes / TIMES + " bytes, then " + many.bytes;
        assertTrue(many.bytes <= MOST_BYTES / TIMES * few.bytes, bytes);
        String time = what + ": " + few.nanos / TIMES + " ns, then " + many.nanos;
        assertTrue(many.nanos <= mostTime / TIMES * few.nanos, time);
    }

    private record Cost(long nanos, long bytes) {}

    private Cost best(Supplier<?> work) {
        Cost best = cost(work);
        for (int i = 1; i < TRIES; i++) {
            Cost next = cost(work);
            best = new Cost(Math.min(best.nanos, next.nanos), Math.min(best.bytes, next.bytes));
        }
        return best;
    }

    private Cost cost(Supplier<?> work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long nanos = clock.applyAsLong(threads);
        Objects.requireNonNull(work.get());
        return new Cost(clock.applyAsLong(threads) - nanos, threads.getCurrentThreadAllocatedBytes() - bytes);
    }
}
