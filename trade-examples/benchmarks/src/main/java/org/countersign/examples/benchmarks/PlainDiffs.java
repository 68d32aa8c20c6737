package org.countersign.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two records that differ in one price, compared by hand and by a library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlainDiffs {
    /** How many lines the quotation has. */
    @Param({"1", "100", "1000", "10000"})
    public int lines;

    private Plain plain = Plain.of(List.of());
    private Plain revised = plain;
    private Plain stranger = plain;

    /** Makes the records. */
    @Setup
    public void documents() {
        List<Row> rows = Row.table(lines);
        plain = Plain.of(rows);
        revised = plain.revised(rows);
        stranger = Plain.of(Row.table(lines)).revised(rows);
    }

    /** All other lines are the same objects. */
    @Benchmark
    public List<?> plainDiffOfARevision() {
        return revised.differencesFrom(plain);
    }

    /** No object is shared. */
    @Benchmark
    public List<?> plainDiffOfStrangers() {
        return stranger.differencesFrom(plain);
    }

    /** No object is shared; commons-lang compares. */
    @Benchmark
    public List<?> reflectiveDiffOfStrangers() {
        return stranger.differencesByReflectionFrom(plain);
    }
}
