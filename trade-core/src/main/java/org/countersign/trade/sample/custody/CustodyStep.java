package org.countersign.trade.sample.custody;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Attachment;

/**
 * One thing that happened to one copy of a sample.
 *
 * @param sample the number of the sample
 * @param copy which copy
 * @param event what happened
 * @param holder who has it after that
 * @param reference the number of the seal or of the carrier, or the place where it is kept
 * @param pictures what was photographed, by digest
 */
@Evolving
public record CustodyStep(
        String sample,
        String copy,
        CustodyEvent event,
        String holder,
        Option<String> reference,
        Seq<Attachment> pictures) {
    /** The number of the sample. */
    public static final Field<CustodyStep, String> SAMPLE = Field.one("sample", Scalar.NAME, CustodyStep::sample);
    /** Which copy. */
    public static final Field<CustodyStep, String> COPY = Field.one("copy", Scalar.NAME, CustodyStep::copy);
    /** What happened. */
    public static final Field<CustodyStep, CustodyEvent> EVENT =
            Field.one("event", CustodyEvent.TEXT, CustodyStep::event);
    /** Who has it. */
    public static final Field<CustodyStep, String> HOLDER = Field.one("holder", Scalar.NAME, CustodyStep::holder);
    /** A number or place. */
    public static final Field<CustodyStep, Option<String>> REFERENCE =
            Field.maybe("reference", Scalar.NAME, CustodyStep::reference);
    /** Pictures. */
    public static final Field<CustodyStep, Seq<Attachment>> PICTURES =
            Field.many("pictures", new Codec.Nested<>(Attachment.SHAPE), CustodyStep::pictures);

    /** The fields and how a step is made of them. */
    public static final Shape<CustodyStep> SHAPE = Shape.of(
            "custody-step",
            1,
            CustodyStep.class,
            v -> new CustodyStep(v.of(SAMPLE), v.of(COPY), v.of(EVENT), v.of(HOLDER), v.of(REFERENCE), v.of(PICTURES)),
            SAMPLE,
            COPY,
            EVENT,
            HOLDER,
            REFERENCE,
            PICTURES);

    /** Checks the texts. */
    public CustodyStep {
        PlainText.checkName(sample);
        PlainText.checkName(copy);
        PlainText.checkName(holder);
        reference.forEach(PlainText::checkName);
        pictures = Vector.ofAll(pictures);
    }

    /** A step without number, place or pictures. */
    public static CustodyStep of(String sample, String copy, CustodyEvent event, String holder) {
        return new CustodyStep(sample, copy, event, holder, Option.none(), Vector.empty());
    }

    /** The same with the number of a seal or a carrier, or a place. */
    public CustodyStep under(String number) {
        return new CustodyStep(sample, copy, event, holder, Option.some(number), pictures);
    }

    @Override
    public String toString() {
        return Summary.of("CustodyStep")
                .with("sample", sample)
                .with("copy", copy)
                .with("event", event)
                .with("holder", holder)
                .with("reference", reference)
                .with("pictures", pictures)
                .toString();
    }
}
