package org.countersign.trade.party;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/**
 * A place from which a company does business: what it is used for, its address, and what registers call it. Which of several
 * places counts for a contract is a question of law (CISG 10).
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class PlaceOfBusiness permits ImmutablePlaceOfBusiness {
    /** What it is used for. */
    public static final Field<PlaceOfBusiness, SiteUse> USE = Field.one("use", SiteUse.TEXT, PlaceOfBusiness::use);
    /** Its address. */
    public static final Field<PlaceOfBusiness, Address> ADDRESS =
            Field.one("address", new Codec.Nested<>(Address.SHAPE), PlaceOfBusiness::address);
    /** What registers call the place. */
    public static final Field<PlaceOfBusiness, Seq<Identifier>> IDENTIFIERS =
            Field.many("identifiers", Identifier.TEXT, PlaceOfBusiness::identifiers);

    /** The fields and how it is made of them. */
    public static final Shape<PlaceOfBusiness> SHAPE = Shape.of(
            "place-of-business",
            1,
            PlaceOfBusiness.class,
            v -> builder()
                    .use(v.of(USE))
                    .address(v.of(ADDRESS))
                    .identifiers(v.of(IDENTIFIERS))
                    .build(),
            USE,
            ADDRESS,
            IDENTIFIERS);

    PlaceOfBusiness() {}

    /** What it is used for. */
    public abstract SiteUse use();

    /** Its address. */
    public abstract Address address();

    /** What registers call the place, such as its own GLN. */
    @Value.Default
    public Seq<Identifier> identifiers() {
        return Vector.empty();
    }

    /** A builder; use and address have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutablePlaceOfBusiness.Builder {
        Builder() {}
    }

    @Value.Check
    PlaceOfBusiness settled() {
        return SHAPE.settled(this);
    }
}
