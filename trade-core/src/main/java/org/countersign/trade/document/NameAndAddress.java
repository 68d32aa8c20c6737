package org.countersign.trade.document;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.party.Country;
import org.immutables.value.Value;

/** A party as a paper shows it: its name, the lines below it, and the country where that is known. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class NameAndAddress permits ImmutableNameAndAddress {
    /** The name as written. */
    public static final Field<NameAndAddress, String> NAME = Field.one("name", Scalar.NAME, NameAndAddress::name);
    /** The lines below the name. */
    public static final Field<NameAndAddress, Seq<String>> LINES =
            Field.many("lines", Scalar.NAME, NameAndAddress::lines);
    /** The country, where the paper leaves no doubt. */
    public static final Field<NameAndAddress, Option<Country>> COUNTRY =
            Field.maybe("country", Country.TEXT, NameAndAddress::country);

    /** The fields and how it is made of them. */
    public static final Shape<NameAndAddress> SHAPE = Shape.of(
            "name-and-address",
            1,
            NameAndAddress.class,
            v -> builder()
                    .name(v.of(NAME))
                    .lines(v.of(LINES))
                    .country(v.of(COUNTRY))
                    .build(),
            NAME,
            LINES,
            COUNTRY);

    NameAndAddress() {}

    /** The name as written. */
    public abstract String name();

    /** The lines below the name. */
    @Value.Default
    public Seq<String> lines() {
        return Vector.empty();
    }

    /** The country, where the paper leaves no doubt. */
    @Value.Default
    public Option<Country> country() {
        return Option.none();
    }

    /** A party of which only the name is known. */
    public static NameAndAddress of(String name) {
        return builder().name(name).build();
    }

    /**
     * Reads a name and the lines below it, as field 50 or 59 of an MT700 has them. The country is taken from the last line, where that is a
     * country or ends in one behind a comma; otherwise it stays unknown. Lines of an account, behind a slash, are passed over, unless there is
     * nothing else.
     *
     * @throws IllegalArgumentException if a line is empty or no plain text
     */
    public static NameAndAddress read(String text) {
        Vector<String> all = Vector.of(text.split("\n", -1)).map(String::strip);
        Vector<String> named = all.filter(line -> !line.startsWith("/"));
        Option<Country> country = named.drop(1)
                .lastOption()
                .flatMap(last -> Vector.of(
                                last, last.substring(last.lastIndexOf(',') + 1).strip())
                        .flatMap(Country::find)
                        .headOption());
        return builder()
                .name(named.headOption().getOrElse(all::head))
                .lines(named.drop(1))
                .country(country)
                .build();
    }

    /** Whether both name the same party: the same letters and digits, whatever their case, points and blanks (UCP 600 art. 14 j speaks of addresses only). */
    public final boolean isNamedLike(NameAndAddress other) {
        return Folded.of(name()).equals(Folded.of(other.name()));
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableNameAndAddress.Builder {
        Builder() {}
    }

    @Value.Check
    NameAndAddress settled() {
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
