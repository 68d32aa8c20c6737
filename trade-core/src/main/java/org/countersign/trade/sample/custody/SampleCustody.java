package org.countersign.trade.sample.custody;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.spec.AttributeRef;

/**
 * Every sample that was made, and what happened to its copies, in the order of happening.
 *
 * @param samples the samples
 * @param steps what happened
 */
@Evolving
public record SampleCustody(Seq<PreparedSample> samples, Seq<CustodyStep> steps) {
    /** Keeps the sequences in our own. */
    public SampleCustody {
        samples = Vector.ofAll(samples);
        steps = Vector.ofAll(steps);
    }

    /** Nothing was made yet. */
    public static SampleCustody empty() {
        return new SampleCustody(Vector.empty(), Vector.empty());
    }

    /** The same and one sample more. */
    public SampleCustody with(PreparedSample sample) {
        return new SampleCustody(samples.append(sample), steps);
    }

    /** The same and one step more. */
    public SampleCustody with(CustodyStep step) {
        return new SampleCustody(samples, steps.append(step));
    }

    /** The sample of that number. */
    public Option<PreparedSample> sample(String number) {
        return samples.find(sample -> sample.number().equals(number));
    }

    /** Whether there is such a copy of such a sample. */
    public boolean has(String sample, String copy) {
        return sample(sample).exists(one -> one.copies().contains(copy));
    }

    /** Who has that copy, as far as anybody wrote down; none if nothing is known, or it is no more. */
    public Option<String> holder(String sample, String copy) {
        return of(sample, copy)
                .lastOption()
                .filter(step -> step.event() != CustodyEvent.DESTROYED)
                .map(CustodyStep::holder);
    }

    /** The numbers of the seals that are on that copy and were not opened since. */
    public Seq<String> seals(String sample, String copy) {
        return of(sample, copy).foldLeft(Vector.<String>empty(), SampleCustody::sealed);
    }

    /** The contents that somebody outside the seller's house could see on a sample, each once. */
    public Seq<AttributeRef> shown() {
        return samples.filter(sample -> steps.exists(step ->
                        step.sample().equals(sample.number()) && step.event().isShowing()))
                .flatMap(PreparedSample::shows)
                .distinct();
    }

    private static Vector<String> sealed(Vector<String> seals, CustodyStep step) {
        return switch (step.event()) {
            case SEALED -> seals.appendAll(step.reference());
            case OPENED -> step.reference().map(seals::remove).getOrElse(Vector.empty());
            case DESTROYED -> Vector.empty();
            default -> seals;
        };
    }

    private Seq<CustodyStep> of(String sample, String copy) {
        return steps.filter(step -> step.sample().equals(sample) && step.copy().equals(copy));
    }

    @Override
    public String toString() {
        return Summary.of("SampleCustody")
                .with("samples", samples)
                .with("steps", steps)
                .toString();
    }
}
