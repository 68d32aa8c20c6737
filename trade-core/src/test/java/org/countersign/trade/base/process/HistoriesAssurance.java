package org.countersign.trade.base.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countersign.testkit.Seed;
import org.junit.jupiter.api.Test;

/**
 * A million lives of inquiries; {@code -Dhistories=} lives another number. Writes {@code target/histories.txt}: seed, histogram, and the
 * digest of all final states, which has to be the same on every Java.
 */
class HistoriesAssurance {
    @Test
    void aMillionHistoriesReplayAndReachEveryCornerOfTheTable() throws IOException {
        long seed = Seed.of(HistoriesAssurance.class);
        long histories = Long.getLong("histories", 1_000_000);
        Histories.Tally tally = Histories.live(seed, histories);
        String report = "histories " + histories + ", seed " + seed + "\n" + tally.histogram() + "final states sha256:"
                + tally.digest() + "\n";
        Files.writeString(Path.of("target", "histories.txt"), report);
        System.out.print(report);
        Reach.check(tally);
    }
}
