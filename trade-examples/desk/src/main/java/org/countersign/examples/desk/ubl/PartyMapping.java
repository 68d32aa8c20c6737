package org.countersign.examples.desk.ubl;

import io.vavr.control.Option;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyType;

/** Names and countries of companies. */
final class PartyMapping {
    private final Words words;

    PartyMapping(Words words) {
        this.words = words;
    }

    /** The one who asks, if he has a name; an inquiry has a place for his country. */
    Option<Party> buyer(Bound<PartyType> party) {
        return name(party).map(name -> new Party(name, words.name(country(party))));
    }

    /** The one who is asked, if he has a name; his country is looked at and stays behind. */
    Option<Party> seller(Bound<PartyType> party) {
        return name(party)
                .map(name ->
                        new Party(name, country(party).map(code -> code.value().strip())));
    }

    private Option<String> name(Bound<PartyType> party) {
        return words.name(party.all("PartyName", PartyType::getPartyName)
                        .headOption()
                        .flatMap(name -> name.one("Name", PartyNameType::getNameValue)))
                .orElse(() -> words.name(legalEntity(party)
                        .flatMap(entity ->
                                entity.one("RegistrationName", PartyLegalEntityType::getRegistrationNameValue))));
    }

    private static Option<Bound<String>> country(Bound<PartyType> party) {
        return country(party.one("PostalAddress", PartyType::getPostalAddress))
                .orElse(() -> country(legalEntity(party)
                        .flatMap(entity ->
                                entity.one("RegistrationAddress", PartyLegalEntityType::getRegistrationAddress))));
    }

    private static Option<Bound<String>> country(Option<Bound<AddressType>> address) {
        return address.flatMap(a -> a.one("Country", AddressType::getCountry))
                .flatMap(c -> c.one("IdentificationCode", CountryType::getIdentificationCodeValue));
    }

    private static Option<Bound<PartyLegalEntityType>> legalEntity(Bound<PartyType> party) {
        return party.all("PartyLegalEntity", PartyType::getPartyLegalEntity).headOption();
    }
}
