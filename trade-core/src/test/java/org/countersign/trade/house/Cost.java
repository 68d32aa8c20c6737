package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.vavr.control.Option;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.function.Function;

/** What a refusal costs: the best of a few tries, so that a busy machine does not count. */
final class Cost {
    private static final long MOST_NANOS = 10_000_000;
    private static final long MOST_BYTES = 1_000_000;
    private static final int TRIES = 5;

    private Cost() {}

    /** The input is refused within 10 ms and a megabyte, bar F4. */
    static <A> void refused(A input, Function<A, ?> reader) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long nanos = Long.MAX_VALUE;
        long bytes = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long bytesBefore = threads.getCurrentThreadAllocatedBytes();
            long before = System.nanoTime();
            boolean isRefused = refusal(input, reader).isDefined();
            nanos = Math.min(nanos, System.nanoTime() - before);
            bytes = Math.min(bytes, threads.getCurrentThreadAllocatedBytes() - bytesBefore);
            assertTrue(isRefused, () -> "not refused: " + start(input));
        }
        long best = nanos;
        long least = bytes;
        assertTrue(best < MOST_NANOS, () -> best + " ns for " + start(input));
        assertTrue(least < MOST_BYTES, () -> least + " bytes for " + start(input));
    }

    /** The refusal of the input, if it is refused. */
    static <A> Option<IllegalArgumentException> refusal(A input, Function<A, ?> reader) {
        try {
            Objects.requireNonNull(reader.apply(input));
            return Option.none();
        } catch (IllegalArgumentException refused) {
            return Option.some(refused);
        }
    }

    private static String start(Object input) {
        return input instanceof String text ? text.substring(0, Math.min(40, text.length())) : "a number";
    }
}
