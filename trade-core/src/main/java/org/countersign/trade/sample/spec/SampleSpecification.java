package org.countersign.trade.sample.spec;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/**
 * What the buyer's thing has to be, attribute by attribute, as it stands now. It has no revision as a whole: each attribute has its own, so that a new
 * logo position does not make the colour unconfirmed.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class SampleSpecification permits ImmutableSampleSpecification {
    /** The number of the thing. */
    public static final Field<SampleSpecification, String> NUMBER =
            Field.one("number", Scalar.NAME, SampleSpecification::number);
    /** What it is. */
    public static final Field<SampleSpecification, Option<String>> TITLE =
            Field.maybe("title", Scalar.NAME, SampleSpecification::title);
    /** Who buys. */
    public static final Field<SampleSpecification, String> BUYER =
            Field.one("buyer", Scalar.NAME, SampleSpecification::buyer);
    /** Who sells. */
    public static final Field<SampleSpecification, String> SELLER =
            Field.one("seller", Scalar.NAME, SampleSpecification::seller);
    /** The attributes. */
    public static final Field<SampleSpecification, Seq<SampleAttribute>> ATTRIBUTES =
            Field.many("attributes", new Codec.Nested<>(SampleAttribute.SHAPE), SampleSpecification::attributes);
    /** What the host keeps with it. */
    public static final Field<SampleSpecification, Extensions> EXTENSIONS =
            Field.extensions(SampleSpecification::extensions);

    /** The fields and how a specification is made of them. */
    public static final Shape<SampleSpecification> SHAPE = Shape.of(
            "sample-specification",
            1,
            SampleSpecification.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .title(v.of(TITLE))
                    .buyer(v.of(BUYER))
                    .seller(v.of(SELLER))
                    .attributes(v.of(ATTRIBUTES))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            NUMBER,
            TITLE,
            BUYER,
            SELLER,
            ATTRIBUTES,
            EXTENSIONS);

    SampleSpecification() {}

    /** The number by which statements name the thing: a style, an order, an article. */
    public abstract String number();

    /** What it is, for people. */
    @Value.Default
    public Option<String> title() {
        return Option.none();
    }

    /** The company that buys, by the name that statements give it. */
    public abstract String buyer();

    /** The company that sells, by the name that statements give it. */
    public abstract String seller();

    /** The attributes, each name once, at least one. */
    public abstract Seq<SampleAttribute> attributes();

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** The attribute of that name, if there is one. */
    public final Option<SampleAttribute> attribute(String name) {
        return attributes().find(attribute -> attribute.name().equals(name));
    }

    /** The content of that attribute that holds now, if there is such an attribute. */
    public final Option<AttributeRef> current(String name) {
        return attribute(name).map(attribute -> attribute.content().ref());
    }

    /** Whether exactly this content holds now. */
    public final boolean isCurrent(AttributeRef ref) {
        return current(ref.attribute()).contains(ref);
    }

    /**
     * The same with a new revision of one attribute.
     *
     * @throws IllegalArgumentException if there is no such attribute, or its revision has that name already
     */
    public final SampleSpecification with(AttributeContent revised) {
        SampleAttribute before = attribute(revised.attribute())
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "no attribute of that name: `" + PlainText.shown(revised.attribute()) + "`"));
        if (before.content().revision().equals(revised.revision())) {
            throw new IllegalArgumentException(
                    "a new revision must have a new name: `" + PlainText.shown(revised.revision()) + "`");
        }
        return SHAPE.with(this, ATTRIBUTES, attributes().replace(before, before.with(revised)));
    }

    /** A builder; number, buyer, seller and attributes have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableSampleSpecification.Builder {
        Builder() {}
    }

    @Value.Check
    SampleSpecification settled() {
        Seq<String> names = attributes().map(SampleAttribute::name);
        if (names.isEmpty() || names.distinct().size() != names.size()) {
            throw new IllegalArgumentException("a specification has one attribute or more, each name once: `"
                    + PlainText.shown(Vector.ofAll(names).mkString(", ")) + "`");
        }
        if (buyer().equals(seller())) {
            throw new IllegalArgumentException("buyer and seller must be two: `" + PlainText.shown(buyer()) + "`");
        }
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
