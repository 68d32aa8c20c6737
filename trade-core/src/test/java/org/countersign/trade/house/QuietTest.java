package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.BaseGens;
import org.countersign.testkit.trade.OfferGens;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryDecision;
import org.countersign.trade.offer.InquiryProcess;
import org.countersign.trade.offer.InquiryReport;
import org.countersign.trade.offer.InquiryState;
import org.junit.jupiter.api.Test;

/**
 * Bar J4: the library starts no thread and prints nothing. That it opens no file and no socket follows from {@link PurityTest}, which
 * lets it call neither.
 */
class QuietTest {
    @Test
    void aWholeLifeOfInquiriesStartsNoThreadAndPrintsNothing() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        assertEquals("", printedBy(() -> {
            for (int seed = 0; seed < 50; seed++) {
                live(Source.of(seed));
            }
        }));
        assertEquals(Vector.empty(), startedSince(before));
    }

    @Test
    void aPlantedLineIsSeen() {
        assertEquals("x", printedBy(() -> System.err.print("x")));
    }

    @Test
    void aPlantedThreadIsSeen() throws InterruptedException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Thread planted = new Thread(QuietTest::rest, "planted");
        planted.start();
        assertEquals(Vector.of("planted"), startedSince(before));
        planted.interrupt();
        planted.join();
    }

    private static void live(Source source) {
        History<InquiryState, InquiryReport, InquiryDecision> history = History.of(InquiryProcess.INQUIRY);
        for (int act = 0; act < 10; act++) {
            history = history.note(
                    ProcessGens.stamp().next(source),
                    OfferGens.act().next(source),
                    BaseGens.extensions().next(source));
        }
        history.entries()
                .map(entry -> CanonicalText.print(Entry.shapeFor(InquiryProcess.INQUIRY), entry))
                .forEach(text -> CanonicalText.read(Entry.shapeFor(InquiryProcess.INQUIRY), text));
        CanonicalText.digest(Inquiry.SHAPE, OfferGens.inquiry().next(source));
    }

    /** Threads of the JVM itself may come at any time; they belong to the system's group. */
    private static Vector<String> startedSince(Set<Thread> before) {
        return Vector.ofAll(Thread.getAllStackTraces().keySet())
                .reject(before::contains)
                .filter(thread ->
                        thread.getThreadGroup() == Thread.currentThread().getThreadGroup())
                .map(Thread::getName);
    }

    private static String printedBy(Runnable work) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            work.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void rest() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException woken) {
            Thread.currentThread().interrupt();
        }
    }
}
