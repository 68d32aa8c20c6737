package org.countersign.trade.goods;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/** What is laid down about the quality of goods, attribute by attribute; each name once. What is not named is not specified. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Specification permits ImmutableSpecification {
    /** What is laid down. */
    public static final Field<Specification, Seq<Attribute>> ATTRIBUTES =
            Field.many("attributes", new Codec.Nested<>(Attribute.SHAPE), Specification::attributes);

    /** The field and how a specification is made of it. */
    public static final Shape<Specification> SHAPE =
            Shape.of("specification", 1, Specification.class, v -> of(v.of(ATTRIBUTES)), ATTRIBUTES);

    Specification() {}

    /** What is laid down, in the order that was chosen. */
    public abstract Seq<Attribute> attributes();

    /**
     * A specification of these attributes.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    public static Specification of(Seq<Attribute> attributes) {
        return ImmutableSpecification.builder().attributes(attributes).build();
    }

    /** A specification of these attributes. */
    public static Specification of(Attribute... attributes) {
        return of(Vector.of(attributes));
    }

    /** What is laid down under that name. */
    public final Option<String> find(AttributeName name) {
        return attributes().find(a -> a.name().equals(name)).map(Attribute::value);
    }

    /** This specification with that attribute, in the place of the one with the same name or at the end. */
    public final Specification with(Attribute attribute) {
        int at = attributes().map(Attribute::name).indexOf(attribute.name());
        return of(at < 0 ? attributes().append(attribute) : attributes().update(at, attribute));
    }

    @Value.Check
    Specification settled() {
        attributes()
                .groupBy(Attribute::name)
                .values()
                .find(same -> same.size() > 1)
                .forEach(same -> {
                    throw new IllegalArgumentException("specification must name each attribute once: `"
                            + same.head().name() + "`");
                });
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
