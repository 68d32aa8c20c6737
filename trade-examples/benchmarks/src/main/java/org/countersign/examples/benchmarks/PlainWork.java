package org.countersign.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
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

/** The same works as a host does them with records and Jackson. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlainWork {
    /** How many lines the quotation has. */
    @Param({"1", "100", "1000", "10000"})
    public int lines;

    private List<Row> rows = List.of();
    private Plain plain = Plain.of(rows);
    private String json = "";

    /** Makes what the works start from. */
    @Setup
    public void documents() throws JsonProcessingException {
        rows = Row.table(lines);
        plain = Plain.of(rows);
        json = Json.MAPPER.writeValueAsString(plain);
    }

    /** Records from the rows of a table. */
    @Benchmark
    public Plain plainBuild() {
        return Plain.of(rows);
    }

    /** Their JSON. */
    @Benchmark
    public String jacksonPrint() throws JsonProcessingException {
        return Json.MAPPER.writeValueAsString(plain);
    }

    /** Records from their JSON. */
    @Benchmark
    public Plain jacksonParse() throws JsonProcessingException {
        return Json.MAPPER.readValue(json, Plain.class);
    }
}
