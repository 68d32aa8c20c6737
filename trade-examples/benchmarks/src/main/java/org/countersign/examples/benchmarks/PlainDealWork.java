package org.countersign.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same reckoned by hand, for just these deals. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlainDealWork {
    private final BigDecimal goods = new BigDecimal(DealNumbers.GOODS);
    private final List<BigDecimal> stages =
            DealNumbers.STAGES.stream().map(BigDecimal::new).toList();
    private final BigDecimal rate = new BigDecimal(DealNumbers.RATE);
    private final Set<LocalDate> holidays = Set.copyOf(DealNumbers.HOLIDAYS);
    private final PlainDeals.Stand stand = new PlainDeals.Stand(DealNumbers.PERCENT, DealNumbers.DAYS);
    private final List<PlainDeals.Stand> stands = PlainDeals.tenThousand();
    private final PlainCredit.Papers papers = PlainCredit.papers();

    /** The prices. */
    @Benchmark
    public List<BigDecimal> plainPrices() {
        return PlainDeals.prices(goods, stages, rate);
    }

    /** The due days. */
    @Benchmark
    public List<LocalDate> plainResolve() {
        return PlainDeals.due(DealNumbers.TWELVE, DealNumbers.EVENTS, holidays);
    }

    /** What both could lose on each day. */
    @Benchmark
    public List<PlainDeals.Lost> plainExposureOverAYear() {
        return PlainDeals.year(stand);
    }

    /** The plans that no other beats. */
    @Benchmark
    public List<PlainDeals.Weighed> plainAdviseTenThousand() {
        return PlainDeals.advised(stands);
    }

    /** What is wrong with the papers. */
    @Benchmark
    public List<String> plainCheckCredit() {
        return PlainCredit.found(papers, CreditNumbers.PRESENTED);
    }
}
