package org.countersign.trade.base.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.countersign.testkit.Seed;
import org.junit.jupiter.api.Test;

/** The short run of {@link HistoriesAssurance}. */
class HistoriesTest {
    @Test
    void twentyThousandHistoriesReplayAndReachEveryCornerOfTheTable() {
        Reach.check(Histories.live(Seed.of(HistoriesTest.class), 20_000));
    }

    @Test
    void theSameSeedLivesTheSameHistories() {
        assertEquals(Histories.live(7, 2_500), Histories.live(7, 2_500));
    }
}
