package org.countersign.testkit.process;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.base.process.Placed;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.base.process.StateTable;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;

/**
 * Random lives of one process in great numbers: what was reached, what broke, and one digest over all final states. One third are acts in any
 * order, recorded in another and sometimes wrong; the others first go a known way to some
 * state, and then anywhere, so that they come far.
 *
 * @param <S> the family of states
 * @param <R> the family of reports
 * @param <D> the family of decisions
 */
public final class Lives<S, R extends Report, D extends Decision> {
    /** Histories that share a digest; so the total does not depend on how many threads did the work. */
    private static final int BLOCK = 1_000;
    /** One history in so many is also written as text and read back. */
    private static final int WRITTEN = 50;

    private static final int MOST_ACTS = 20;
    /** Most acts after a known way. */
    private static final int MOST_STRAY = 8;
    /** So many states of each type have a way that leads to them. */
    private static final int EACH = 24;

    private final ProcessKit<S, R, D> kit;
    private final Shape<Entry> shape;
    private final Vector<Vector<Tuple2<Act, Moment>>> ways;

    /** The lives of this process. */
    public Lives(ProcessKit<S, R, D> kit) {
        this.kit = kit;
        this.shape = Entry.shapeFor(kit.process());
        this.ways = ways(kit);
    }

    /**
     * What a run saw.
     *
     * @param reached how often each act met each state with which outcome: {@code Received, Quote: refused, INQ-INCOMPLETE}
     * @param broken what should never have happened, with the seed of the one history
     * @param digest of all final states
     */
    public record Tally(TreeMap<String, Long> reached, Vector<String> broken, String digest) {
        Tally and(Tally other) {
            TreeMap<String, Long> both = new TreeMap<>(reached);
            other.reached.forEach((what, times) -> both.merge(what, times, Long::sum));
            String text = digest.isEmpty() ? other.digest : digest + other.digest;
            return new Tally(
                    both, broken.appendAll(other.broken), Digest.of(text).hex());
        }

        /** What was reached, one to a line, with how often. */
        public String histogram() {
            StringBuilder out = new StringBuilder();
            for (Map.Entry<String, Long> line : reached.entrySet()) {
                String times = Long.toString(line.getValue());
                out.append(" ".repeat(Math.max(0, 10 - times.length())))
                        .append(times)
                        .append("  ")
                        .append(line.getKey())
                        .append('\n');
            }
            return out.toString();
        }
    }

