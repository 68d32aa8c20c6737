package org.countersign.trade.base.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.countersign.testkit.Seed;
import org.countersign.testkit.Together;
import org.junit.jupiter.api.Test;

/** The short run of {@link SharingAssurance}, and the proof that it would notice. */
class SharingTest {
    @Test
    void manyThreadsAreAnsweredLikeOne() {
        assertEquals(
                1, Sharing.digests(Seed.of(SharingTest.class), 6_400).distinct().size());
    }

    @Test
    void aCounterThatNobodyGuardsIsCaught() {
        int[] planted = {0};
        Together.in(Sharing.THREADS, thread -> {
            for (int i = 0; i < 1_000; i++) {
                int seen = planted[0];
                Thread.yield();
                planted[0] = seen + 1;
            }
            return thread;
        });
        assertTrue(
                planted[0] < 1_000 * Sharing.THREADS, "no update was lost: the threads did not run at the same time");
    }
}
