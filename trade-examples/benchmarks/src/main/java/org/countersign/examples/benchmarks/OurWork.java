package org.countersign.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.offer.Quotation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A quotation of this library, built, printed and parsed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OurWork {
    /** How many lines the quotation has. */
    @Param({"1", "100", "1000", "10000"})
    public int lines;

    private List<Row> rows = List.of();
    private Quotation quotation = Ours.quotation(rows);
    private String text = "";

    /** Makes what the works start from. */
    @Setup
    public void documents() {
        rows = Row.table(lines);
        quotation = Ours.quotation(rows);
        text = CanonicalText.print(Quotation.SHAPE, quotation);
    }

    /** A quotation from the rows of a table: every value checked, every amount and the total computed. */
    @Benchmark
    public Quotation build() {
        return Ours.quotation(rows);
    }

    /** Its canonical text. */
    @Benchmark
    public String print() {
        return CanonicalText.print(Quotation.SHAPE, quotation);
    }

    /** A quotation from its canonical text, with every check, and the text written again to be compared. */
    @Benchmark
    public Quotation parse() {
        return CanonicalText.read(Quotation.SHAPE, text)
                .getOrElseThrow(problem -> new IllegalStateException(problem.toString()));
    }
}