    /** Lives so many histories; the same seed lives the same ones. */
    public Tally live(long seed, long histories) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<Tally>> blocks = LongStream.range(0, (histories + BLOCK - 1) / BLOCK)
                    .<Callable<Tally>>mapToObj(block ->
                            () -> block(seed, block * BLOCK, Math.min(histories, (block + 1) * BLOCK)))
                    .toList();
            Tally all = new Tally(new TreeMap<>(), Vector.empty(), "");
            for (Future<Tally> block : threads.invokeAll(blocks)) {
                all = all.and(block.get());
            }
            return all;
        } catch (InterruptedException | ExecutionException broken) {
            throw new AssertionError("seed " + seed, broken);
        } finally {
            threads.shutdown();
        }
    }

    /**
     * What the table says and the run did not reach, which is each act that takes effect in a state, and each code; and what the run reached
     * and the table does not say. Nothing if a run has shown all.
     */
    public Seq<String> missed(Tally tally) {
        Seq<StateTable.Cell> cells = kit.table().cells();
        Vector<String> seen = Vector.ofAll(tally.reached().keySet());
        Seq<String> effects = cells.filter(cell -> cell.targets().nonEmpty())
                .map(cell -> cell.state() + ", " + cell.act() + ": effect ")
                .filter(start -> !seen.exists(line -> line.startsWith(start)));
        Seq<String> codes = kit.table().codes().filter(code -> !seen.exists(line -> line.endsWith(", " + code)));
        Set<String> said = cells.flatMap(
                        cell -> cell.results().map(result -> cell.state() + ", " + cell.act() + ": " + told(result)))
                .toSet();
        return effects.appendAll(codes)
                .map(line -> "not reached: " + line)
                .appendAll(seen.reject(line -> said.contains(line) || line.endsWith("ACT-UNREAD"))
                        .map(line -> "not in the table: " + line));
    }

    private static String told(StateTable.Result result) {
        return result instanceof StateTable.Result.Moves moves
                ? "effect " + moves.to()
                : (result instanceof StateTable.Result.NoEffect ? "no effect, " : "refused, ")
                        + result.codes().mkString();
    }

    private Tally block(long seed, long from, long to) {
        TreeMap<String, Long> reached = new TreeMap<>();
        Vector<String> broken = Vector.empty();
        MessageDigest states = sha256();
        for (long number = from; number < to; number++) {
            long own = own(seed, number);
            History<S, R, D> grown = number % 3 == 0 ? anyhow(Source.of(own)) : walked(Source.of(own));
            count(grown, reached);
            states.update((Told.of(grown.state()) + "\n").getBytes(StandardCharsets.UTF_8));
            if (!replays(grown, number)) {
                broken = broken.append("seed of the history: " + own);
            }
        }
        return new Tally(reached, broken, HexFormat.of().formatHex(states.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    /** INVARIANT: drawn, not counted: seeds that lie one step of the source apart would live the same bits, shifted by one. */
    private static long own(long seed, long number) {
        return Source.of(seed + number * 0xD1B54A32D192ED03L).bits();
    }

    private History<S, R, D> anyhow(Source source) {
        return ProcessGens.journal(kit.acts(), kit.moments(), MOST_ACTS)
                .next(source)
                .foldLeft(
                        kit.fresh(), (history, entry) -> history.note(entry.stamp(), entry.act(), entry.extensions()));
    }

    /** One of the ways that lead somewhere, then any acts, most of them right after it. */
    private History<S, R, D> walked(Source source) {
        Gen<Act> any = Gen.oneOf(kit.sampled(), kit.sampled(), kit.acts().map(act -> (Act) act));
        Vector<Tuple2<Act, Moment>> way = ways.get(source.below(ways.size()));
        Moment end = way.lastOption().fold(() -> kit.moments().next(source), last -> last._2);
        Vector<Tuple2<Act, Moment>> stray = any.many(1, MOST_STRAY)
                .next(source)
                .toVector()
                .map(act ->
                        Tuple.of(act, source.percent(70) ? end : kit.moments().next(source)));
        return way.appendAll(stray).foldLeft(kit.fresh(), (history, step) -> {
            Stamp written = ProcessGens.stamp().next(source);
            Stamp stamp = new Stamp(step._2, step._2, written.recorder(), written.channel());
            return history.note(stamp, step._1, Extensions.none());
        });
    }

    /** The shortest ways over sampled acts and moments to states of each type, some to each, the empty way to the start among them. */
    private static <S, R extends Report, D extends Decision> Vector<Vector<Tuple2<Act, Moment>>> ways(
            ProcessKit<S, R, D> kit) {
        Seq<Tuple2<Act, Moment>> steps =
                kit.samples().acts().flatMap(act -> kit.samples().moments().map(moment -> Tuple.of(act, moment)));
        Map<Object, Integer> crowds = new HashMap<>();
        LinkedHashMap<S, Vector<Tuple2<Act, Moment>>> found =
                LinkedHashMap.of(kit.process().start(), Vector.empty());
        Vector<S> last = Vector.of(kit.process().start());
        while (last.nonEmpty()) {
            Vector<S> next = Vector.empty();
            for (S state : last) {
                Vector<Tuple2<Act, Moment>> way = found.getOrElse(state, Vector.empty());
                for (Tuple2<Act, Moment> step : steps.filter(one -> isNext(way, one))) {
                    S after = kit.after(state, step._1, step._2);
                    if (!found.containsKey(after) && crowds.merge(after.getClass(), 1, Integer::sum) <= EACH) {
                        found = found.put(after, way.append(step));
                        next = next.append(after);
                    }
                }
            }
            last = next;
        }
        return found.values().toVector().appendAll(kit.ways().map(way -> Vector.ofAll(way)));
    }

    private static boolean isNext(Vector<Tuple2<Act, Moment>> way, Tuple2<Act, Moment> step) {
        return way.size() < MOST_ACTS
                && way.lastOption().forAll(before -> !step._2.last().isBefore(before._2.last()));
    }

    private boolean replays(History<S, R, D> grown, long number) {
        History<S, R, D> restored = History.restore(kit.process(), grown.entries());
        boolean same =
                grown.state().equals(restored.state()) && grown.timeline().equals(restored.timeline());
        if (number % WRITTEN > 1) {
            return same;
        }
        Seq<Entry> read = grown.entries()
                .flatMap(entry -> CanonicalText.read(shape, CanonicalText.print(shape, entry))
                        .toOption());
        return same
                && grown.entries().equals(read)
                && grown.state().equals(History.restore(kit.process(), read).state());
    }

    private void count(History<S, R, D> history, TreeMap<String, Long> reached) {
        S before = kit.process().start();
        for (Placed<S> placed : history.timeline()) {
            String what = name(before) + ", " + placed.act().getClass().getSimpleName() + ": "
                    + told(placed.outcome(), name(placed.outcome().state()));
            reached.merge(what, 1L, Long::sum);
            before = placed.outcome().state();
        }
    }

    private String name(S state) {
        return kit.samples()
                .types()
                .filter(type -> type.isInstance(state))
                .map(Class::getSimpleName)
                .mkString();
    }

    private static String told(Outcome<?> outcome, String after) {
        if (outcome instanceof Outcome.NoEffect<?> none) {
            return "no effect, " + none.why().code();
        }
        return outcome instanceof Outcome.Overtaken<?> overtaken
                ? "refused, " + overtaken.refusal().code()
                : "effect " + after;
    }
}
