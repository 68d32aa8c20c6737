package org.countersign.examples.benchmarks;

import io.vavr.collection.Seq;
import java.util.concurrent.TimeUnit;
import org.countersign.examples.deal.search.RfqSearch;
import org.countersign.trade.offer.matching.Demand;
import org.countersign.trade.offer.matching.Matching;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A hundred thousand lines of inquiries held against a thousand products, on two cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MatchWork {
    private static final int BEST = 5;

    private final RfqInputs inputs = RfqInputs.of(1_000, 100_000);
    private final Matching matching = inputs.matching();
    private final RfqSearch search = RfqSearch.among(inputs.products(), matching);
    private final Seq<Demand> demands = inputs.demands();

    /** The best five products for each line: candidates by the index, judged with reasons. */
    @Benchmark
    public long matchHundredThousand() {
        return demands.toJavaParallelStream()
                .mapToLong(demand -> search.products(demand, BEST).size())
                .sum();
    }

    /** The first five products for each line by a plain query of Lucene, without any judgement. */
    @Benchmark
    public long plainQueryHundredThousand() {
        return demands.toJavaParallelStream()
                .mapToLong(demand -> search.plain(demand, BEST).size())
                .sum();
    }

    /** A hundred lines held against every product, with the words that the index found; a thousand times that is every pair. */
    @Benchmark
    public long matchAllPairsOfHundred() {
        return demands.take(100)
                .toJavaParallelStream()
                .mapToLong(demand -> search.allPairs(demand, BEST).size())
                .sum();
    }

    /** The lines as buyers wrote them, read. */
    @Benchmark
    public long readHundredThousand() {
        return inputs.inquiries()
                .toJavaParallelStream()
                .mapToLong(inquiry -> inputs.read(inquiry).size())
                .sum();
    }
}
