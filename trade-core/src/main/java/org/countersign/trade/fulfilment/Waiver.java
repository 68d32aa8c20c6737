package org.countersign.trade.fulfilment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Mandate;

/**
 * Somebody who may signs that production may start although something is missing, and says why: one of our own people at our own risk, or the buyer,
 * who then goes without judging it. It covers what it names and no more, until it expires. It confirms nothing.
 *
 * @param number the host's number
 * @param order the order for which it is
 * @param scope what may be missing, at least one
 * @param why the reason
 * @param signer who signed
 * @param mandate on what his right to sign it rests
 * @param paper the digest of the paper that bears his signature
 * @param signed when he signed
 * @param expires until when it holds; a day lasts until its end
 */
@Evolving
public record Waiver(
        String number,
        String order,
        Seq<GateRequirement> scope,
        String why,
        PersonRef signer,
        Mandate mandate,
        Digest paper,
        Moment signed,
        Moment expires) {
    /** The number. */
    public static final Field<Waiver, String> NUMBER = Field.one("number", Scalar.NAME, Waiver::number);
    /** The order. */
    public static final Field<Waiver, String> ORDER = Field.one("order", Scalar.NAME, Waiver::order);
    /** What may be missing. */
    public static final Field<Waiver, Seq<GateRequirement>> SCOPE =
            Field.many("scope", GateRequirement.TEXT, Waiver::scope);
    /** The reason. */
    public static final Field<Waiver, String> WHY = Field.one("why", Scalar.TEXT, Waiver::why);
    /** Who signed. */
    public static final Field<Waiver, PersonRef> SIGNER =
            Field.one("signer", new Codec.Nested<>(Entry.PERSON), Waiver::signer);
    /** On which authority. */
    public static final Field<Waiver, Mandate> MANDATE =
            Field.one("mandate", new Codec.Nested<>(Mandate.SHAPE), Waiver::mandate);
    /** The signed paper. */
    public static final Field<Waiver, Digest> PAPER = Field.one("paper", Scalar.DIGEST, Waiver::paper);
    /** When it was signed. */
    public static final Field<Waiver, Moment> SIGNED = Field.one("signed", Scalar.MOMENT, Waiver::signed);
    /** Until when it holds. */
    public static final Field<Waiver, Moment> EXPIRES = Field.one("expires", Scalar.MOMENT, Waiver::expires);

    /** The fields and how it is made of them. */
    public static final Shape<Waiver> SHAPE = Shape.of(
                    "gate-waiver",
                    1,
                    Waiver.class,
                    v -> new Waiver(
                            v.of(NUMBER),
                            v.of(ORDER),
                            v.of(SCOPE),
                            v.of(WHY),
                            v.of(SIGNER),
                            v.of(MANDATE),
                            v.of(PAPER),
                            v.of(SIGNED),
                            v.of(EXPIRES)),
                    NUMBER,
                    ORDER,
                    SCOPE,
                    WHY,
                    SIGNER,
                    MANDATE,
                    PAPER,
                    SIGNED,
                    EXPIRES)
            .keyedBy(NUMBER);

    /** Checks texts and scope. */
    public Waiver {
        PlainText.checkName(number);
        PlainText.checkName(order);
        PlainText.check(why);
        scope = Vector.ofAll(scope);
        if (scope.isEmpty() || scope.distinct().size() != scope.size()) {
            throw new IllegalArgumentException(
                    "a waiver must name what may be missing, each once: `" + PlainText.shown(number) + "`");
        }
    }

    /** Whether it names this requirement. */
    public boolean covers(GateRequirement requirement) {
        return scope.contains(requirement);
    }

    @Override
    public String toString() {
        return Summary.of("Waiver")
                .with("number", number)
                .with("order", order)
                .with("scope", scope.map(GateRequirement::print))
                .with("why", why)
                .with("signer", signer)
                .with("mandate", mandate)
                .with("paper", paper)
                .with("signed", signed)
                .with("expires", expires)
                .toString();
    }
}
