package org.countersign.examples.desk.ubl;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.AddressLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.CountryType;
import org.countersign.trade.party.Address;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.PlaceOfBusiness;
import org.countersign.trade.party.SiteUse;

/** Addresses, line by line; one whose country is not known has no place in a company. */
final class AddressMapping {
    private final Words words;

    AddressMapping(Words words) {
        this.words = words;
    }

    /** The place with this address, used as the address says or else so. */
    Option<PlaceOfBusiness> place(Option<Bound<AddressType>> written, SiteUse otherwise) {
        return written.flatMap(address -> country(address)
                .map(country -> PlaceOfBusiness.builder()
                        .use(words.inside(address, "AddressTypeCode", AddressType::getAddressTypeCodeValue)
                                .flatMap(code -> words.take(code, text -> SiteUse.of(text.strip())))
                                .getOrElse(otherwise))
                        .address(address(address, country))
                        .identifiers(address.one("ID", AddressType::getIDValue)
                                .flatMap(id -> new IdentifierMapping(words).identifier(id))
                                .toVector())
                        .build()));
    }

    /** Its country, if the code is one. */
    Option<Country> country(Bound<AddressType> address) {
        return address.one("Country", AddressType::getCountry)
                .flatMap(country -> country.one("IdentificationCode", CountryType::getIdentificationCodeValue))
                .flatMap(code -> words.take(code, text -> Country.of(text.strip())));
    }

    private Address address(Bound<AddressType> address, Country country) {
        return Address.builder()
                .lines(lines(address))
                .city(words.name(address.one("CityName", AddressType::getCityNameValue)))
                .postalCode(words.name(address.one("PostalZone", AddressType::getPostalZoneValue)))
                .region(words.name(address.one("CountrySubentity", AddressType::getCountrySubentityValue)))
                .country(country)
                .build();
    }

    /** What stands above the city: as UBL orders it, the house number behind its street. */
    private Vector<String> lines(Bound<AddressType> address) {
        Option<String> street = words.name(address.one("StreetName", AddressType::getStreetNameValue));
        Option<String> number = words.name(address.one("BuildingNumber", AddressType::getBuildingNumberValue));
        Vector<String> house = Vector.of(street, number).flatMap(part -> part);
        return words.name(address.one("Department", AddressType::getDepartmentValue))
                .toVector()
                .appendAll(words.name(address.one("BuildingName", AddressType::getBuildingNameValue)))
                .appendAll(house.isEmpty() ? Vector.empty() : Vector.of(house.mkString(" ")))
                .appendAll(words.name(address.one("AdditionalStreetName", AddressType::getAdditionalStreetNameValue)))
                .appendAll(words.name(address.one("Postbox", AddressType::getPostboxValue))
                        .map(AddressMapping::postBox))
                .appendAll(address.all("AddressLine", AddressType::getAddressLine)
                        .flatMap(line -> words.name(line.one("Line", AddressLineType::getLineValue))));
    }

    /** A number alone would pass for that of a house. */
    private static String postBox(String written) {
        return written.chars().allMatch(Character::isDigit) ? "P.O. Box " + written : written;
    }
}
