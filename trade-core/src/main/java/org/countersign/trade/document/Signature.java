package org.countersign.trade.document;

import io.vavr.control.Option;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/** Who signed, in which capacity, and for whom. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Signature permits ImmutableSignature {
    /** Who signed. */
    public static final Field<Signature, String> BY = Field.one("by", Scalar.NAME, Signature::by);
    /** In which capacity, if it says. */
    public static final Field<Signature, Option<Capacity>> CAPACITY =
            Field.maybe("capacity", Capacity.TEXT, Signature::capacity);
    /** For whom an agent signed. */
    public static final Field<Signature, Option<String>> PRINCIPAL =
            Field.maybe("principal", Scalar.NAME, Signature::principal);

    /** The fields and how it is made of them. */
    public static final Shape<Signature> SHAPE = Shape.of(
            "signature",
            1,
            Signature.class,
            v -> builder()
                    .by(v.of(BY))
                    .capacity(v.of(CAPACITY))
                    .principal(v.of(PRINCIPAL))
                    .build(),
            BY,
            CAPACITY,
            PRINCIPAL);

    Signature() {}

    /** Who signed. */
    public abstract String by();

    /** In which capacity, if it says. */
    @Value.Default
    public Option<Capacity> capacity() {
        return Option.none();
    }

    /** For whom an agent signed. */
    @Value.Default
    public Option<String> principal() {
        return Option.none();
    }

    /** A signature that says no capacity. */
    public static Signature of(String by) {
        return builder().by(by).build();
    }

    /** A signature in that capacity. */
    public static Signature of(String by, Capacity capacity) {
        return builder().by(by).capacity(Option.some(capacity)).build();
    }

    /** An agent's signature for a principal. */
    public static Signature of(String by, Capacity capacity, String principal) {
        return builder()
                .by(by)
                .capacity(Option.some(capacity))
                .principal(Option.some(principal))
                .build();
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableSignature.Builder {
        Builder() {}
    }

    @Value.Check
    Signature settled() {
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
