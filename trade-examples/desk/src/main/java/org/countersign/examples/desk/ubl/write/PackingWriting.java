package org.countersign.examples.desk.ubl.write;

import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DeliveryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DimensionType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PackageType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ShipmentType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.TransportHandlingUnitType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.PackingMaterialType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.ShippingMarksType;
import org.countersign.trade.goods.Packing;
import org.countersign.trade.goods.Quantity;

/** A packing: one package in one handling unit of the line's shipment, its weights and its room as named dimensions. */
final class PackingWriting {
    private PackingWriting() {}

    static DeliveryType of(Packing packing) {
        PackageType one = new PackageType();
        packing.contents()
                .forEach(much -> one.setQuantity(much.number().number())
                        .setUnitCode(much.unit().code()));
        one.setPackagingTypeCode(packing.packageType().code());
        packing.note().forEach(note -> one.addPackingMaterial(new PackingMaterialType(note)));
        packing.netWeight().forEach(much -> one.addMeasurementDimension(dimension(Packing.NET_WEIGHT.name(), much)));
        packing.grossWeight()
                .forEach(much -> one.addMeasurementDimension(dimension(Packing.GROSS_WEIGHT.name(), much)));
        packing.measurement().forEach(much -> one.addMeasurementDimension(dimension(Packing.MEASUREMENT.name(), much)));
        TransportHandlingUnitType unit = new TransportHandlingUnitType();
        packing.marks().forEach(marks -> unit.addShippingMarks(new ShippingMarksType(marks)));
        unit.addActualPackage(one);
        ShipmentType shipment = new ShipmentType();
        shipment.addTransportHandlingUnit(unit);
        DeliveryType delivery = new DeliveryType();
        delivery.setShipment(shipment);
        return delivery;
    }

    private static DimensionType dimension(String name, Quantity much) {
        DimensionType dimension = new DimensionType();
        dimension.setAttributeID(name);
        dimension.setMeasure(much.number().number()).setUnitCode(much.unit().code());
        return dimension;
    }
}
