package org.countersign.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.countersign.trade.base.diff.Diff;
import org.countersign.trade.offer.Quotation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two quotations of this library that differ in one price, compared. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OurDiffs {
    /** How many lines the quotation has. */
    @Param({"1", "100", "1000", "10000"})
    public int lines;

    private Quotation quotation = Ours.quotation(List.of());
    private Quotation revised = quotation;
    private Quotation stranger = quotation;

    /** Makes the quotations. */
    @Setup
    public void documents() {
        List<Row> rows = Row.table(lines);
        quotation = Ours.quotation(rows);
        revised = Ours.revised(quotation, rows);
        stranger = Ours.revised(Ours.quotation(Row.table(lines)), rows);
    }

    /** All other lines are the same objects. */
    @Benchmark
    public Diff diffOfARevision() {
        return Diff.between(Quotation.SHAPE, quotation, revised);
    }

    /** No object is shared, as when one of them comes from a database. */
    @Benchmark
    public Diff diffOfStrangers() {
        return Diff.between(Quotation.SHAPE, quotation, stranger);
    }
}
