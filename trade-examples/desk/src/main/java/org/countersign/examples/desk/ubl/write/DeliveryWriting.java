package org.countersign.examples.desk.ubl.write;

import io.vavr.control.Option;
import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DeliveryTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DeliveryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DespatchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.LocationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ShipmentStageType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ShipmentType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.DescriptionCodeType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.IDType;
import org.countersign.examples.desk.ubl.OwnWords;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Mode;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.ShipmentTime;
import org.countersign.trade.party.NamedPlace;

/** How, when and on which term the goods are delivered. */
final class DeliveryWriting {
    private DeliveryWriting() {}

    static DeliveryTermsType terms(DeliveryTerm term) {
        DeliveryTermsType terms = new DeliveryTermsType();
        IDType id = terms.setID(term.rule().name());
        id.setSchemeID(OwnWords.INCOTERMS);
        term.edition().forEach(edition -> id.setSchemeVersionID(Integer.toString(edition.year())));
        term.place().forEach(place -> terms.setDeliveryLocation(location(place)));
        return terms;
    }

    private static LocationType location(NamedPlace place) {
        LocationType location = new LocationType();
        place.locode().forEach(code -> location.setID(code.code()).setSchemeID(OwnWords.UN_LOCODE));
        location.setName(place.name());
        return location;
    }

    /** One delivery, if mode or time of shipment are settled. */
    static Option<DeliveryType> delivery(Quotation quotation) {
        DeliveryType delivery = new DeliveryType();
        quotation.shipment().forEach(time -> delivery.setDespatch(despatch(time)));
        quotation.mode().forEach(mode -> delivery.setShipment(shipment(mode)));
        return Option.when(quotation.shipment().isDefined() || quotation.mode().isDefined(), delivery);
    }

    private static DespatchType despatch(ShipmentTime time) {
        DespatchType despatch = new DespatchType();
        if (time instanceof ShipmentTime.By by) {
            despatch.setGuaranteedDespatchDate(by.day());
        } else if (time instanceof ShipmentTime.After after) {
            PeriodType period = new PeriodType();
            period.setDurationMeasure(BigDecimal.valueOf(after.days())).setUnitCode(OwnWords.DAY);
            period.addDescriptionCode(new DescriptionCodeType(after.event().code()));
            despatch.setEstimatedDespatchPeriod(period);
        }
        return despatch;
    }

    private static ShipmentType shipment(Mode mode) {
        ShipmentStageType stage = new ShipmentStageType();
        stage.setTransportModeCode(Character.toString(mode.rec19()));
        ShipmentType shipment = new ShipmentType();
        shipment.addShipmentStage(stage);
        return shipment;
    }
}
