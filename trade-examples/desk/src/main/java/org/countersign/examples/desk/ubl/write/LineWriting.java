package org.countersign.examples.desk.ubl.write;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.CommodityClassificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ItemIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ItemPropertyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.LineItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.QuotationLineType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.DescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.NameType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.NoteType;
import org.countersign.examples.desk.ubl.OwnWords;
import org.countersign.trade.goods.Attribute;
import org.countersign.trade.goods.HsCode;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.goods.Specification;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.party.Country;

/** A line: the goods, how many of them, at what price, and what that comes to. */
final class LineWriting {
    private LineWriting() {}

    /** The line; goods without an origin of their own have that of the whole quotation. */
    static QuotationLineType of(QuotationLine line, Option<Country> origin) {
        QuotationLineType written = new QuotationLineType();
        written.setID(line.id());
        line.note().forEach(note -> written.addNote(new NoteType(note)));
        LineItemType item = new LineItemType();
        item.setID(line.id());
        line.quantity().forEach(term -> quantity(item, term));
        line.amount()
                .forEach(amount -> item.setLineExtensionAmount(amount.number().number())
                        .setCurrencyID(amount.currency().code()));
        line.packing().forEach(packing -> item.addDelivery(PackingWriting.of(packing)));
        line.unitPrice().forEach(price -> item.setPrice(price(price)));
        item.setItem(item(line.product(), origin.map(Country::code)));
        written.setLineItem(item);
        return written;
    }

    /** With a tolerance, the least and the most in figures. */
    private static void quantity(LineItemType item, QuantityTerm term) {
        String unit = term.quantity().unit().code();
        item.setQuantity(term.quantity().number().number()).setUnitCode(unit);
        term.tolerance().forEach(some -> {
            item.setMinimumQuantity(term.least().number().number()).setUnitCode(unit);
            item.setMaximumQuantity(term.most().number().number()).setUnitCode(unit);
        });
    }

    private static PriceType price(UnitPrice price) {
        PriceType written = new PriceType();
        written.setPriceAmount(price.price().number().number())
                .setCurrencyID(price.price().currency().code());
        written.setBaseQuantity(price.basis().number().number())
                .setUnitCode(price.basis().unit().code());
        return written;
    }

    private static ItemType item(Product product, Option<String> origin) {
        ItemType item = new ItemType();
        Seq<Attribute> attributes = product.specification().fold(Vector::empty, Specification::attributes);
        attributes
                .filter(attribute -> attribute.name().equals(OwnWords.DESCRIPTION))
                .forEach(text -> item.addDescription(new DescriptionType(text.value())));
        product.names().headOption().forEach(name -> {
            NameType written = item.setName(name.name());
            if (!name.language().equals(OwnWords.UNDETERMINED)) {
                written.setLanguageID(name.language());
            }
        });
        ItemIdentificationType article = new ItemIdentificationType();
        article.setID(product.articleNumber());
        item.setSellersItemIdentification(article);
        product.origin().orElse(origin).forEach(code -> item.setOriginCountry(PartyWriting.country(code)));
        product.hsCode().forEach(code -> item.addCommodityClassification(classification(code)));
        attributes
                .filter(attribute -> !attribute.name().equals(OwnWords.DESCRIPTION))
                .forEach(attribute -> item.addAdditionalItemProperty(property(attribute)));
        return item;
    }

    /** In UBL the commodity code is the one of the Harmonized System. */
    private static CommodityClassificationType classification(HsCode code) {
        CommodityClassificationType written = new CommodityClassificationType();
        written.setCommodityCode(code.digits());
        return written;
    }

    private static ItemPropertyType property(Attribute attribute) {
        ItemPropertyType written = new ItemPropertyType();
        written.setName(attribute.name().code());
        written.setValue(attribute.value());
        return written;
    }
}
