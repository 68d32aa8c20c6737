package org.countersign.examples.desk.ubl;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.LineItemType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.NoteType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.QuantityType;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.QuotationLine;

/** One line of the paper: what is asked for and, where there is a draft, what it offers. */
final class LineMapping {
    /** Stands where a name has to stand and the file has none. */
    static final String NAMELESS = "?";

    private final Words words;
    private final PaperKind kind;
    private final Option<IsoCurrency> draft;
    private final ItemMapping items;
    private final AmountMapping amounts;

    /** For lines whose draft, if there is one, has this currency. */
    LineMapping(Words words, PaperKind kind, Option<IsoCurrency> draft) {
        this.words = words;
        this.kind = kind;
        this.draft = draft;
        items = new ItemMapping(words);
        amounts = new AmountMapping(words);
    }

    /**
     * A line as it was read.
     *
     * @param asked what is asked for
     * @param offered the same as a line of the draft
     * @param price what the file says it costs, whoever says it
     */
    record Read(InquiryLine asked, Option<QuotationLine> offered, Option<UnitPrice> price) {}

    Either<BadFile, Read> map(Paper.Line line) {
        Option<Bound<ItemType>> item = line.item().flatMap(i -> i.one("Item", LineItemType::getItem));
        return number(line)
                .toEither(() -> BadFile.at(
                        line.element(),
                        "`" + line.element().path()
                                + "` has no number that can be read; `ID` or `LineItem/ID` is needed"))
                .map(id -> read(line, item, id));
    }

    private Read read(Paper.Line line, Option<Bound<ItemType>> item, String id) {
        String product = item.flatMap(items::product).getOrElse(() -> {
            words.remark(Remark.of("product.none").with("line", id));
            return NAMELESS;
        });
        Option<Quantity> quantity = line.item()
                .flatMap(i -> i.one("Quantity", LineItemType::getQuantity))
                .flatMap(written -> quantity(id, written));
        Option<UnitPrice> price = line.item()
                .flatMap(i -> i.one("Price", LineItemType::getPrice))
                .flatMap(written -> amounts.price(id, written, quantity, draft.filter(c -> kind.isOfSeller())));
        amounts.compare(id, line, quantity, price);
        InquiryLine asked = InquiryLine.builder()
                .id(id)
                .product(product)
                .specification(item.flatMap(items::specification))
                .quantity(quantity)
                .targetPrice(kind.isOfSeller() ? Option.none() : price)
                .build();
        Option<UnitPrice> ours = kind.isOfSeller() ? price.filter(p -> fits(line, asked, p)) : Option.none();
        return new Read(asked, draft.map(c -> offered(line, item, asked, ours)), price);
    }

    /** Whether the line comes to an amount that we can hold; gold, which has no smallest part, and endless numbers have none. */
    private boolean fits(Paper.Line line, InquiryLine asked, UnitPrice price) {
        boolean fits = asked.quantity()
                .forAll(much -> !AmountMapping.isConvertible(price, much)
                        || AmountMapping.amount(price, much).isDefined());
        if (!fits) {
            words.remark(Remark.of("price.no-amount").with("line", asked.id()).with("price", price.toString()));
            line.item()
                    .flatMap(i -> i.one("Price", LineItemType::getPrice))
                    .forEach(p -> p.element().children().forEach(Element::leave));
        }
        return fits;
    }

    private QuotationLine offered(
            Paper.Line line, Option<Bound<ItemType>> item, InquiryLine asked, Option<UnitPrice> price) {
        Option<QuantityTerm> quantity = asked.quantity()
                .map(much ->
                        line.item().fold(() -> QuantityTerm.of(much), i -> new ToleranceMapping(words).of(i, much)));
        return QuotationLine.builder()
                .id(asked.id())
                .product(items.typed(item, asked))
                .quantity(quantity)
                .unitPrice(price)
                .packing(line.item().flatMap(i -> new PackingMapping(words).of(i)))
                .note(kind.isOfSeller() ? words.text(notes(line)) : Option.none())
                .build();
    }

    private static Vector<Bound<String>> notes(Paper.Line line) {
        return line.notes()
                .appendAll(line.item().toVector().flatMap(i -> i.all("Note", LineItemType::getNote)))
                .flatMap(note -> note.read(NoteType::getValue));
    }

    /** The number of the line; where the item repeats it, that has gone over too. */
    private Option<String> number(Paper.Line line) {
        Option<Bound<String>> ofItem = line.item().flatMap(i -> i.one("ID", LineItemType::getIDValue));
        Option<String> ofLine = words.name(line.number());
        ofItem.filter(same -> ofLine.contains(same.value()))
                .forEach(same -> same.element().carry());
        return ofLine.orElse(() -> words.name(ofItem));
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
}
