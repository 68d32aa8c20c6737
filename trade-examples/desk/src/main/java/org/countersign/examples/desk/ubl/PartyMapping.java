package org.countersign.examples.desk.ubl;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.LocationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.SupplierPartyType;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.PlaceOfBusiness;
import org.countersign.trade.party.SiteUse;

/** Names, countries, addresses and identifiers of companies. */
final class PartyMapping {
    /** What UBL calls a postal address says nothing of what else the place is used for. */
    static final SiteUse POSTAL = SiteUse.of("postal");
    /** Where the company can be found, by the word of UBL. */
    static final SiteUse PHYSICAL = SiteUse.of("physical");

    private final Words words;
    private final AddressMapping addresses;

    PartyMapping(Words words) {
        this.words = words;
        addresses = new AddressMapping(words);
    }

    /** The first of these parties that has a name; an inquiry has a place for its country. */
    Option<Party> buyer(Vector<Bound<CustomerPartyType>> buyers) {
        return buyers.flatMap(customer -> customer.one("Party", CustomerPartyType::getParty))
                .iterator()
                .flatMap(party -> named(party, "buyer.by-identifier")
                        .map(name -> new Party(name, words.name(country(party)), party)))
                .headOption();
    }

    /** The one who is asked, if he has a name; his country is looked at and stays behind. */
    Option<Party> seller(Option<Bound<SupplierPartyType>> seller) {
        return seller.flatMap(supplier -> supplier.one("Party", SupplierPartyType::getParty))
                .flatMap(party -> named(party, "seller.by-identifier")
                        .map(name -> new Party(
                                name, country(party).map(code -> code.value().strip()), party)));
    }

    /** The company with all that a company has a place for. */
    Company company(Party party) {
        Bound<PartyType> written = party.written();
        Vector<String> names = written.all("PartyName", PartyType::getPartyName)
                .flatMap(name -> words.name(name.one("Name", PartyNameType::getNameValue)));
        String name = registrationName(written).orElse(names.headOption()).getOrElse(party.name());
        return Company.builder()
                .name(name)
                .alsoKnownAs(names.distinct().remove(name))
                .country(legalEntity(written)
                        .flatMap(entity ->
                                entity.one("RegistrationAddress", PartyLegalEntityType::getRegistrationAddress))
                        .flatMap(addresses::country))
                .identifiers(new IdentifierMapping(words).of(written))
                .places(places(written))
                .build();
    }

    private Vector<PlaceOfBusiness> places(Bound<PartyType> party) {
        Option<Bound<AddressType>> seat = legalEntity(party)
                .flatMap(entity -> entity.one("RegistrationAddress", PartyLegalEntityType::getRegistrationAddress))
                .filter(address -> address.element().children().size() > 1);
        return addresses
                .place(party.one("PostalAddress", PartyType::getPostalAddress), POSTAL)
                .toVector()
                .appendAll(addresses.place(
                        party.one("PhysicalLocation", PartyType::getPhysicalLocation)
                                .flatMap(location -> location.one("Address", LocationType::getAddress)),
                        PHYSICAL))
                .appendAll(addresses.place(seat, SiteUse.SEAT));
    }

    /** The name; where the party has none, what it is called by somebody. */
    private Option<String> named(Bound<PartyType> party, String remark) {
        Option<String> name = words.name(party.all("PartyName", PartyType::getPartyName)
                        .headOption()
                        .flatMap(first -> first.one("Name", PartyNameType::getNameValue)))
                .orElse(() -> registrationName(party));
        Option<String> identifier = name.isDefined()
                ? Option.none()
                : words.name(party.all("PartyIdentification", PartyType::getPartyIdentification)
                        .headOption()
                        .flatMap(first -> first.one("ID", PartyIdentificationType::getIDValue)));
        identifier.forEach(id -> words.remark(Remark.of(remark).with("identifier", id)));
        return name.orElse(identifier);
    }

    private Option<String> registrationName(Bound<PartyType> party) {
        return words.name(legalEntity(party)
                .flatMap(entity -> entity.one("RegistrationName", PartyLegalEntityType::getRegistrationNameValue)));
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
