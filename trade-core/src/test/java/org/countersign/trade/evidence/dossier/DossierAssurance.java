package org.countersign.trade.evidence.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.countersign.testkit.trade.Keys;
import org.countersign.testkit.trade.LogGens;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.evidence.log.Log;
import org.countersign.trade.evidence.log.SignedNote;
import org.countersign.trade.evidence.log.VerifierKey;
import org.junit.jupiter.api.Test;

/** Bar E1 at full size: every bit of a dossier over 200 entries. */
class DossierAssurance {
    private static final VerifierKey KEY = Keys.lampworks().key();

    @Test
    void everyTurnedBitOfADossierOfTwoHundredEntriesIsFound() {
        Log log = Log.of(KEY.name(), LogGens.leaves(200));
        Cover cover = Cover.builder()
                .title("Order 4711")
                .prepared(Moment.parse("2026-06-01"))
                .preparedBy(PersonRef.of("mei", "Mei Lin"))
                .entries(Vector.rangeBy(1, 201, 20).toVector())
                .build();
        SortedMap<String, Bytes> files = Dossier.of(
                        cover, log, SignedNote.of(log.head().print(), Keys.lampworks()), KEY, LinkedHashMap.empty())
                .files(Keys.lampworks());
        assertTrue(Dossier.read(files, KEY).isRight());
        AtomicLong tried = new AtomicLong();
        long missed = files.toVector()
                .map(file -> IntStream.range(0, 8 * file._2.size())
                        .parallel()
                        .peek(bit -> tried.incrementAndGet())
                        .filter(bit -> Dossier.read(files.put(file._1, Folder.flipped(file._2, bit)), KEY)
                                .isRight())
                        .count())
                .sum()
                .longValue();
        System.out.println(tried + " bits of " + files.size() + " files turned, " + missed + " not found");
        assertEquals(0, missed);
        assertTrue(tried.get() > 200_000, tried + " bits");
    }
}
