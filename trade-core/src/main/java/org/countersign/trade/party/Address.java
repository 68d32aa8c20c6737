package org.countersign.trade.party;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/**
 * A postal address: what stands on the envelope above the country. No part is derived from another, because countries order and fill
 * them differently.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Address permits ImmutableAddress {
    /** The lines above the city. */
    public static final Field<Address, Seq<String>> LINES = Field.many("lines", Scalar.NAME, Address::lines);
    /** The city. */
    public static final Field<Address, Option<String>> CITY = Field.maybe("city", Scalar.NAME, Address::city);
    /** The postal code. */
    public static final Field<Address, Option<String>> POSTAL_CODE =
            Field.maybe("postalCode", Scalar.NAME, Address::postalCode);
    /** The state, province or county. */
    public static final Field<Address, Option<String>> REGION = Field.maybe("region", Scalar.NAME, Address::region);
    /** The country. */
    public static final Field<Address, Country> COUNTRY = Field.one("country", Country.TEXT, Address::country);

    /** The fields and how it is made of them. */
    public static final Shape<Address> SHAPE = Shape.of(
            "address",
            1,
            Address.class,
            v -> builder()
                    .lines(v.of(LINES))
                    .city(v.of(CITY))
                    .postalCode(v.of(POSTAL_CODE))
                    .region(v.of(REGION))
                    .country(v.of(COUNTRY))
                    .build(),
            LINES,
            CITY,
            POSTAL_CODE,
            REGION,
            COUNTRY);

    Address() {}

    /** The lines above the city: street and number, building, post box; perhaps none. */
    @Value.Default
    public Seq<String> lines() {
        return Vector.empty();
    }

    /** The city or town, if the address has one. */
    @Value.Default
    public Option<String> city() {
        return Option.none();
    }

    /** The postal code as its country writes it, if it has one. */
    @Value.Default
    public Option<String> postalCode() {
        return Option.none();
    }

    /** The state, province or county as written, if the address names it. */
    @Value.Default
    public Option<String> region() {
        return Option.none();
    }

    /** The country. */
    public abstract Country country();

    /** A builder; the country has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableAddress.Builder {
        Builder() {}
    }

    @Value.Check
    Address settled() {
        return SHAPE.settled(this);
    }
}
