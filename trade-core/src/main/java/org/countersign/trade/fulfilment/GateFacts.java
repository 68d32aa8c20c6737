package org.countersign.trade.fulfilment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/**
 * All that the gate before production has to know of an order. A host that keeps its orders elsewhere fills it from its own tables; what it
 * leaves out is unknown.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class GateFacts permits ImmutableGateFacts {
    /** The order. */
    public static final Field<GateFacts, String> ORDER = Field.one("order", Scalar.NAME, GateFacts::order);
    /** The mandatory attributes. */
    public static final Field<GateFacts, Seq<AttributeFact>> ATTRIBUTES =
            Field.many("attributes", new Codec.Nested<>(AttributeFact.SHAPE), GateFacts::attributes);
    /** Whether the plan asks for a deposit. */
    public static final Field<GateFacts, Truth> DEPOSIT_REQUIRED =
            Field.one("depositRequired", AttributeFact.TRUTH, GateFacts::depositRequired);
    /** Whether it is there. */
    public static final Field<GateFacts, Truth> DEPOSIT_RECEIVED =
            Field.one("depositReceived", AttributeFact.TRUTH, GateFacts::depositReceived);
    /** Whether the contract is effective. */
    public static final Field<GateFacts, Truth> CONTRACT_EFFECTIVE =
            Field.one("contractEffective", AttributeFact.TRUTH, GateFacts::contractEffective);
    /** The clause by which silence approves. */
    public static final Field<GateFacts, Option<String>> DEEMED_BY =
            Field.maybe("deemedBy", Scalar.NAME, GateFacts::deemedBy);
    /** What somebody has let pass. */
    public static final Field<GateFacts, Seq<Waiver>> WAIVERS =
            Field.many("waivers", new Codec.Nested<>(Waiver.SHAPE), GateFacts::waivers);
    /** What the host keeps with it. */
    public static final Field<GateFacts, Extensions> EXTENSIONS = Field.extensions(GateFacts::extensions);

    /** The fields and how it is made of them. */
    public static final Shape<GateFacts> SHAPE = Shape.of(
            "gate-facts",
            1,
            GateFacts.class,
            v -> builder()
                    .order(v.of(ORDER))
                    .attributes(v.of(ATTRIBUTES))
                    .depositRequired(v.of(DEPOSIT_REQUIRED))
                    .depositReceived(v.of(DEPOSIT_RECEIVED))
                    .contractEffective(v.of(CONTRACT_EFFECTIVE))
                    .deemedBy(v.of(DEEMED_BY))
                    .waivers(v.of(WAIVERS))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            ORDER,
            ATTRIBUTES,
            DEPOSIT_REQUIRED,
            DEPOSIT_RECEIVED,
            CONTRACT_EFFECTIVE,
            DEEMED_BY,
            WAIVERS,
            EXTENSIONS);

    GateFacts() {}

    /** The number of the order. */
    public abstract String order();

    /** Every mandatory attribute of the current specification, each once; at least one, for a gate that guards nothing is a table that was read wrong. */
    public abstract Seq<AttributeFact> attributes();

    /** Whether the plan of payment asks for a deposit before production. */
    @Value.Default
    public Truth depositRequired() {
        return Truth.UNKNOWN;
    }

    /** Whether the deposit is there. */
    @Value.Default
    public Truth depositReceived() {
        return Truth.UNKNOWN;
    }

    /** Whether the contract binds both sides: signed by both, and every condition on which it waits fulfilled. */
    @Value.Default
    public Truth contractEffective() {
        return Truth.UNKNOWN;
    }

    /** Where the contract says that silence approves; none if it does not, and then silence is nothing (CISG 18(1)). */
    @Value.Default
    public Option<String> deemedBy() {
        return Option.none();
    }

    /** What somebody has let pass; those that expired or name something else have no effect. */
    @Value.Default
    public Seq<Waiver> waivers() {
        return Vector.empty();
    }

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** The same, with more waivers; one whose number is there already is not taken twice. */
    public final GateFacts and(Seq<Waiver> more) {
        return SHAPE.with(this, WAIVERS, waivers().appendAll(more).distinctBy(Waiver::number));
    }

    /** The same, with the attribute of that name changed. */
    final GateFacts with(String attribute, Function<AttributeFact, AttributeFact> change) {
        return SHAPE.with(
                this, ATTRIBUTES, attributes().map(one -> one.name().equals(attribute) ? change.apply(one) : one));
    }

    /** A builder; order and attributes have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableGateFacts.Builder {
        Builder() {}
    }

    @Value.Check
    GateFacts settled() {
        if (attributes().isEmpty()) {
            throw new IllegalArgumentException(
                    "a gate must guard at least one attribute: `" + PlainText.shown(order()) + "`");
        }
        once("attribute", attributes().map(AttributeFact::name));
        once("waiver", waivers().map(Waiver::number));
        return SHAPE.settled(this);
    }

    private static void once(String what, Seq<String> names) {
        names.zipWithIndex().find(one -> names.indexOf(one._1) < one._2).forEach(again -> {
            throw new IllegalArgumentException(what + " must stand once: `" + PlainText.shown(again._1) + "`");
        });
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
