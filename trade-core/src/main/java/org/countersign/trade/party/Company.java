package org.countersign.trade.party;

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
 * A company as a party to a trade: the name it signs with, what registers call it, and where it does business.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Company permits ImmutableCompany {
    /** The legal name. */
    public static final Field<Company, String> NAME = Field.one("name", Scalar.NAME, Company::name);
    /** Other names. */
    public static final Field<Company, Seq<String>> ALSO_KNOWN_AS =
            Field.many("alsoKnownAs", Scalar.NAME, Company::alsoKnownAs);
    /** The country whose law it was made under. */
    public static final Field<Company, Option<Country>> COUNTRY =
            Field.maybe("country", Country.TEXT, Company::country);
    /** What registers call it. */
    public static final Field<Company, Seq<Identifier>> IDENTIFIERS =
            Field.many("identifiers", Identifier.TEXT, Company::identifiers);
    /** Where it does business. */
    public static final Field<Company, Seq<PlaceOfBusiness>> PLACES =
            Field.many("places", new Codec.Nested<>(PlaceOfBusiness.SHAPE), Company::places);
    /** What the host keeps with it. */
    public static final Field<Company, Extensions> EXTENSIONS = Field.extensions(Company::extensions);

    /** The fields and how it is made of them. */
    public static final Shape<Company> SHAPE = Shape.of(
            "company",
            1,
            Company.class,
            v -> builder()
                    .name(v.of(NAME))
                    .alsoKnownAs(v.of(ALSO_KNOWN_AS))
                    .country(v.of(COUNTRY))
                    .identifiers(v.of(IDENTIFIERS))
                    .places(v.of(PLACES))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            NAME,
            ALSO_KNOWN_AS,
            COUNTRY,
            IDENTIFIERS,
            PLACES,
            EXTENSIONS);

    Company() {}

    /** The legal name, as the company signs with it. */
    public abstract String name();

    /** Other names: short, trading, translated or former ones. */
    @Value.Default
    public Seq<String> alsoKnownAs() {
        return Vector.empty();
    }

    /** The country whose law it was made under, if known. */
    @Value.Default
    public Option<Country> country() {
        return Option.none();
    }

    /** What registers call it; each once. */
    @Value.Default
    public Seq<Identifier> identifiers() {
        return Vector.empty();
    }

    /** Where it does business, the chief place first. */
    @Value.Default
    public Seq<PlaceOfBusiness> places() {
        return Vector.empty();
    }

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Whether it has that name, legal or other, without regard to case, accents and runs of blanks. */
    public final boolean isCalled(String other) {
        String folded = Folding.folded(other);
        return alsoKnownAs().prepend(name()).exists(own -> Folding.folded(own).equals(folded));
    }

    /** What that scheme calls the company. */
    public final Option<Identifier> identifier(IdScheme scheme) {
        return identifiers().find(identifier -> identifier.scheme().equals(scheme));
    }

    /** The first of its places that is used so. */
    public final Option<PlaceOfBusiness> place(SiteUse use) {
        return places().find(place -> place.use().equals(use));
    }

    /**
     * The country from which it trades: that of its chief place of business, or, where no place is known, that whose law it was made under.
     * The place of business is what counts for CISG 1(1), not the law of the company (1(3)).
     */
    public final Option<Country> tradesFrom() {
        return places().headOption().map(place -> place.address().country()).orElse(country());
    }

    /** A builder; the name has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableCompany.Builder {
        Builder() {}
    }

    @Value.Check
    Company settled() {
        identifiers()
                .groupBy(identifier -> identifier)
                .values()
                .find(same -> same.size() > 1)
                .forEach(same -> {
                    throw new IllegalArgumentException(
                            "`" + PlainText.shown(name()) + "` has an identifier twice: `" + same.head() + "`");
                });
        return SHAPE.settled(this);
    }
}
