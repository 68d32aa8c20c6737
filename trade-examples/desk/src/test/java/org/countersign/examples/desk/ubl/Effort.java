package org.countersign.examples.desk.ubl;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;

/** What a reading says, within bounds on its effort that leave room for a cold and shared machine: no benchmark. */
final class Effort {
    /** Of processor time. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    /** Of the clock on the wall; long enough to read the schemas of UBL on a busy machine. */
    private static final Duration IN_TIME = Duration.ofSeconds(30);

    private Effort() {}

    /** Runs in a thread of its own, whose processor time is measured. */
    static String atOnce(Supplier<Either<BadFile, Received>> read) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return assertTimeoutPreemptively(IN_TIME, () -> {
            long before = threads.getCurrentThreadCpuTime();
            String said = said(read.get());
            Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
            assertTrue(took.compareTo(AT_ONCE) < 0, () -> "took " + took + ": " + said);
            return said;
        });
    }

    /** Runs without a bound on processor time. */
    static String inTime(Supplier<Either<BadFile, Received>> read) {
        return assertTimeoutPreemptively(IN_TIME, () -> said(read.get()));
    }

    private static String said(Either<BadFile, Received> read) {
        return read.fold(
                bad -> bad.line().fold(() -> "", n -> "line " + n + bad.path().fold(() -> "", p -> ", " + p) + ": ")
                        + bad.found(),
                paper -> "read: " + paper.inquiry().number());
    }
}
