package org.countersign.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.countersign.examples.benchmarks.BargainNumbers.Kind;
import org.countersign.examples.benchmarks.BargainNumbers.Step;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same bargain as somebody writes it by hand for a screen: an enum, the offer that stands, and who may speak. It keeps no history. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlainBargain {
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);

    private final List<Act> acts =
            BargainNumbers.STEPS.stream().map(PlainBargain::act).toList();

    /** Where it stands. */
    enum Status {
        /** Nothing is on the table. */
        EMPTY,
        /** An offer stands. */
        OPEN,
        /** There is a contract. */
        CONCLUDED
    }

    /** What is proposed. */
    record Terms(String seller, String buyer, BigDecimal price, int quantity, LocalDate validUntil) {}

    /** Something that one side does. */
    record Act(boolean ours, Kind kind, LocalDate day, Terms terms) {}

    /** What came of it. */
    record Deal(Status status, Terms terms, LocalDate concluded) {}

    /** Twenty acts. */
    @Benchmark
    public Deal plainNegotiate() {
        Machine machine = new Machine();
        for (Act act : acts) {
            machine.take(act);
        }
        return new Deal(machine.status, machine.standing, machine.concluded);
    }

    /** The same twenty acts, under a second name, beside ours without its journal. */
    @Benchmark
    public Deal plainNegotiateAgain() {
        return plainNegotiate();
    }

    private static Act act(Step step) {
        return new Act(
                step.ours(),
                step.kind(),
                FIRST.plusDays(step.day() - 1),
                new Terms(
                        "Ningbo Example Lighting",
                        "Nordlicht GmbH",
                        BigDecimal.valueOf(step.cents(), 2),
                        BargainNumbers.QUANTITY,
                        LocalDate.of(2026, 5, 20)));
    }

    private static final class Machine {
        private Status status = Status.EMPTY;
        private Terms standing = new Terms("", "", BigDecimal.ZERO, 0, FIRST);
        private boolean ours;
        private boolean asked;
        private LocalDate concluded = FIRST;

        void take(Act act) {
            if (status == Status.CONCLUDED) {
                throw new IllegalStateException("concluded");
            }
            switch (act.kind()) {
                case OFFER -> {
                    if (act.terms().price().signum() <= 0 || act.terms().quantity() <= 0) {
                        throw new IllegalStateException("no offer");
                    }
                    standing = act.terms();
                    ours = act.ours();
                    status = Status.OPEN;
                }
                case ASK -> asked = true;
                case ANSWER -> {
                    if (!asked) {
                        throw new IllegalStateException("nothing was asked");
                    }
                    asked = false;
                }
                case ACCEPT -> accept(act);
            }
        }

        private void accept(Act act) {
            if (status != Status.OPEN || ours == act.ours() || act.day().isAfter(standing.validUntil())) {
                throw new IllegalStateException("not to be accepted");
            }
            status = Status.CONCLUDED;
            concluded = act.day();
        }
    }
}
