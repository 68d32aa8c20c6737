package org.countersign.trade.evidence.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.countersign.testkit.trade.LogGens;
import org.junit.jupiter.api.Test;

/** Bar E4 at full size, and a log of a million entries. */
class TreeAssurance {
    private static final int MOST = 256;

    private final Vector<Hash> leaves = Reference.leaves(MOST);
    private final Tree tree = Tree.of(leaves);

    @Test
    void everyTurnedBitOfEveryProofUpTo256IsRefused() {
        AtomicLong tried = new AtomicLong();
        long passed = IntStream.rangeClosed(1, MOST)
                .parallel()
                .mapToLong(size -> IntStream.range(0, size)
                        .mapToLong(at -> passing(at, size, tried))
                        .sum())
                .sum();
        System.out.println(tried + " bits of proofs turned, " + passed + " passed");
        assertEquals(0, passed);
        assertTrue(tried.get() > 50_000_000, tried + " bits");
    }

    private long passing(int at, int size, AtomicLong tried) {
        Hash leaf = leaves.get(at);
        Hash root = tree.root(size);
        Hash earlier = tree.root(at);
        InclusionProof inclusion = tree.inclusion(at, size);
        ConsistencyProof consistency = tree.consistency(at, size);
        long passed = 0;
        for (int bit = 0; bit < 256 * inclusion.path().size(); bit++) {
            Vector<Hash> broken = broken(inclusion.path().toVector(), bit);
            passed += new InclusionProof(at, size, broken).proves(leaf, root) ? 1 : 0;
        }
        for (int bit = 0; bit < 256 * consistency.path().size(); bit++) {
            Vector<Hash> broken = broken(consistency.path().toVector(), bit);
            passed += new ConsistencyProof(at, size, broken).proves(earlier, root) ? 1 : 0;
        }
        tried.addAndGet(256L * (inclusion.path().size() + consistency.path().size()));
        return passed;
    }

    private static Vector<Hash> broken(Vector<Hash> path, int bit) {
        return path.update(bit / 256, hash -> Reference.flipped(hash, bit % 256));
    }

    @Test
    void aLogOfAMillionEntriesProvesAnyOfThemInTwentySteps() {
        int size = 1_000_000;
        Log log = Log.of(LogName.of("a"), LogGens.leaves(size));
        Hash root = log.tree().root();
        for (int index = 0; index < size; index += 99_991) {
            InclusionProof proof = log.tree().inclusion(index, size);
            assertTrue(proof.path().size() <= 20);
            assertTrue(proof.proves(log.leaf(index + 1).hash(), root));
            assertTrue(log.tree().consistency(index, size).proves(log.tree().root(index), root));
        }
    }
}
