package org.countersign.examples.deal.play;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.base.process.Placed;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.process.Stamp;

/**
 * A history of the library with what led to it: also the decisions that it refused, which no journal keeps.
 *
 * @param <S> the family of states
 * @param <R> the family of reports
 * @param <D> the family of decisions
 */
public final class Play<S, R extends Report, D extends Decision> {
    private final History<S, R, D> history;
    private final Vector<Scene<S, R, D>> scenes;

    private Play(History<S, R, D> history, Vector<Scene<S, R, D>> scenes) {
        this.history = history;
        this.scenes = scenes;
    }

    /** A process in which nothing has happened yet. */
    public static <S, R extends Report, D extends Decision> Play<S, R, D> of(Process<S, R, D> process) {
        return new Play<>(History.of(process), Vector.empty());
    }

    /** The play with a report more. */
    public Play<S, R, D> hear(Stamp stamp, R report) {
        return with(stamp, report, Either.right(history.hear(stamp, report)));
    }

    /** The play with a decision more, or with its refusal. */
    public Play<S, R, D> decide(Stamp stamp, D decision) {
        return with(stamp, decision, history.decide(stamp, decision));
    }

    /** The play with a decision that somebody carried out, whether he might or not. */
    public Play<S, R, D> carryOut(Stamp stamp, D decision) {
        return with(stamp, decision, Either.right(history.note(stamp, decision, Extensions.none())));
    }

    private Play<S, R, D> with(Stamp stamp, Act act, Either<Refusal, History<S, R, D>> next) {
        History<S, R, D> after = next.getOrElse(history);
        return new Play<>(
                after,
                scenes.append(
                        new Scene<>(stamp, act, history, after, next.swap().toOption())));
    }

    /** The journal and what follows from it. */
    public History<S, R, D> history() {
        return history;
    }

    /** What happened, in the order of recording. */
    public Seq<Scene<S, R, D>> scenes() {
        return scenes;
    }

    /**
     * One word, before and after.
     *
     * @param stamp when, by whom, by which way
     * @param act what was said or done
     * @param before the history before it
     * @param after the history after it; the same if it was refused
     * @param refusal why it was refused, if it was
     * @param <S> the family of states
     * @param <R> the family of reports
     * @param <D> the family of decisions
     */
    public record Scene<S, R extends Report, D extends Decision>(
            Stamp stamp, Act act, History<S, R, D> before, History<S, R, D> after, Option<Refusal> refusal) {
        /** What it did at its place in the order of happening; none if it was refused. */
        public Option<Outcome<S>> outcome() {
            int entry = after.entries().size();
            return refusal.isDefined()
                    ? Option.none()
                    : after.timeline().find(placed -> placed.entry() == entry).map(Placed::outcome);
        }

        /** Whether it was recorded later than it happened. */
        public boolean isLate() {
            return !stamp.recorded().equals(stamp.happened());
        }

        /** The decisions of which it shows that they should not have been carried out. */
        public Seq<Placed<S>> overtakes() {
            Seq<Integer> known = before.overtaken().map(finding -> finding._1.entry());
            return after.overtaken()
                    .map(finding -> finding._1)
                    .reject(placed -> known.contains(placed.entry()))
                    .reject(placed -> placed.entry() == after.entries().size());
        }
    }
}
