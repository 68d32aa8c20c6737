package org.countersign.trade.party;

import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * A register or body that gives companies and places an identifier. Companies add their own schemes with {@link #of}; only the
 * schemes named here have a rule that {@link Identifier} checks.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class IdScheme permits ImmutableIdScheme {
    /** Global Location Number of GS1: 13 digits, the last one a check digit. */
    public static final IdScheme GLN = of("gln");
    /** D-U-N-S number: 9 digits; it has had no check digit since 2006 (unconfirmed), so none is checked. */
    public static final IdScheme DUNS = of("duns");
    /** Legal Entity Identifier of ISO 17442: 20 characters, the last two check digits by ISO 7064 mod 97-10. */
    public static final IdScheme LEI = of("lei");
    /** Value-added tax number: the country's prefix ({@code EL} for Greece) and its characters; their check digits differ by country and are not checked. */
    public static final IdScheme VAT = of("vat");
    /** Economic Operators Registration and Identification of the European Union: a country and up to 15 characters. */
    public static final IdScheme EORI = of("eori");
    /** Unified Social Credit Identifier of China, GB 32100-2015: 18 characters, the last one a check character mod 31. */
    public static final IdScheme USCC = of("uscc");
    /** A number in a national register, as that register writes it. */
    public static final IdScheme NATIONAL = of("national");

    /** The schemes above with the names people use for them and, where they have one, their code in ISO 6523. */
    public static final CodeList<IdScheme> LIST = CodeList.named("identifier scheme", IdScheme::code)
            .with(GLN, "global location number", "ean location")
            .with(DUNS, "d-u-n-s", "dun and bradstreet")
            .with(LEI, "legal entity identifier")
            .with(VAT, "vat number", "ust-id", "tva")
            .with(EORI)
            .with(USCC, "unified social credit code", "usci")
            .with(NATIONAL, "company number", "registration number")
            .external(GLN, "ISO 6523", "0088")
            .external(DUNS, "ISO 6523", "0060")
            .external(LEI, "ISO 6523", "0199");

    IdScheme() {}

    /** Lower-case name, digits and hyphens, at most 40 characters. */
    public abstract String code();

    /**
     * A scheme of that name.
     *
     * @throws IllegalArgumentException if the name is not lower-case letters, digits and hyphens
     */
    public static IdScheme of(String code) {
        return ImmutableIdScheme.of(code);
    }

    @Value.Check
    void check() {
        CodeList.checkCode("identifier scheme", "gln", code());
    }

    @Override
    public final String toString() {
        return code();
    }
}
