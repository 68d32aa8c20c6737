package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.evidence.Stance;
import org.countersign.trade.fulfilment.dispute.Assessment;
import org.countersign.trade.fulfilment.dispute.DisputeFacts;
import org.countersign.trade.fulfilment.dispute.Link;
import org.countersign.trade.fulfilment.dispute.RevisionFact;
import org.countersign.trade.fulfilment.dispute.WordFact;

/** Values of the room {@code fulfilment.dispute}: three contents, so that words and goods often meet. */
public final class DisputeGens {
    private static final Vector<String> REVISIONS = Vector.of("A", "B", "C");
    private static final Gen<Digest> CONTENT = Gen.of("A", "B", "C").map(Digest::of);
    private static final Gen<Truth> TRUTH = Gen.of(Truth.values());

    private DisputeGens() {}

    /** What was to be made. */
    public static Gen<RevisionFact> revision() {
        return source -> {
            String name = REVISIONS.get(source.below(REVISIONS.size()));
            return new RevisionFact(
                    name, Digest.of(name), ProcessGens.busyMoment().next(source));
        };
    }

    /** What the buyer's side said. */
    public static Gen<WordFact> word() {
        return source -> word("S-" + source.between(1, 99), source);
    }

    private static WordFact word(String number, Source source) {
        boolean good = source.percent(50);
        return new WordFact(
                number,
                ProcessGens.busyMoment().next(source),
                source.percent(60) ? Stance.CONFIRMS : Gen.of(Stance.values()).next(source),
                CONTENT.maybe().next(source),
                good ? Truth.YES : TRUTH.next(source),
                good ? Truth.YES : TRUTH.next(source),
                source.percent(10),
                Gen.between(0, 100).maybe().next(source));
    }

    /** What is known of an attribute over which buyer and seller differ. */
    public static Gen<DisputeFacts> facts() {
        return source -> {
            Seq<Moment> moments =
                    ProcessGens.busyMoment().many(3, 3).next(source).sortBy(Moment::last);
            int count = source.between(1, REVISIONS.size());
            return DisputeFacts.builder()
                    .order("4711")
                    .attribute("logo position")
                    .revisions(Vector.range(0, count)
                            .map(at ->
                                    new RevisionFact(REVISIONS.get(at), Digest.of(REVISIONS.get(at)), moments.get(at))))
                    .words(Vector.range(0, source.below(5)).map(at -> word("S-" + (at + 1), source)))
                    .concluded(ProcessGens.busyMoment().maybe().next(source))
                    .formClause(source.percent(30) ? Option.some("clause 14") : Option.none())
                    .released(ProcessGens.busyMoment().maybe().next(source))
                    .delivered(source.percent(90) ? Option.some(CONTENT.next(source)) : Option.none())
                    .handedOver(ProcessGens.soonMoment().maybe().next(source))
                    .noticed(Gen.oneOf(
                                    ProcessGens.laterMoment(),
                                    ProcessGens.laterMoment(),
                                    Gen.always(Moment.parse("2029-01-01")))
                            .maybe()
                            .next(source))
                    .extensions(BaseGens.extensions().next(source))
                    .build();
        };
    }

    /** Assessments of such facts. */
    public static Gen<Assessment> assessment() {
        return facts().map(Assessment::of);
    }

    /** Links of chains. */
    public static Gen<Link> link() {
        return source -> new Link(
                ProcessGens.busyMoment().next(source), BaseGens.reason().next(source));
    }
}
