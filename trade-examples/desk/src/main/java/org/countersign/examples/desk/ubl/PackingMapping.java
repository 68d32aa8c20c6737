package org.countersign.examples.desk.ubl;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DeliveryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DimensionType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.LineItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PackageType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ShipmentType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.TransportHandlingUnitType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.PackingMaterialType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.QuantityType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.ShippingMarksType;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.goods.Packing;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.jspecify.annotations.Nullable;

/** How the goods of a line are packed: UBL's package inside a handling unit of the line's shipment. */
final class PackingMapping {
    /** What a dimension of a package is called; UBL leaves the words to the parties. */
    static final String NET_WEIGHT = Packing.NET_WEIGHT.name();
    /** The same for the package with the goods. */
    static final String GROSS_WEIGHT = Packing.GROSS_WEIGHT.name();
    /** The same for its room. */
    static final String MEASUREMENT = Packing.MEASUREMENT.name();

    private static final String UNIT = "unitCode";

    private final Words words;

    PackingMapping(Words words) {
        this.words = words;
    }

    /** The packing, where there is one delivery with one unit of one kind of package whose type is a code of the list. */
    Option<Packing> of(Bound<LineItemType> item) {
        return item.all("Delivery", LineItemType::getDelivery)
                .singleOption()
                .flatMap(delivery -> delivery.one("Shipment", DeliveryType::getShipment))
                .flatMap(shipment -> shipment.all("TransportHandlingUnit", ShipmentType::getTransportHandlingUnit)
                        .singleOption())
                .flatMap(unit -> unit.all("ActualPackage", TransportHandlingUnitType::getActualPackage)
                        .singleOption()
                        .flatMap(one -> of(unit, one)));
    }

    private Option<Packing> of(Bound<TransportHandlingUnitType> unit, Bound<PackageType> one) {
        Option<Bound<QuantityType>> contents = one.one("Quantity", PackageType::getQuantity);
        Vector<Bound<DimensionType>> dimensions = one.all("MeasurementDimension", PackageType::getMeasurementDimension);
        Vector<Bound<String>> marks = unit.all("ShippingMarks", TransportHandlingUnitType::getShippingMarks)
                .flatMap(text -> text.read(ShippingMarksType::getValue));
        Vector<Bound<String>> notes = one.all("PackingMaterial", PackageType::getPackingMaterial)
                .flatMap(text -> text.read(PackingMaterialType::getValue));
        return one.one("PackagingTypeCode", PackageType::getPackagingTypeCodeValue)
                .flatMap(code -> words.take(
                        code,
                        type -> Packing.builder()
                                .packageType(org.countersign.trade.goods.PackageType.of(type.strip()))
                                .contents(contents.map(q -> quantity(
                                        Figures.number(q.value().getValue()),
                                        q.value().getUnitCode())))
                                .netWeight(measure(dimensions, NET_WEIGHT))
                                .grossWeight(measure(dimensions, GROSS_WEIGHT))
                                .measurement(measure(dimensions, MEASUREMENT))
                                .marks(text(marks))
                                .note(text(notes))
                                .build()))
                .peek(packing -> {
                    contents.forEach(q -> q.element().carry(UNIT));
                    Vector.of(NET_WEIGHT, GROSS_WEIGHT, MEASUREMENT)
                            .flatMap(name -> named(dimensions, name))
                            .forEach(PackingMapping::carry);
                    marks.appendAll(notes).forEach(text -> text.element().carry());
                });
    }

    private static Option<Bound<DimensionType>> named(Vector<Bound<DimensionType>> dimensions, String name) {
        return dimensions.find(d -> name.equals(d.value().getAttributeIDValue()));
    }

    private static Option<Quantity> measure(Vector<Bound<DimensionType>> dimensions, String name) {
        return named(dimensions, name)
                .flatMap(d -> Option.of(d.value().getMeasure()))
                .map(measure -> quantity(Figures.number(measure.getValue()), measure.getUnitCode()));
    }

    private static Quantity quantity(BigDecimal number, @Nullable String unit) {
        return Quantity.of(Decimal.of(number), Unit.of(Figures.code(unit)));
    }

    private static Option<String> text(Vector<Bound<String>> written) {
        Vector<String> texts = written.flatMap(text -> PlainText.maybe(text.value()));
        return texts.isEmpty() ? Option.none() : Option.some(texts.mkString("\n"));
    }

    private static void carry(Bound<DimensionType> dimension) {
        dimension.element().all("AttributeID").forEach(Element::carry);
        dimension.element().all("Measure").forEach(measure -> measure.carry(UNIT));
    }
}
