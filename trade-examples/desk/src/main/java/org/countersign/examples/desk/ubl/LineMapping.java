package org.countersign.examples.desk.ubl;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ItemIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.LineItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.RequestForQuotationLineType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.DescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.QuantityType;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.offer.InquiryLine;

/** One line of the request. */
final class LineMapping {
    private final Words words;

    LineMapping(Words words) {
        this.words = words;
    }

    Either<BadFile, InquiryLine> map(Bound<RequestForQuotationLineType> line) {
        Element element = line.element();
        Option<Bound<LineItemType>> lineItem = line.one("LineItem", RequestForQuotationLineType::getLineItem);
        Option<Bound<ItemType>> item = lineItem.flatMap(i -> i.one("Item", LineItemType::getItem));
        Either<BadFile, String> number = number(line, lineItem)
                .toEither(() -> lacks(element, "no number that can be read", "`ID` or `LineItem/ID`"));
        Either<BadFile, String> product = item.flatMap(this::product)
                .toEither(() ->
                        lacks(element, "no product that can be read", "`Name`, `Description` or an identification"));
        return number.flatMap(id -> product.map(name -> InquiryLine.builder()
                .id(id)
                .product(name)
                .specification(item.flatMap(this::specification))
                .quantity(lineItem.flatMap(i -> i.one("Quantity", LineItemType::getQuantity))
                        .flatMap(quantity -> quantity(id, quantity)))
                .build()));
    }

    /** The number of the line; where the item repeats it, that has gone over too. */
    private Option<String> number(Bound<RequestForQuotationLineType> line, Option<Bound<LineItemType>> item) {
        Option<Bound<String>> ofItem = item.flatMap(i -> i.one("ID", LineItemType::getIDValue));
        Option<String> ofLine = words.name(line.one("ID", RequestForQuotationLineType::getIDValue));
        ofItem.filter(same -> ofLine.contains(same.value()))
                .forEach(same -> same.element().carry());
        return ofLine.orElse(() -> words.name(ofItem));
    }

    private Option<String> product(Bound<ItemType> item) {
        return words.name(item.one("Name", ItemType::getNameValue))
                .orElse(() -> words.name(item.all("Description", ItemType::getDescription)
                        .headOption()
                        .flatMap(description -> description.read(DescriptionType::getValue))))
                .orElse(() -> words.name(item.one("BuyersItemIdentification", ItemType::getBuyersItemIdentification)
                        .flatMap(of -> of.one("ID", ItemIdentificationType::getIDValue))))
                .orElse(() -> words.name(item.one("SellersItemIdentification", ItemType::getSellersItemIdentification)
                        .flatMap(of -> of.one("ID", ItemIdentificationType::getIDValue))));
    }

    private Option<String> specification(Bound<ItemType> item) {
        return words.text(item.all("Description", ItemType::getDescription)
                .flatMap(text -> text.read(DescriptionType::getValue)));
    }

    private Option<Quantity> quantity(String line, Bound<QuantityType> bound) {
        Option<String> unit = Option.<String>of(bound.value().getUnitCode()).filter(code -> !code.isBlank());
        if (unit.isEmpty()) {
            words.remark(Remark.of("quantity.unit-missing")
                    .with("line", line)
                    .with("number", bound.element().text().strip()));
            return Option.none();
        }
        return bound.<BigDecimal>read(QuantityType::getValue)
                .flatMap(number -> unit.flatMap(code ->
                        words.take(number, n -> Quantity.of(Decimal.of(n), Unit.of(code.strip())), "unitCode")));
    }

    private static BadFile lacks(Element line, String what, String needed) {
        return BadFile.at(line.line(), "`" + line.path() + "` has " + what + "; " + needed + " is needed");
    }
}
