package org.countersign.examples.desk.ubl;

import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.LineItemType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.MaximumQuantityType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.MinimumQuantityType;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.goods.Tolerance;

/** The least and the most of a quantity, which UBL writes in figures. */
final class ToleranceMapping {
    private final Words words;

    ToleranceMapping(Words words) {
        this.words = words;
    }

    /** The quantity with what may be more or less, if the file says both in the same unit. */
    QuantityTerm of(Bound<LineItemType> item, Quantity quantity) {
        return item.one("MinimumQuantity", LineItemType::getMinimumQuantity)
                .flatMap(least -> item.one("MaximumQuantity", LineItemType::getMaximumQuantity)
                        .flatMap(most -> words.take(least, l -> term(quantity, l, most.value()), "unitCode")
                                .peek(term -> most.element().carry("unitCode"))))
                .getOrElse(() -> QuantityTerm.of(quantity));
    }

    private static QuantityTerm term(Quantity quantity, MinimumQuantityType least, MaximumQuantityType most) {
        String unit = quantity.unit().code();
        if (!unit.equals(least.getUnitCode()) || !unit.equals(most.getUnitCode())) {
            throw new IllegalArgumentException("least and most must be in the unit of the quantity: `" + unit + "`");
        }
        BigDecimal number = quantity.number().number();
        return QuantityTerm.of(
                quantity,
                Tolerance.units(
                        Decimal.of(Figures.number(most.getValue()).subtract(number)),
                        Decimal.of(number.subtract(Figures.number(least.getValue())))));
    }
}
