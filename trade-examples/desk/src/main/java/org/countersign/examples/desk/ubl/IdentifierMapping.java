package org.countersign.examples.desk.ubl;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyType;
import org.countersign.trade.party.IdScheme;
import org.countersign.trade.party.Identifier;

/** What registers call a company or a place; a number without a register stays behind. */
final class IdentifierMapping {
    /** The name under which UBL files keep the ISO 6523 codes of schemes. */
    private static final String ISO_6523 = "ISO 6523";

    private static final String SCHEME = "schemeID";
    private static final int LONGEST = 40;

    private final Words words;

    IdentifierMapping(Words words) {
        this.words = words;
    }

    Vector<Identifier> of(Bound<PartyType> party) {
        Vector<Bound<PartyTaxSchemeType>> valueAdded =
                party.all("PartyTaxScheme", PartyType::getPartyTaxScheme).filter(IdentifierMapping::isValueAdded);
        return party.all("PartyIdentification", PartyType::getPartyIdentification)
                .flatMap(written -> written.one("ID", PartyIdentificationType::getIDValue))
                .flatMap(this::identifier)
                .appendAll(valueAdded
                        .flatMap(tax -> tax.one("CompanyID", PartyTaxSchemeType::getCompanyIDValue))
                        .flatMap(id -> identifier(id, IdScheme.VAT)))
                .appendAll(party.all("PartyLegalEntity", PartyType::getPartyLegalEntity)
                        .flatMap(entity -> entity.one("CompanyID", PartyLegalEntityType::getCompanyIDValue))
                        .flatMap(id -> identifier(id, scheme(id).getOrElse(IdScheme.NATIONAL))))
                .distinct();
    }

    /** The identifier, if it says whose it is. */
    Option<Identifier> identifier(Bound<String> id) {
        return scheme(id).flatMap(scheme -> identifier(id, scheme));
    }

    private Option<Identifier> identifier(Bound<String> id, IdScheme scheme) {
        return scheme(id).contains(scheme)
                ? words.take(id, value -> Identifier.of(scheme, value.strip()), SCHEME)
                : words.take(id, value -> Identifier.of(scheme, value.strip()));
    }

    private static Option<IdScheme> scheme(Bound<String> id) {
        return id.element()
                .attribute(SCHEME)
                .flatMap(written -> IdScheme.LIST
                        .find(written)
                        .orElse(() -> IdScheme.LIST.from(ISO_6523, written))
                        .orElse(() -> code(written).map(IdScheme::of)));
    }

    /** A scheme that our list does not have, in the letters of a code: {@code DK:CVR} becomes {@code dk-cvr}. */
    static Option<String> code(String written) {
        String code =
                written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return Option.when(!code.isEmpty() && code.length() <= LONGEST, code);
    }

    private static boolean isValueAdded(Bound<PartyTaxSchemeType> tax) {
        return tax.one("TaxScheme", PartyTaxSchemeType::getTaxScheme)
                .exists(scheme -> scheme.element()
                        .children()
                        .filter(child ->
                                child.name().equals("ID") || child.name().equals("TaxTypeCode"))
                        .exists(child ->
                                child.text().strip().toUpperCase(Locale.ROOT).equals(OwnWords.VAT)));
    }
}
