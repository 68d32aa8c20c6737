package org.countersign.trade.base.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.countersign.testkit.Seed;
import org.junit.jupiter.api.Test;

class SharingAssurance {
    @Test
    void aHundredThousandAnswersInSixtyFourThreadsAreThoseOfOneThread() {
        assertEquals(
                1,
                Sharing.digests(Seed.of(SharingAssurance.class), 100_000)
                        .distinct()
                        .size());
    }
}
