package org.countersign.trade.base.process;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;

/** The acts of a journal in the order of happening, each with what it did. */
record Timeline<S>(Vector<Placed<S>> placed) {
    private static final Reason UNREAD =
            Reason.of("ACT-UNREAD", Citation.of(Authority.HOUSE, "an act of an unknown type is kept and not judged"));
    private static final Comparator<Tuple2<Integer, Tuple2<Moment, Act>>> BY_HAPPENING =
            Comparator.<Tuple2<Integer, Tuple2<Moment, Act>>, Instant>comparing(fact -> fact._2._1.last())
                    .thenComparing(fact -> fact._1);

    static <S> Timeline<S> empty() {
        return new Timeline<>(Vector.empty());
    }

    static <S, R extends Report, D extends Decision> Timeline<S> of(Process<S, R, D> process, Vector<Entry> entries) {
        return facts(entries)
                .toVector()
                .sorted(BY_HAPPENING)
                .foldLeft(Timeline.<S>empty(), (line, fact) -> line.then(process, fact._1, fact._2._1, fact._2._2));
    }

    /** The timeline with one entry more: only a late entry or a correction makes it anew. */
    <R extends Report, D extends Decision> Timeline<S> with(Process<S, R, D> process, Vector<Entry> all, Entry last) {
        Moment happened = last.stamp().happened();
        boolean late = placed.lastOption().exists(p -> p.happened().last().isAfter(happened.last()));
        return late || last.act() instanceof Correction
                ? of(process, all)
                : then(process, last.number(), happened, last.act());
    }

    S state(Process<S, ?, ?> process) {
        return placed.lastOption().fold(process::start, last -> last.outcome().state());
    }

    Vector<Tuple2<Placed<S>, Refusal>> overtaken() {
        return placed.flatMap(p -> p.outcome() instanceof Outcome.Overtaken<S> overtaken
                ? Option.some(Tuple.of(p, overtaken.refusal()))
                : Option.none());
    }

    private <R extends Report, D extends Decision> Timeline<S> then(
            Process<S, R, D> process, int entry, Moment happened, Act act) {
        S before = state(process);
        Outcome<S> outcome;
        if (process.reports().isInstance(act)) {
            outcome = process.hear(before, process.reports().cast(act), happened)
                    .fold(why -> new Outcome.NoEffect<>(before, why), Outcome.Effect::new);
        } else if (process.decisions().isInstance(act)) {
            D decision = process.decisions().cast(act);
            outcome = process.decide(before, decision, happened)
                    .fold(
                            refusal -> new Outcome.Overtaken<>(process.carriedOut(before, decision, happened), refusal),
                            Outcome.Effect::new);
        } else {
            outcome = new Outcome.NoEffect<>(before, UNREAD);
        }
        return new Timeline<>(placed.append(new Placed<>(entry, happened, act, outcome)));
    }

    /** What counts: each report and decision by the number of its entry, as its latest correction tells it. */
    private static Map<Integer, Tuple2<Moment, Act>> facts(Vector<Entry> entries) {
        return entries.foldLeft(HashMap.empty(), (facts, entry) -> {
            if (entry.act() instanceof Correction.Corrected right) {
                return facts.put(right.entry(), Tuple.of(right.happened(), right.act()));
            }
            if (entry.act() instanceof Correction.Struck struck) {
                return facts.remove(struck.entry());
            }
            return facts.put(entry.number(), Tuple.of(entry.stamp().happened(), entry.act()));
        });
    }
}
