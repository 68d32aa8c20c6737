package org.countersign.trade.base.process;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * What a process does in every pair of state and act, found by trying: each sample of a state meets each sample of an act at each
 * sample of a moment. A cell therefore holds what was seen, and as much of the truth as the samples reach; no cell is empty.
 *
 * @param process what the process is called
 * @param start the state before anything happened
 * @param states the names of the states, in the order given
 * @param cells one for each state and act, by state and then by act in the order of the process
 */
@Evolving
public record StateTable(String process, String start, Seq<String> states, Seq<Cell> cells) {
    /** Keeps the sequences in our own. */
    public StateTable {
        PlainText.checkName(process);
        states = Vector.ofAll(states);
        cells = Vector.ofAll(cells);
    }

    /**
     * The table of a process, as far as these samples reach.
     *
     * @throws IllegalArgumentException if a type of state or act has no sample, a sample is of none of the types, or the process
     *     leaves the types of state that were named
     */
    public static <S, R extends Report, D extends Decision> StateTable of(
            Process<S, R, D> process, TableSamples<S> samples) {
        return new StateTable(
                process.name(), samples.name(process.start()), samples.names(), new Trial<>(process, samples).cells());
    }

    /** The names of the acts, in the order of the process. */
    public Seq<String> acts() {
        return cells.map(Cell::act).distinct();
    }

    /** The cells of one state, in the order of the acts. */
    public Seq<Cell> of(String state) {
        return cells.filter(cell -> cell.state().equals(state));
    }

    /** The codes of all reasons and refusals in the table, in alphabetical order. */
    public Seq<String> codes() {
        return cells.flatMap(Cell::results).flatMap(Result::codes).distinct().sorted();
    }

    /** One line for each cell: {@code state | act | results}; the same table gives the same text, always. */
    public String text() {
        return cells.map(Cell::text).mkString("", "\n", "\n");
    }

    /**
     * What one act does in one state.
     *
     * @param state name of the state
     * @param act name of the act
     * @param source who acts
     * @param results what was seen: moves in the order of the states, then what had no effect or was refused, by code
     */
    public record Cell(String state, String act, Source source, Seq<Result> results) {
        /** Checks that something was seen. */
        public Cell {
            results = Vector.ofAll(results);
            if (results.isEmpty()) {
                throw new IllegalArgumentException("nothing was tried for `" + act + "` in `" + state + "`");
            }
        }

        /** The states that the act leads to when it has its effect, this state among them if it stays. */
        public Seq<String> targets() {
            return results.flatMap(
                    result -> result instanceof Result.Moves moves ? Vector.of(moves.to()) : Vector.<String>empty());
        }

        /** One line: {@code Received | Ask | -> Questioned; refused INQ-NO-TIME, carried out -> Questioned}. */
        public String text() {
            return state + " | " + act + " | " + results.map(Result::text).mkString("; ");
        }

        @Override
        public String toString() {
            return Summary.of("Cell")
                    .with("state", state)
                    .with("act", act)
                    .with("source", source)
                    .with("results", results)
                    .toString();
        }
    }

    /** Who acts. */
    public enum Source {
        /** The world: a report. */
        THEIRS,
        /** We: a decision. */
        OURS
    }

    /** One thing that an act can do. */
    public sealed interface Result {
        /** As a cell writes it. */
        String text();

        /** The code of the reason, if there is one. */
        Seq<String> codes();

        /**
         * The act takes effect.
         *
         * @param to the state after it, perhaps the same with another content
         */
        record Moves(String to) implements Result {
            @Override
            public String text() {
                return "-> " + to;
            }

            @Override
            public Seq<String> codes() {
                return Vector.empty();
            }

            @Override
            public String toString() {
                return Summary.of("Moves").with("to", to).toString();
            }
        }

        /**
         * A report is kept and changes nothing.
         *
         * @param code why
         */
        record NoEffect(String code) implements Result {
            @Override
            public String text() {
                return "no effect " + code;
            }

            @Override
            public Seq<String> codes() {
                return Vector.of(code);
            }

            @Override
            public String toString() {
                return Summary.of("NoEffect").with("code", code).toString();
            }
        }

        /**
         * A decision is refused.
         *
         * @param code why
         * @param carriedOut the state after it if it had been carried out all the same
         */
        record Refused(String code, String carriedOut) implements Result {
            @Override
            public String text() {
                return "refused " + code + ", carried out -> " + carriedOut;
            }

            @Override
            public Seq<String> codes() {
                return Vector.of(code);
            }

            @Override
            public String toString() {
                return Summary.of("Refused")
                        .with("code", code)
                        .with("carriedOut", carriedOut)
                        .toString();
            }
        }
    }

    @Override
    public String toString() {
        return Summary.of("StateTable")
                .with("process", process)
                .with("start", start)
                .with("states", states)
                .with("cells", cells)
                .toString();
    }
}

/** The trial of every pair. */
record Trial<S, R extends Report, D extends Decision>(Process<S, R, D> process, TableSamples<S> samples) {

    Seq<StateTable.Cell> cells() {
        Seq<? extends Class<? extends Act>> kinds = process.acts().kinds().map(Shape::type);
        samples.acts().find(act -> !kinds.exists(kind -> kind.isInstance(act))).forEach(act -> {
            throw new IllegalArgumentException(
                    "sample is no act of `" + process.name() + "`: `" + PlainText.shown(act.toString()) + "`");
        });
        return samples.types().flatMap(state -> kinds.map(act -> cell(state, act)));
    }

    private StateTable.Cell cell(Class<? extends S> stateType, Class<? extends Act> actType) {
        Seq<S> states = samples.states().filter(stateType::isInstance);
        Seq<Act> acts = samples.acts().filter(actType::isInstance);
        if (states.isEmpty() || acts.isEmpty()) {
            throw new IllegalArgumentException(
                    "no sample of `" + (states.isEmpty() ? stateType : actType).getSimpleName() + "`");
        }
        Seq<StateTable.Result> seen = states.flatMap(state ->
                acts.flatMap(act -> samples.moments().map(moment -> result(state, act, moment))));
        Seq<StateTable.Result> moves = samples.names().map(StateTable.Result.Moves::new);
        return new StateTable.Cell(
                stateType.getSimpleName(),
                actType.getSimpleName(),
                process.reports().isInstance(acts.head()) ? StateTable.Source.THEIRS : StateTable.Source.OURS,
                moves.filter(seen::contains)
                        .appendAll(seen.distinct().removeAll(moves).sortBy(StateTable.Result::text)));
    }

    private StateTable.Result result(S state, Act act, Moment happened) {
        if (process.reports().isInstance(act)) {
            return process.hear(state, process.reports().cast(act), happened)
                    .fold(why -> new StateTable.Result.NoEffect(why.code()), this::moves);
        }
        D decision = process.decisions().cast(act);
        return process.decide(state, decision, happened)
                .fold(
                        refusal -> new StateTable.Result.Refused(
                                refusal.code(), samples.name(process.carriedOut(state, decision, happened))),
                        this::moves);
    }

    private StateTable.Result moves(S to) {
        return new StateTable.Result.Moves(samples.name(to));
    }
}
