package org.countersign.trade.base.process;

import static org.countersign.trade.offer.InquiryProcess.INQUIRY;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
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
import org.countersign.testkit.trade.OfferGens;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.offer.Fact;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryDecision;
import org.countersign.trade.offer.InquiryReport;
import org.countersign.trade.offer.InquiryState;

/** Random lives of inquiries in great numbers: what was reached, what broke, and one digest over all final states. */
final class Histories {
    /** Histories that share a digest; so the total does not depend on how many threads did the work. */
    private static final int BLOCK = 1_000;
    /** One history in so many is also written as text and read back. */
    private static final int WRITTEN = 50;

    private static final int MOST_ACTS = 20;
    private static final Shape<Entry> ENTRY = Entry.shapeFor(INQUIRY);
    /** Few inquiries, so that the same one comes twice; the last four leave nothing out that an offer needs. */
    private static final Vector<Inquiry> INQUIRIES = Vector.range(0, 4)
            .map(seed -> OfferGens.inquiry().next(Source.of(seed)))
            .appendAll(Vector.range(4, 8).map(Histories::complete));

    private static final Gen<Inquiry> INQUIRY_AGAIN = source -> INQUIRIES.get(source.below(INQUIRIES.size()));
    private static final Gen<Moment> MOMENTS = ProcessGens.busyMoment();
    /** One question at a time, so that it is often still open. */
    private static final Gen<Act> QUESTION = source -> new InquiryDecision.Ask(
            Vector.of(Gen.of("deliveryTerm", "deliveryPlace", "deliveryBy", "currency", "payment", "packing")
                    .map(Path::parse)
                    .next(source)),
            MOMENTS.next(source));
    /** One fact that fits, and is sometimes known already. */
    private static final Gen<Act> FACT = Gen.of(
                    Fact.of("deliveryTerm", "FOB Incoterms 2020"),
                    Fact.of("deliveryPlace", "Ningbo"),
                    Fact.of("currency", "USD"))
            .map(fact -> new InquiryReport.Supplied(Vector.of(fact)));
    /** Every act, and more often those that lead far. */
    private static final Gen<Act> ACTS = Gen.oneOf(
            OfferGens.act(INQUIRY_AGAIN, MOMENTS),
            OfferGens.act(INQUIRY_AGAIN, MOMENTS),
            INQUIRY_AGAIN.map(InquiryReport.Received::new),
            QUESTION,
            FACT,
            Gen.always(new InquiryDecision.GiveUp()));

    private Histories() {}

    /**
     * What a run saw.
     *
     * @param reached how often each act met each state with which outcome: {@code received, Quote: refused INQ-INCOMPLETE}
     * @param broken what should never have happened, with the seed of the one history
     * @param digest of all final states
     */
    record Tally(TreeMap<String, Long> reached, Vector<String> broken, String digest) {
        Tally and(Tally other) {
            TreeMap<String, Long> both = new TreeMap<>(reached);
            other.reached.forEach((what, times) -> both.merge(what, times, Long::sum));
            String text = digest.isEmpty() ? other.digest : digest + other.digest;
            return new Tally(
                    both, broken.appendAll(other.broken), Digest.of(text).hex());
        }

        String histogram() {
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
    static Tally live(long seed, long histories) {
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

    private static Tally block(long seed, long from, long to) {
        TreeMap<String, Long> reached = new TreeMap<>();
        Vector<String> broken = Vector.empty();
        StringBuilder states = new StringBuilder();
        for (long number = from; number < to; number++) {
            long own = seed + number * 0x9E3779B97F4A7C15L;
            Seq<Entry> journal = ProcessGens.journal(ACTS, MOST_ACTS).next(Source.of(own));
            History<InquiryState, InquiryReport, InquiryDecision> grown = grown(journal);
            count(grown, reached);
            states.append(told(grown.state())).append('\n');
            if (!replays(grown, number)) {
                broken = broken.append("seed of the history: " + own);
            }
        }
        return new Tally(
                reached,
                broken,
                Digest.of(states.toString().getBytes(StandardCharsets.UTF_8)).hex());
    }

    private static boolean replays(History<InquiryState, InquiryReport, InquiryDecision> grown, long number) {
        History<InquiryState, InquiryReport, InquiryDecision> restored = History.restore(INQUIRY, grown.entries());
        boolean same =
                grown.state().equals(restored.state()) && grown.timeline().equals(restored.timeline());
        if (number % WRITTEN != 0) {
            return same;
        }
        Seq<Entry> read = grown.entries()
                .flatMap(entry -> CanonicalText.read(ENTRY, CanonicalText.print(ENTRY, entry))
                        .toOption());
        return same
                && grown.entries().equals(read)
                && grown.state().equals(History.restore(INQUIRY, read).state());
    }

    private static History<InquiryState, InquiryReport, InquiryDecision> grown(Seq<Entry> journal) {
        return journal.foldLeft(
                History.of(INQUIRY), (history, entry) -> history.note(entry.stamp(), entry.act(), entry.extensions()));
    }

    private static void count(
            History<InquiryState, InquiryReport, InquiryDecision> history, TreeMap<String, Long> reached) {
        InquiryState before = INQUIRY.start();
        for (Placed<InquiryState> placed : history.timeline()) {
            String what = kind(before) + ", " + placed.act().getClass().getSimpleName() + ": " + told(placed.outcome());
            reached.merge(what, 1L, Long::sum);
            before = placed.outcome().state();
        }
    }

    private static String told(Outcome<InquiryState> outcome) {
        if (outcome instanceof Outcome.NoEffect<InquiryState> none) {
            return "no effect, " + none.why().code();
        }
        return outcome instanceof Outcome.Overtaken<InquiryState> overtaken
                ? "refused, " + overtaken.refusal().reason().code()
                : "effect";
    }

    static String kind(InquiryState state) {
        return state.fold(
                awaited -> "awaited",
                received -> "received",
                questioned -> "questioned",
                completed -> "completed",
                answered -> "answered",
                silent -> "silent",
                withdrawn -> "withdrawn");
    }

    /** A state in full, the same on every Java. */
    static String told(InquiryState state) {
        return kind(state) + "\n"
                + state.<String>fold(
                        awaited -> "",
                        received -> text(received.inquiry()),
                        questioned -> text(questioned.inquiry())
                                + questioned.asked().mkString("\n") + "\n" + questioned.replyBy(),
                        completed -> text(completed.inquiry()),
                        answered -> text(answered.inquiry()) + answered.reply(),
                        silent -> text(silent.inquiry())
                                + silent.reply().toVector().mkString(),
                        withdrawn -> text(withdrawn.inquiry())
                                + withdrawn.reply().toVector().mkString());
    }

    private static String text(Inquiry inquiry) {
        return CanonicalText.print(Inquiry.SHAPE, inquiry);
    }

    private static Inquiry complete(int seed) {
        return OfferGens.inquiry().filter(inquiry -> inquiry.open().isEmpty()).next(Source.of(seed));
    }
}
