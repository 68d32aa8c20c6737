package org.countersign.trade.base.process;

import static org.countersign.trade.offer.InquiryProcess.INQUIRY;

import io.vavr.collection.Vector;
import org.countersign.testkit.Source;
import org.countersign.testkit.Together;
import org.countersign.testkit.process.Told;
import org.countersign.testkit.trade.OfferGens;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.offer.InquiryDecision;
import org.countersign.trade.offer.InquiryReport;
import org.countersign.trade.offer.InquiryState;

/** One process, one shape and a few histories, shared by many threads that all ask them everything. */
final class Sharing {
    static final int THREADS = 64;

    private static final Shape<Entry> ENTRY = Entry.shapeFor(INQUIRY);

    private Sharing() {}

    /** The digests of what each of 64 threads was answered, and last what one thread alone was answered. */
    static Vector<Digest> digests(long seed, int evaluations) {
        Vector<History<InquiryState, InquiryReport, InquiryDecision>> shared = Vector.range(0, 16)
                .map(i -> History.restore(
                        INQUIRY,
                        ProcessGens.journal(OfferGens.act(OfferGens.inquiry(), ProcessGens.busyMoment()), 12)
                                .next(Source.of(seed + i))));
        int each = Math.max(1, evaluations / THREADS);
        Vector<Digest> together = Together.in(THREADS, thread -> answers(shared, seed, each));
        return together.append(answers(shared, seed, each));
    }

    private static Digest answers(
            Vector<History<InquiryState, InquiryReport, InquiryDecision>> shared, long seed, int evaluations) {
        Source source = Source.of(seed);
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < evaluations; i++) {
            History<InquiryState, InquiryReport, InquiryDecision> history = shared.get(source.below(shared.size()));
            Stamp stamp = ProcessGens.stamp().next(source);
            InquiryDecision decision =
                    OfferGens.decision(ProcessGens.busyMoment()).next(source);
            answers.append(history.decide(stamp, decision)
                            .<String>fold(refusal -> refusal.code(), passed -> Told.of(passed.state())))
                    .append(Told.of(history.stateAt(stamp.happened())))
                    .append(history.entries()
                            .lastOption()
                            .map(entry -> CanonicalText.print(ENTRY, entry))
                            .getOrElse(""));
        }
        return Digest.of(answers.toString());
    }
}
