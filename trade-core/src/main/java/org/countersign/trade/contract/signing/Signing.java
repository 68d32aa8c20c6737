package org.countersign.trade.contract.signing;

import io.vavr.collection.Vector;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.contract.Signature;

/**
 * A signature as the file has it.
 *
 * @param signature which
 * @param at when it was given, or reached us
 * @param from from when it counts: the same moment, or that of its ratification where the rule says so
 * @param authority whether whoever signed might; unknown stays unknown
 */
@Evolving
public record Signing(Signature signature, Moment at, Moment from, Truth authority) {
    /** Which signature. */
    public static final Field<Signing, Signature> SIGNATURE =
            Field.one("signature", new Codec.Nested<>(Signature.SHAPE), Signing::signature);
    /** When it was given. */
    public static final Field<Signing, Moment> AT = Field.one("at", Scalar.MOMENT, Signing::at);
    /** From when it counts. */
    public static final Field<Signing, Moment> FROM = Field.one("from", Scalar.MOMENT, Signing::from);
    /** Whether whoever signed might. */
    public static final Field<Signing, Truth> AUTHORITY =
            Field.one("authority", Scalar.word("authority", Vector.of(Truth.values())), Signing::authority);

    /** The fields and how a signing is made of them. */
    public static final Shape<Signing> SHAPE = Shape.of(
            "signing",
            1,
            Signing.class,
            v -> new Signing(v.of(SIGNATURE), v.of(AT), v.of(FROM), v.of(AUTHORITY)),
            SIGNATURE,
            AT,
            FROM,
            AUTHORITY);

    /** The same as it stands with other knowledge of who may sign; what was authorised once is not undone. */
    Signing known(Truth other) {
        return authority.isYes() ? this : new Signing(signature, at, from, other);
    }

    /** The same, ratified; it counts from that moment. */
    Signing ratified(Moment counts) {
        return new Signing(signature, at, counts, Truth.YES);
    }

    @Override
    public String toString() {
        return Summary.of("Signing")
                .with("signature", signature)
                .with("at", at)
                .with("from", from)
                .with("authority", authority)
                .toString();
    }
}
