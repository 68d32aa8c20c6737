package org.countersign.examples.desk.ubl;

import io.vavr.control.Option;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DeliveryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DespatchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ShipmentStageType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ShipmentType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.DescriptionCodeType;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.delivery.Mode;
import org.countersign.trade.offer.ShipmentTime;
import org.countersign.trade.payment.Trigger;

/** How the goods of a draft travel and until when they are shipped, where there is one delivery. */
final class ShipmentMapping {
    private final Words words;

    ShipmentMapping(Words words) {
        this.words = words;
    }

    Option<Mode> mode(Paper paper) {
        return delivery(paper)
                .flatMap(delivery -> delivery.one("Shipment", DeliveryType::getShipment))
                .flatMap(shipment -> shipment.all("ShipmentStage", ShipmentType::getShipmentStage)
                        .singleOption())
                .flatMap(stage -> stage.one("TransportModeCode", ShipmentStageType::getTransportModeCodeValue))
                .flatMap(code -> words.take(code, ShipmentMapping::mode));
    }

    private static Mode mode(String code) {
        return Mode.LIST
                .from("Rec 19", code.strip())
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "mode must be a Recommendation 19 code from 1 to 8: `" + PlainText.shown(code) + "`"));
    }

    Option<ShipmentTime> time(Paper paper) {
        return delivery(paper)
                .flatMap(delivery -> delivery.one("Despatch", DeliveryType::getDespatch))
                .flatMap(despatch -> words.inside(
                                despatch, "GuaranteedDespatchDate", DespatchType::getGuaranteedDespatchDateValue)
                        .filter(date -> !date.value().hasOffset())
                        .flatMap(date -> words.take(date, day -> ShipmentTime.by(day.toLocalDate())))
                        .orElse(() -> despatch.one("EstimatedDespatchPeriod", DespatchType::getEstimatedDespatchPeriod)
                                .flatMap(this::after)));
    }

    /** So many days after an event: the duration in days, and the event as the code of the period. */
    private Option<ShipmentTime> after(Bound<PeriodType> period) {
        Option<Bound<String>> event = period.all("DescriptionCode", PeriodType::getDescriptionCode)
                .singleOption()
                .flatMap(code -> code.read(DescriptionCodeType::getValue));
        return period.one("DurationMeasure", PeriodType::getDurationMeasure)
                .filter(measure -> OwnWords.DAY.equals(measure.value().getUnitCode()))
                .flatMap(measure -> event.flatMap(code -> words.take(
                        measure,
                        days -> ShipmentTime.after(
                                Figures.number(days.getValue()).intValueExact(),
                                Trigger.of(code.value().strip())),
                        "unitCode")))
                .peek(time -> event.forEach(code -> code.element().carry()));
    }

    private static Option<Bound<DeliveryType>> delivery(Paper paper) {
        return paper.deliveries().singleOption();
    }
}
