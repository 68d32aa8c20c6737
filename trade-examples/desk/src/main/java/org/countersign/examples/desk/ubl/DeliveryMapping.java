package org.countersign.examples.desk.ubl;

import com.helger.datetime.xml.XMLOffsetDate;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DeliveryTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DeliveryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.LocationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.DescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.SpecialTermsType;
import oasis.names.specification.ubl.schema.xsd.requestforquotation_24.RequestForQuotationType;
import org.countersign.trade.base.Moment;

/** When, where and on which term the buyer wants delivery. */
final class DeliveryMapping {
    private final Words words;
    private Option<String> term = Option.none();
    private Option<String> place = Option.none();
    private Option<LocalDate> from = Option.none();
    private Option<LocalDate> by = Option.none();
    private Seq<Bound<String>> specialTerms = Vector.empty();

    DeliveryMapping(Words words) {
        this.words = words;
    }

    Option<String> term() {
        return term;
    }

    Option<String> place() {
        return place;
    }

    Option<LocalDate> from() {
        return from;
    }

    Option<LocalDate> by() {
        return by;
    }

    /** Agreements that UBL files under delivery and that name no term: a penalty, a way of payment. */
    Seq<Bound<String>> specialTerms() {
        return specialTerms;
    }

    void read(Bound<RequestForQuotationType> rfq) {
        Vector<Bound<DeliveryType>> deliveries = rfq.all("Delivery", RequestForQuotationType::getDelivery);
        terms(rfq.all("DeliveryTerms", RequestForQuotationType::getDeliveryTerms)
                .appendAll(deliveries.flatMap(d -> d.all("DeliveryTerms", DeliveryType::getDeliveryTerms))));
        if (deliveries.size() > 1) {
            words.remark(Remark.of("delivery.several").with("count", Integer.toString(deliveries.size())));
        } else {
            deliveries.headOption().forEach(this::period);
        }
    }

    private void terms(Vector<Bound<DeliveryTermsType>> written) {
        Vector<Bound<DeliveryTermsType>> terms =
                written.filter(t -> t.one("ID", DeliveryTermsType::getIDValue).isDefined());
        term = joined(terms.flatMap(t -> words.name(t.one("ID", DeliveryTermsType::getIDValue))));
        Vector<Bound<LocationType>> locations =
                terms.flatMap(t -> t.one("DeliveryLocation", DeliveryTermsType::getDeliveryLocation));
        place = locations.size() == terms.size() ? joined(locations.flatMap(this::place)) : Option.none();
        if (terms.size() > 1) {
            words.remark(Remark.of("term.several").with("count", Integer.toString(terms.size())));
        }
        specialTerms = written.flatMap(t -> t.all("SpecialTerms", DeliveryTermsType::getSpecialTerms))
                .flatMap(special -> special.read(SpecialTermsType::getValue));
        if (term.isEmpty() && !specialTerms.isEmpty()) {
            words.remark(Remark.of("term.special"));
        }
    }

    /** The name of the place, and its code behind it. */
    private Option<String> place(Bound<LocationType> location) {
        Option<String> name = words.name(location.one("Name", LocationType::getNameValue))
                .orElse(() -> words.text(location.all("Description", LocationType::getDescription)
                        .take(1)
                        .flatMap(text -> text.read(DescriptionType::getValue))))
                .orElse(() -> words.name(location.one("Address", LocationType::getAddress)
                        .flatMap(address -> address.one("CityName", AddressType::getCityNameValue))));
        Option<String> code = words.name(location.one("ID", LocationType::getIDValue));
        return name.map(n -> n + code.fold(() -> "", c -> " (" + c + ")")).orElse(code);
    }

    private void period(Bound<DeliveryType> delivery) {
        Option<Bound<PeriodType>> period =
                delivery.one("RequestedDeliveryPeriod", DeliveryType::getRequestedDeliveryPeriod);
        from = day(period.flatMap(p -> words.inside(p, "StartDate", PeriodType::getStartDateValue)));
        by = day(period.flatMap(p -> words.inside(p, "EndDate", PeriodType::getEndDateValue)))
                .orElse(() ->
                        day(words.inside(delivery, "LatestDeliveryDate", DeliveryType::getLatestDeliveryDateValue)));
    }

    private Option<LocalDate> day(Option<Bound<XMLOffsetDate>> date) {
        date.filter(written -> written.value().hasOffset())
                .forEach(written -> words.remark(Remark.of("date.offset")
                        .with("place", written.element().path())
                        .with("date", written.element().text().strip())));
        return date.flatMap(written ->
                words.take(written, day -> Moment.on(day.toLocalDate()).day()));
    }

    private static Option<String> joined(Seq<String> parts) {
        return parts.isEmpty() ? Option.none() : Option.some(parts.mkString(", "));
    }
}
