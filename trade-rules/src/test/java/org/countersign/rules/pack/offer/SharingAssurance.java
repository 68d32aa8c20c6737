package org.countersign.rules.pack.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import org.countersign.rules.engine.Interpreter;
import org.countersign.testkit.Seed;
import org.countersign.testkit.Source;
import org.countersign.testkit.Together;
import org.countersign.testkit.rules.InquiryCases;
import org.countersign.trade.base.Digest;
import org.countersign.trade.offer.Inquiry;
import org.junit.jupiter.api.Test;

/** One pack of rules and one set of inquiries, shared by many threads. */
class SharingAssurance {
    private static final int THREADS = 64;
    private static final int EACH = 100_000 / THREADS;

    @Test
    void aHundredThousandReportsInSixtyFourThreadsAreThoseOfOneThread() {
        long seed = Seed.of(SharingAssurance.class);
        Vector<Inquiry> shared =
                Vector.range(0, 100).map(i -> InquiryCases.inquiry().next(Source.of(seed + i)));
        Digest alone = reports(shared, seed);
        assertEquals(
                Vector.of(alone),
                Together.in(THREADS, thread -> reports(shared, seed)).distinct());
    }

    private static Digest reports(Vector<Inquiry> shared, long seed) {
        Source source = Source.of(seed);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < EACH; i++) {
            Inquiry inquiry = shared.get(source.below(shared.size()));
            all.append(Interpreter.check(InquiryRules.PACK, inquiry).findings().mkString("\n"));
        }
        return Digest.of(all.toString());
    }
}
