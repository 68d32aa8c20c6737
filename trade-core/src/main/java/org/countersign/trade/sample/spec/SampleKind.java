package org.countersign.trade.sample.spec;

import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * A kind of sample, in the order of a typical life. What an approval of it is about stands in {@link SampleScope}. Companies add their own with
 * {@link #of}.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class SampleKind permits ImmutableSampleKind {
    /** What the buyer sent and wants copied. */
    public static final SampleKind ORIGINAL = of("original");
    /** The first of a design, perhaps of other material. */
    public static final SampleKind PROTO = of("proto");
    /** The copy that the factory keeps of what it sent. */
    public static final SampleKind COUNTER = of("counter");
    /** Made for a sales team or a showroom. */
    public static final SampleKind SALESMAN = of("salesman");
    /** Made to be photographed. */
    public static final SampleKind PHOTO = of("photo");
    /** One in the base size, to be tried on. */
    public static final SampleKind FIT = of("fit");
    /** One in each size. */
    public static final SampleKind SIZE_SET = of("size-set");
    /** A dyed swatch of the order's material. */
    public static final SampleKind LAB_DIP = of("lab-dip");
    /** A proof of print, weave or embroidery. */
    public static final SampleKind STRIKE_OFF = of("strike-off");
    /** A card with labels, tags and trims. */
    public static final SampleKind LABEL_PROOF = of("label-proof");
    /** Of bulk material on the real line, before anything is cut. */
    public static final SampleKind PRE_PRODUCTION = of("pre-production");
    /** The approved one, sealed and signed in pairs: what inspection and dispute refer to. */
    public static final SampleKind GOLDEN = of("golden");
    /** The first pieces of a line. */
    public static final SampleKind PILOT = of("pilot");
    /** The first pieces of the bulk (TOP). */
    public static final SampleKind FIRST_OF_PRODUCTION = of("first-of-production");
    /** Pieces of the bulk for a laboratory. */
    public static final SampleKind LAB_TEST = of("lab-test");
    /** One of what left the factory. */
    public static final SampleKind SHIPMENT = of("shipment");

    /** The kinds above with the names people use for them. */
    public static final CodeList<SampleKind> LIST = CodeList.named("kind of sample", SampleKind::code)
            .with(ORIGINAL, "reference", "buyer sample")
            .with(PROTO, "prototype", "development", "first sample")
            .with(COUNTER, "keep sample")
            .with(SALESMAN, "sms", "showroom")
            .with(PHOTO, "photo shoot")
            .with(FIT, "fitting")
            .with(SIZE_SET, "jump sizes")
            .with(LAB_DIP, "dip")
            .with(STRIKE_OFF, "hand loom", "knit down", "print proof", "artwork proof")
            .with(LABEL_PROOF, "trim card")
            .with(PRE_PRODUCTION, "pp", "pps")
            .with(GOLDEN, "gold seal", "sealed", "red tag", "master")
            .with(PILOT, "inline", "pilot run")
            .with(FIRST_OF_PRODUCTION, "top", "top of production")
            .with(LAB_TEST, "gpt", "fpt")
            .with(SHIPMENT, "shipping sample");

    /** The code, both ways. */
    public static final Scalar<SampleKind> TEXT = new Scalar<>("kind of sample", SampleKind::code, SampleKind::of);

    SampleKind() {}

    /** Lower-case name, digits and hyphens, at most 40 characters. */
    public abstract String code();

    /**
     * A kind of that name.
     *
     * @throws IllegalArgumentException if the name is not lower-case letters, digits and hyphens
     */
    public static SampleKind of(String code) {
        return ImmutableSampleKind.of(code);
    }

    @Value.Check
    void check() {
        CodeList.checkCode("kind of sample", "pre-production", code());
    }

    @Override
    public final String toString() {
        return code();
    }
}
