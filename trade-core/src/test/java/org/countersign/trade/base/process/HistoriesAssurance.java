package org.countersign.trade.base.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countersign.testkit.Seed;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.Lives;
import org.countersign.testkit.process.ProcessKit;
import org.junit.jupiter.api.Test;

/**
 * A million lives of inquiries and of negotiations, and fewer of each process of payment; {@code -Dhistories=} lives another number. Writes {@code
 * target/histories.txt}, and one such file for each of the others: seed, histogram, and the digest of all final states, which has to be the same on every Java.
 */
class HistoriesAssurance {
    @Test
    void aMillionInquiriesReplayAndReachEveryCornerOfTheTable() throws IOException {
        live(Kits.inquiry(), "histories.txt", 1);
    }

    @Test
    void aMillionNegotiationsDoTheSame() throws IOException {
        live(Kits.negotiation(), "histories-negotiation.txt", 1);
    }

    @Test
    void fewerLivesOfEachProcessOfPaymentDoTheSame() throws IOException {
        live(Kits.collection(), "histories-collection.txt", 10);
        live(Kits.handover(), "histories-handover.txt", 10);
        live(Kits.escrow(), "histories-escrow.txt", 10);
        live(Kits.openAccount(), "histories-open-account.txt", 50);
        live(Kits.credit(), "histories-credit.txt", 50);
    }

    @Test
    void fewerLivesOfListingsAndProductionsDoTheSame() throws IOException {
        live(Kits.listing(), "histories-listing.txt", 50);
        live(Kits.production(), "histories-production.txt", 50);
    }

    @Test
    void fewerLivesOfSamplesDoTheSame() throws IOException {
        live(Kits.sample(), "histories-sample.txt", 50);
    }

    @Test
    void fewerLivesOfContractsDoTheSame() throws IOException {
        live(Kits.contract(), "histories-contract.txt", 10);
    }

    private static <S, R extends Report, D extends Decision> void live(ProcessKit<S, R, D> kit, String file, int part)
            throws IOException {
        Lives<S, R, D> lives = new Lives<>(kit);
        long seed = Seed.of(HistoriesAssurance.class);
        long histories = Long.getLong("histories", 1_000_000) / part;
        Lives.Tally tally = lives.live(seed, histories);
        String report = "histories " + histories + ", seed " + seed + "\n" + tally.histogram() + "final states sha256:"
                + tally.digest() + "\n";
        Files.writeString(Path.of("target", file), report);
        System.out.print(report);
        assertEquals(Vector.empty(), tally.broken());
        assertEquals(Vector.empty(), lives.missed(tally));
    }
}
