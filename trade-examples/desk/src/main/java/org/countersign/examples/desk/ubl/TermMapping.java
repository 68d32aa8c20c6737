package org.countersign.examples.desk.ubl;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DeliveryTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.LocationType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.DescriptionType;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.TermReading;
import org.countersign.trade.party.Locode;
import org.countersign.trade.party.NamedPlace;

/** Delivery terms: as written and, where there is one and it is understood, as a term. */
final class TermMapping {
    private static final String SCHEME = "schemeID";
    private static final String VERSION = "schemeVersionID";

    private final Words words;
    private Option<String> written = Option.none();
    private Option<String> place = Option.none();
    private Option<TermReading> reading = Option.none();
    private Option<DeliveryTerm> term = Option.none();

    TermMapping(Words words) {
        this.words = words;
    }

    /** As written; several parted by commas. */
    Option<String> words() {
        return written;
    }

    /** The place that belongs to the term, with its code behind it. */
    Option<String> place() {
        return place;
    }

    /** What the words come to, if there is one term. */
    Option<TermReading> reading() {
        return reading;
    }

    /** The term with the place and the edition that the file gives it. */
    Option<DeliveryTerm> term() {
        return term;
    }

    void read(Vector<Bound<DeliveryTermsType>> all) {
        Vector<Bound<DeliveryTermsType>> terms =
                all.filter(t -> t.one("ID", DeliveryTermsType::getIDValue).isDefined());
        written = joined(terms.flatMap(this::words));
        Vector<Bound<LocationType>> locations =
                terms.flatMap(t -> t.one("DeliveryLocation", DeliveryTermsType::getDeliveryLocation));
        place = locations.size() == terms.size() ? joined(locations.flatMap(this::place)) : Option.none();
        if (terms.size() > 1) {
            words.remark(Remark.of("term.several").with("count", Integer.toString(terms.size())));
        }
        reading = terms.size() == 1 ? written.map(TermReading::of) : Option.none();
        reading.filter(read -> read.term().isEmpty())
                .forEach(read -> words.remark(
                        Remark.of(read instanceof TermReading.NotIncoterms ? "term.not-incoterms" : "term.unreadable")
                                .with("term", read.written())));
        term = reading.flatMap(TermReading::term).map(this::placed);
    }

    /** The words, and the edition where the file names it as the version of the scheme. */
    private Option<String> words(Bound<DeliveryTermsType> terms) {
        Option<Bound<String>> id = terms.one("ID", DeliveryTermsType::getIDValue);
        Option<String> version = id.map(Bound::element)
                .filter(element -> element.attribute(SCHEME).exists(OwnWords.INCOTERMS::equalsIgnoreCase))
                .peek(element -> element.carryAttributes(SCHEME))
                .flatMap(element -> element.attribute(VERSION)
                        .filter(year -> year.matches("[0-9]{4}"))
                        .peek(year -> element.carryAttributes(VERSION)));
        return words.name(id).map(text -> text + version.fold(() -> "", year -> ", Incoterms " + year));
    }

    private DeliveryTerm placed(DeliveryTerm read) {
        return read.place().isDefined()
                ? read
                : place.flatMap(text ->
                                Try.of(() -> read.with(NamedPlace.parse(text))).toOption())
                        .getOrElse(read);
    }

    /** The name of the place, and its code behind it; a UN/LOCODE is known by its spelling, whatever its scheme is called. */
    private Option<String> place(Bound<LocationType> location) {
        Option<String> name = words.name(location.one("Name", LocationType::getNameValue))
                .orElse(() -> words.text(location.all("Description", LocationType::getDescription)
                        .take(1)
                        .flatMap(text -> text.read(DescriptionType::getValue))))
                .orElse(() -> words.name(location.one("Address", LocationType::getAddress)
                        .flatMap(address -> address.one("CityName", AddressType::getCityNameValue))));
        Option<Bound<String>> id = location.one("ID", LocationType::getIDValue);
        id.filter(code -> code.element().attribute(SCHEME).contains(OwnWords.UN_LOCODE))
                .filter(code -> Try.of(() -> Locode.of(code.value().strip())).isSuccess())
                .forEach(code -> code.element().carryAttributes(SCHEME));
        Option<String> code = words.name(id);
        return name.map(n -> n + code.fold(() -> "", c -> " (" + c + ")")).orElse(code);
    }

    private static Option<String> joined(Seq<String> parts) {
        return parts.isEmpty() ? Option.none() : Option.some(parts.mkString(", "));
    }
}
