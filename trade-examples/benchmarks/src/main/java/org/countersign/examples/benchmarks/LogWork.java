package org.countersign.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.countersign.trade.evidence.log.ConsistencyProof;
import org.countersign.trade.evidence.log.Hash;
import org.countersign.trade.evidence.log.InclusionProof;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.Log;
import org.countersign.trade.evidence.log.LogName;
import org.countersign.trade.evidence.log.Tree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A log of a million entries, written, checked, and asked for proofs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LogWork {
    private static final LogName NAME = LogName.of("lampworks.example/deals");

    private final Hash[] hashes = Leaves.SOME.stream().map(Leaf::hash).toArray(Hash[]::new);
    private final Tree million = tree();

    private Tree tree() {
        Tree tree = Tree.empty();
        for (int number = 0; number < Leaves.MILLION; number++) {
            tree = tree.append(hashes[number % hashes.length]);
        }
        return tree;
    }

    /** A million entries appended one after another, each to a log of its own; and the head. */
    @Benchmark
    public Hash appendMillion() {
        Log log = Log.of(NAME);
        for (Leaf leaf : Leaves.times(Leaves.SOME, Leaves.MILLION)) {
            log = log.append(leaf);
        }
        return log.head().root();
    }

    /** The root over a million entries as a host reads them, to be held against a head. */
    @Benchmark
    public Hash verifyMillion() {
        return Tree.rootOf(Leaves.times(Leaves.BYTES, Leaves.MILLION));
    }

    /** The proof that one entry of a million is there. */
    @Benchmark
    public InclusionProof proveOneOfMillion() {
        return million.inclusion(777_777, Leaves.MILLION);
    }

    /** The proof that a log of a million begins with one of 777,777. */
    @Benchmark
    public ConsistencyProof proveMillionGrew() {
        return million.consistency(777_777, Leaves.MILLION);
    }
}
