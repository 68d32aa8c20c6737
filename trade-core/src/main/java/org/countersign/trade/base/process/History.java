package org.countersign.trade.base.process;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.style.Evolving;

/**
 * What happened in one process: the journal in the order of recording, and the state that follows from it in the order of happening.
 *
 * <p>Acts are placed by the last instant at which they can have happened, and by recording where that is the same; an act whose order
 * is certain therefore never stands on the wrong side of another. The same journal gives the same state, always. A report that is
 * recorded late counts from when it happened; a decision that it overtakes stays carried out and becomes a finding.
 *
 * @param <S> the family of states
 * @param <R> the family of reports
 * @param <D> the family of decisions
 */
@Evolving
public final class History<S, R extends Report, D extends Decision> {
    /** Most entries of one journal. */
    public static final int MAX_ENTRIES = 1_000_000;

    private final Process<S, R, D> process;
    private final Vector<Entry> entries;
    private final Timeline<S> timeline;

    private History(Process<S, R, D> process, Vector<Entry> entries, Timeline<S> timeline) {
        this.process = process;
        this.entries = entries;
        this.timeline = timeline;
    }

    /** A process in which nothing has happened yet. */
    public static <S, R extends Report, D extends Decision> History<S, R, D> of(Process<S, R, D> process) {
        return new History<>(process, Vector.empty(), Timeline.empty());
    }

    /**
     * A process restored from its entries alone.
     *
     * @throws IllegalArgumentException if the entries are not numbered 1, 2, 3, or a correction names none that it can correct
     */
    public static <S, R extends Report, D extends Decision> History<S, R, D> restore(
            Process<S, R, D> process, Seq<Entry> entries) {
        Vector<Entry> all = Vector.ofAll(entries);
        checkNumbers(all);
        all.forEach(entry -> checkCorrection(all.take(entry.number() - 1), entry.act()));
        return new History<>(process, all, Timeline.of(process, all));
    }

    /** The history with a report more. Reports are always kept. */
    public History<S, R, D> hear(Stamp stamp, R report) {
        return note(stamp, report, Extensions.none());
    }

    /** The history with the decision carried out, or why it may not be taken at its place in the order of happening. */
    public Either<Refusal, History<S, R, D>> decide(Stamp stamp, D decision) {
        History<S, R, D> carriedOut = note(stamp, decision, Extensions.none());
        return carriedOut
                .overtaken()
                .find(finding -> finding._1.entry() == carriedOut.entries.size())
                .<Either<Refusal, History<S, R, D>>>map(finding -> Either.left(finding._2))
                .getOrElse(() -> Either.right(carriedOut));
    }

    /** The history with a correction of an earlier entry: this is what really happened, and when. */
    public History<S, R, D> correct(Stamp stamp, int entry, Moment happened, Act act, String why) {
        return note(stamp, new Correction.Corrected(entry, happened, act, why), Extensions.none());
    }

    /** The history with an earlier entry struck: it never happened. */
    public History<S, R, D> strike(Stamp stamp, int entry, String why) {
        return note(stamp, new Correction.Struck(entry, why), Extensions.none());
    }

    /**
     * The history with an act that has happened, whether or not we would have allowed it.
     *
     * @throws IllegalArgumentException if a correction names an entry that is not there or is itself a correction
     */
    public History<S, R, D> note(Stamp stamp, Act act, Extensions extensions) {
        checkCorrection(entries, act);
        Entry entry = new Entry(entries.size() + 1, stamp, act, extensions);
        Vector<Entry> more = entries.append(entry);
        checkSize(more.size());
        return new History<>(process, more, timeline.with(process, more, entry));
    }

    /** The state after all that has happened. */
    public S state() {
        return timeline.state(process);
    }

    /** The state after what had certainly happened by then, as far as we know today. */
    public S stateAt(Moment then) {
        return timeline.placed()
                .takeWhile(placed -> placed.happened().isPast(then).isNo())
                .lastOption()
                .fold(process::start, placed -> placed.outcome().state());
    }

    /** This history as we knew it then: the entries recorded up to the first that was certainly recorded later. */
    public History<S, R, D> knownAt(Moment then) {
        return restore(
                process,
                entries.takeWhile(
                        entry -> !entry.stamp().recorded().isPast(then).isYes()));
    }

    /** The journal: every entry, in the order of recording. */
    public Seq<Entry> entries() {
        return entries;
    }

    /** Every act that counts, in the order of happening, with what it did. */
    public Seq<Placed<S>> timeline() {
        return timeline.placed();
    }

    /** The decisions that were carried out and, as we know now, should not have been, each with what would have been said. */
    public Seq<Tuple2<Placed<S>, Refusal>> overtaken() {
        return timeline.overtaken();
    }

    private static void checkNumbers(Vector<Entry> all) {
        all.zipWithIndex().find(e -> e._1.number() != e._2 + 1).forEach(e -> {
            throw new IllegalArgumentException("entry " + e._1.number() + " must be numbered " + (e._2 + 1));
        });
        checkSize(all.size());
    }

    static void checkSize(int size) {
        if (size > MAX_ENTRIES) {
            throw new IllegalArgumentException("a journal has at most " + MAX_ENTRIES + " entries");
        }
    }

    private static void checkCorrection(Vector<Entry> earlier, Act act) {
        if (act instanceof Correction correction) {
            int wrong = correction.entry();
            if (wrong < 1 || wrong > earlier.size() || earlier.get(wrong - 1).act() instanceof Correction) {
                throw new IllegalArgumentException("a correction must name an earlier report or decision, of "
                        + earlier.size() + " entries: `" + wrong + "`");
            }
        }
    }
}
