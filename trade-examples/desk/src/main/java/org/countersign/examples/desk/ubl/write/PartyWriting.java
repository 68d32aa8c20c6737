package org.countersign.examples.desk.ubl.write;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.AddressLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.LocationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.TaxSchemeType;
import org.countersign.examples.desk.ubl.OwnWords;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.IdScheme;
import org.countersign.trade.party.Identifier;
import org.countersign.trade.party.PlaceOfBusiness;

/** A company: its names, what registers call it, and its first two places. */
final class PartyWriting {
    private PartyWriting() {}

    static PartyType of(Company company) {
        PartyType party = new PartyType();
        company.identifiers().forEach(identifier -> party.addPartyIdentification(identification(identifier)));
        Seq<String> names = company.alsoKnownAs().isEmpty() ? Vector.of(company.name()) : company.alsoKnownAs();
        names.forEach(name -> party.addPartyName(name(name)));
        company.places().headOption().forEach(place -> party.setPostalAddress(address(place)));
        company.places().drop(1).headOption().forEach(place -> party.setPhysicalLocation(location(place)));
        company.identifier(IdScheme.VAT).forEach(vat -> party.addPartyTaxScheme(valueAdded(vat)));
        party.addPartyLegalEntity(legalEntity(company));
        return party;
    }

    private static PartyIdentificationType identification(Identifier identifier) {
        PartyIdentificationType written = new PartyIdentificationType();
        written.setID(identifier.value()).setSchemeID(scheme(identifier));
        return written;
    }

    /** Listed schemes by the capitals under which they are known. */
    private static String scheme(Identifier identifier) {
        String code = identifier.scheme().code();
        return IdScheme.LIST.codes().contains(identifier.scheme()) ? code.toUpperCase(Locale.ROOT) : code;
    }

    private static PartyNameType name(String name) {
        PartyNameType written = new PartyNameType();
        written.setName(name);
        return written;
    }

    private static PartyTaxSchemeType valueAdded(Identifier vat) {
        TaxSchemeType scheme = new TaxSchemeType();
        scheme.setID(OwnWords.VAT);
        PartyTaxSchemeType tax = new PartyTaxSchemeType();
        tax.setCompanyID(vat.value());
        tax.setTaxScheme(scheme);
        return tax;
    }

    private static PartyLegalEntityType legalEntity(Company company) {
        PartyLegalEntityType entity = new PartyLegalEntityType();
        entity.setRegistrationName(company.name());
        company.identifier(IdScheme.NATIONAL).forEach(number -> entity.setCompanyID(number.value()));
        company.country().forEach(country -> {
            AddressType address = new AddressType();
            address.setCountry(country(country));
            entity.setRegistrationAddress(address);
        });
        return entity;
    }

    private static LocationType location(PlaceOfBusiness place) {
        LocationType location = new LocationType();
        location.setAddress(address(place));
        return location;
    }

    private static AddressType address(PlaceOfBusiness place) {
        AddressType written = new AddressType();
        place.identifiers().headOption().forEach(id -> written.setID(id.value()).setSchemeID(scheme(id)));
        written.setAddressTypeCode(place.use().code());
        place.address().city().forEach(written::setCityName);
        place.address().postalCode().forEach(written::setPostalZone);
        place.address().region().forEach(written::setCountrySubentity);
        place.address().lines().forEach(line -> written.addAddressLine(line(line)));
        written.setCountry(country(place.address().country()));
        return written;
    }

    private static AddressLineType line(String line) {
        AddressLineType written = new AddressLineType();
        written.setLine(line);
        return written;
    }

    static CountryType country(Country country) {
        return country(country.code());
    }

    static CountryType country(String code) {
        CountryType written = new CountryType();
        written.setIdentificationCode(code);
        return written;
    }
}
