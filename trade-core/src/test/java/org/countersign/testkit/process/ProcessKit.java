package org.countersign.testkit.process;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.process.StateTable;
import org.countersign.trade.base.process.TableSamples;

/**
 * All that the laws need to know of one process.
 *
 * @param process the process
 * @param states the root of the family of states
 * @param samples several of each type of state and act, which reach every branch of its table
 * @param acts acts that make lives: close enough together that many take effect
 * @param moments when they happen: close enough together that some collide, far enough apart that deadlines pass
 * @param reasons every reason that the process can give
 * @param english its words in English
 * @param chinese its words in Chinese
 * @param ways known ways to states that are hard to come to; none is needed
 * @param <S> the family of states
 * @param <R> the family of reports
 * @param <D> the family of decisions
 */
public record ProcessKit<S, R extends Report, D extends Decision>(
        Process<S, R, D> process,
        Class<S> states,
        TableSamples<S> samples,
        Gen<? extends Act> acts,
        Gen<Moment> moments,
        Seq<Reason> reasons,
        Texts english,
        Texts chinese,
        Seq<Seq<Tuple2<Act, Moment>>> ways) {

    /** A kit without ways of its own. */
    public ProcessKit(
            Process<S, R, D> process,
            Class<S> states,
            TableSamples<S> samples,
            Gen<? extends Act> acts,
            Gen<Moment> moments,
            Seq<Reason> reasons,
            Texts english,
            Texts chinese) {
        this(process, states, samples, acts, moments, reasons, english, chinese, Vector.empty());
    }

    /** This kit with these stories as its known ways. */
    public ProcessKit<S, R, D> after(Seq<Seq<Tuple2<Moment, Act>>> stories) {
        return new ProcessKit<>(
                process,
                states,
                samples,
                acts,
                moments,
                reasons,
                english,
                chinese,
                stories.map(story -> story.map(Tuple2::swap)));
    }

    /** The table of the process. */
    public StateTable table() {
        return StateTable.of(process, samples);
    }

    /** One of the sampled acts: each kind as likely as the others. */
    public Gen<Act> sampled() {
        Vector<Vector<Act>> kinds = samples.acts()
                .toVector()
                .groupBy(act -> act.getClass().getName())
                .toVector()
                .sortBy(kind -> kind._1)
                .map(kind -> kind._2);
        return source -> {
            Vector<Act> kind = kinds.get(source.below(kinds.size()));
            return kind.get(source.below(kind.size()));
        };
    }

    /** Those of the acts that are decisions. */
    public Gen<D> decisions() {
        return acts.filter(process.decisions()::isInstance).map(process.decisions()::cast);
    }

    /** A history in which nothing has happened. */
    public History<S, R, D> fresh() {
        return History.of(process);
    }

    /** The state after an act that happened in this one, allowed or not. */
    public S after(S state, Act act, Moment happened) {
        if (process.reports().isInstance(act)) {
            return process.hear(state, process.reports().cast(act), happened).getOrElse(state);
        }
        D decision = process.decisions().cast(act);
        return process.decide(state, decision, happened).getOrElse(() -> process.carriedOut(state, decision, happened));
    }
}
