package org.countersign.examples.desk.ubl;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.Locale;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.CommodityClassificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ItemIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ItemPropertyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.DescriptionType;
import org.countersign.trade.goods.Attribute;
import org.countersign.trade.goods.AttributeName;
import org.countersign.trade.goods.HsCode;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.Specification;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.party.Country;

/** The goods of a line: in the buyer's words, and as a product. */
final class ItemMapping {

    private static final String LANGUAGE = "languageID";
    private static final String LIST = "listID";
    /** The Harmonized System in UNCL 7143, as a list of codes of goods. */
    static final String HARMONIZED_SYSTEM = "HS";

    private final Words words;

    ItemMapping(Words words) {
        this.words = words;
    }

    /** What it is called. */
    Option<String> product(Bound<ItemType> item) {
        return words.name(item.one("Name", ItemType::getNameValue))
                .orElse(() -> words.name(item.all("Description", ItemType::getDescription)
                        .headOption()
                        .flatMap(description -> description.read(DescriptionType::getValue))))
                .orElse(() -> words.name(item.one("BuyersItemIdentification", ItemType::getBuyersItemIdentification)
                        .flatMap(of -> of.one("ID", ItemIdentificationType::getIDValue))))
                .orElse(() -> article(item));
    }

    /** The quality in words: descriptions, then properties with their names. */
    Option<String> specification(Bound<ItemType> item) {
        Seq<String> lines = description(item)
                .toVector()
                .appendAll(properties(item)
                        .flatMap(p -> words.name(p._1)
                                .flatMap(name -> words.text(Vector.of(p._2)).map(value -> name + ": " + value))));
        return lines.isEmpty() ? Option.none() : Option.some(lines.mkString("\n"));
    }

    /** The same goods as a product: under the seller's number, or under their name where the file has none. */
    Product typed(Option<Bound<ItemType>> item, InquiryLine line) {
        Option<Bound<String>> name = item.flatMap(i -> i.one("Name", ItemType::getNameValue));
        return Product.builder()
                .articleNumber(item.flatMap(this::article).getOrElse(line::product))
                .names(Vector.of(LocalName.of(language(name), line.product())))
                .specification(item.flatMap(this::attributes))
                .hsCode(item.flatMap(this::hsCode))
                .origin(item.flatMap(this::origin))
                .build();
    }

    private String language(Option<Bound<String>> name) {
        return name.flatMap(n -> n.element()
                        .attribute(LANGUAGE)
                        .flatMap(tag -> Try.of(() -> LocalName.of(tag, "x"))
                                .orElse(Try.of(() -> LocalName.of(tag.toLowerCase(Locale.ROOT), "x")))
                                .toOption()
                                .peek(fits -> n.element().carryAttributes(LANGUAGE))))
                .fold(() -> OwnWords.UNDETERMINED, LocalName::language);
    }

    private Option<String> article(Bound<ItemType> item) {
        return words.name(item.one("SellersItemIdentification", ItemType::getSellersItemIdentification)
                .flatMap(of -> of.one("ID", ItemIdentificationType::getIDValue)));
    }

    private Option<String> description(Bound<ItemType> item) {
        return words.text(item.all("Description", ItemType::getDescription)
                .flatMap(text -> text.read(DescriptionType::getValue)));
    }

    private static Vector<Tuple2<Option<Bound<String>>, Bound<String>>> properties(Bound<ItemType> item) {
        return item.all("AdditionalItemProperty", ItemType::getAdditionalItemProperty)
                .flatMap(property -> property.one("Value", ItemPropertyType::getValueValue)
                        .map(value -> Tuple.of(property.one("Name", ItemPropertyType::getNameValue), value)));
    }

    private Option<Specification> attributes(Bound<ItemType> item) {
        Vector<Attribute> described = description(item)
                .map(text -> Attribute.of(OwnWords.DESCRIPTION, text))
                .toVector();
        Vector<Attribute> all = described.appendAll(properties(item).flatMap(this::attribute));
        return Option.when(!all.isEmpty(), () -> Specification.of(all.distinctBy(Attribute::name)));
    }

    private Option<Attribute> attribute(Tuple2<Option<Bound<String>>, Bound<String>> property) {
        return property._1.flatMap(name -> AttributeName.LIST
                .find(name.value())
                .orElse(() -> IdentifierMapping.code(name.value()).map(AttributeName::of))
                .flatMap(of -> words.text(Vector.of(property._2)).map(value -> Attribute.of(of, value))));
    }

    private Option<HsCode> hsCode(Bound<ItemType> item) {
        return item.all("CommodityClassification", ItemType::getCommodityClassification)
                .flatMap(of -> of.one("CommodityCode", CommodityClassificationType::getCommodityCodeValue)
                        .orElse(of.one(
                                        "ItemClassificationCode",
                                        CommodityClassificationType::getItemClassificationCodeValue)
                                .filter(code -> code.element().attribute(LIST).contains(HARMONIZED_SYSTEM))))
                .headOption()
                .flatMap(code -> words.take(code, text -> HsCode.parse(text.strip()))
                        .peek(fits -> Option.of(code.element())
                                .filter(element -> element.attribute(LIST).contains(HARMONIZED_SYSTEM))
                                .forEach(element -> element.carryAttributes(LIST))));
    }

    private Option<String> origin(Bound<ItemType> item) {
        return item.one("OriginCountry", ItemType::getOriginCountry)
                .flatMap(country -> country.one("IdentificationCode", CountryType::getIdentificationCodeValue))
                .flatMap(code ->
                        words.take(code, text -> Country.of(text.strip()).code()));
    }
}
