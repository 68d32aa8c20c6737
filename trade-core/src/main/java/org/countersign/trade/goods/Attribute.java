package org.countersign.trade.goods;

import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/** One thing that is laid down about a product: colour is RAL 9005. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Attribute permits ImmutableAttribute {
    /** What it is about. */
    public static final Field<Attribute, AttributeName> NAME = Field.one("name", AttributeName.TEXT, Attribute::name);
    /** What is laid down. */
    public static final Field<Attribute, String> VALUE = Field.one("value", Scalar.TEXT, Attribute::value);

    /** The fields and how an attribute is made of them. */
    public static final Shape<Attribute> SHAPE = Shape.of(
                    "attribute", 1, Attribute.class, v -> of(v.of(NAME), v.of(VALUE)), NAME, VALUE)
            .keyedBy(NAME);

    Attribute() {}

    /** What it is about. */
    public abstract AttributeName name();

    /** What is laid down, plain text. */
    public abstract String value();

    /**
     * An attribute.
     *
     * @throws IllegalArgumentException if the value is not plain text
     */
    public static Attribute of(AttributeName name, String value) {
        return ImmutableAttribute.builder().name(name).value(value).build();
    }

    @Value.Check
    Attribute settled() {
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
