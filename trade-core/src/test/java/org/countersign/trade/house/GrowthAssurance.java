package org.countersign.trade.house;

import org.junit.jupiter.api.Test;

/** Bar J1 at full size. */
class GrowthAssurance {
    @Test
    void aMillionLinesCostAboutTenTimesAsMuchAsAHundredThousand() {
        Growths.areLinear(100_000, Growth.FULL);
    }
}
