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
        int each = 200_000;
        int[] planted = {0};
        boolean caught = false;
        for (int tries = 0; tries < 50 && !caught; tries++) {
            planted[0] = 0;
            Together.in(Sharing.THREADS, thread -> {
                for (int i = 0; i < each; i++) {
                    planted[0]++;
                }
                return thread;
            });
            caught = planted[0] != each * Sharing.THREADS;
        }
        assertTrue(caught, "64 threads never lost an update: they did not run at the same time");
    }
}
