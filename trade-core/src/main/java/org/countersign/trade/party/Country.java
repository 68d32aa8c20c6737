package org.countersign.trade.party;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * A country or territory by its ISO 3166-1 alpha-2 code. Codes that the standard has withdrawn can still be read in old papers;
 * {@code EU}, {@code XI} and {@code XK} are no assigned codes but stand on certificates of origin and customs papers, so they are
 * admitted and say what they are by their {@link #status()}. {@code UK} and {@code EL} are refused with the code to write instead.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Country permits ImmutableCountry {
    /** The two letters, both ways. */
    public static final Scalar<Country> TEXT = new Scalar<>("country", Country::code, Country::of);

    /** How a code stands in ISO 3166-1. */
    public enum Status {
        /** Assigned to a country or territory. */
        ASSIGNED,
        /** Assigned once, withdrawn since. */
        WITHDRAWN,
        /** No country; kept free by the maintenance agency for a named use. */
        RESERVED,
        /** No country of the standard; from the range that is free for private use. */
        USER
    }

    Country() {}

    /** Two ASCII capitals. */
    public abstract String code();

    /**
     * The country of that alpha-2 code.
     *
     * @throws IllegalArgumentException if our edition of the standard has no such code
     */
    public static Country of(String alpha2) {
        return ImmutableCountry.of(alpha2);
    }

    /** The country that this text means: its alpha-2, alpha-3 or numeric code, or a name that people use, in any case of letters. */
    public static Option<Country> find(String text) {
        return Countries.meant(text);
    }

    /** All countries and territories to which the standard assigns a code now, by code. */
    public static Seq<Country> all() {
        return Countries.assigned();
    }

    @Value.Check
    void check() {
        if (!Countries.has(code())) {
            throw new IllegalArgumentException(Countries.instead(code())
                    .fold(
                            () -> "country must be an ISO 3166-1 alpha-2 code such as `CN`: `" + PlainText.shown(code())
                                    + "`",
                            right -> "country must be an ISO 3166-1 alpha-2 code, `" + right + "` instead of `" + code()
                                    + "`"));
        }
    }

    /** The three-letter code, if the standard has one. */
    public final Option<String> alpha3() {
        return Countries.of(code()).alpha3();
    }

    /** The three digits, if the standard has them. */
    public final Option<String> numeric() {
        return Countries.of(code()).numeric();
    }

    /** Our plain English name; not the wording of the standard. */
    public final String englishName() {
        return Countries.of(code()).name();
    }

    /** How the code stands in the standard. */
    public final Status status() {
        return Countries.of(code()).status();
    }

    /** The year in which the code was assigned, if recorded; unconfirmed. */
    public final Option<Integer> since() {
        return Countries.of(code()).since();
    }

    /** The year in which the code was withdrawn, if it was; unconfirmed. */
    public final Option<Integer> until() {
        return Countries.of(code()).until();
    }

    @Override
    public final String toString() {
        return code();
    }
}
