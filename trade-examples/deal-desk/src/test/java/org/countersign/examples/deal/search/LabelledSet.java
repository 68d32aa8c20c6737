package org.countersign.examples.deal.search;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import org.countersign.trade.catalogue.Listing;
import org.countersign.trade.catalogue.PriceStep;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.goods.Attribute;
import org.countersign.trade.goods.AttributeName;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Specification;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.matching.Demand;
import org.countersign.trade.offer.matching.Glossary;
import org.countersign.trade.offer.matching.MatchParameters;
import org.countersign.trade.offer.matching.MatchWeights;
import org.countersign.trade.offer.matching.Supply;
import org.countersign.trade.offer.matching.Territory;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.Places;

/** Products and lines of inquiries, with the products that suit each line; fiction, from the two tables that lie beside this class. */
final class LabelledSet {
    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    static final MatchWeights WEIGHTS = MatchParameters.standard().on(DAY);

    private static final String NOTHING = "-";

    private LabelledSet() {}

    /**
     * A line with its label.
     *
     * @param number of the line
     * @param language in which it is written
     * @param inquiry the inquiry of which it is the only line
     * @param relevant the products that a salesperson would quote on
     * @param hard what is hard about it
     */
    record Labelled(String number, String language, Inquiry inquiry, Seq<String> relevant, String hard) {
        Demand demand(Glossary glossary) {
            return Demand.of(inquiry, glossary, Places.standard()).head();
        }
    }

    static Seq<Supply> products(Glossary glossary) {
        return rows("products.txt").map(cells -> product(cells, glossary));
    }

    static Seq<Labelled> lines() {
        return rows("rfqs.txt").map(LabelledSet::line);
    }

    private static Vector<Vector<String>> rows(String table) {
        return Resources.lines(table)
                .map(line -> Vector.of(line.split(" \\| ", -1)).map(String::strip));
    }

    private static Supply product(Vector<String> cells, Glossary glossary) {
        Quantity least = Quantity.parse(cells.get(5));
        Listing listing = Listing.builder()
                .number(cells.get(0))
                .product(Product.builder()
                        .articleNumber(cells.get(1))
                        .names(names(cells.get(2)))
                        .specification(Option.some(Specification.of(parts(cells.get(4), ";")
                                .map(part -> part.split(": ", 2))
                                .map(pair -> Attribute.of(AttributeName.of(pair[0]), pair[1])))))
                        .build())
                .keywords(names(cells.get(3)))
                .minimum(Option.some(least))
                .prices(parts(cells.get(6), ",").map(step -> step(step, least.unit())))
                .term(Option.some(DeliveryTerm.parse(cells.get(7))))
                .build();
        return Supply.of(listing, glossary).with(Quantity.parse(cells.get(8))).with(territory(cells.get(9)));
    }

    private static PriceStep step(String text, Unit unit) {
        int blank = text.indexOf(' ');
        return new PriceStep(
                Quantity.parse(text.substring(0, blank) + " " + unit),
                UnitPrice.of(Amount.parse(text.substring(blank + 1)), unit));
    }

    private static Territory territory(String text) {
        Comparator<Country> byCode = Comparator.comparing(Country::code);
        Seq<String> codes = parts(text, " ");
        return new Territory(
                Option.some(TreeSet.ofAll(
                        byCode, codes.reject(code -> code.startsWith("!")).map(Country::of))),
                TreeSet.ofAll(
                        byCode, codes.filter(code -> code.startsWith("!")).map(code -> Country.of(code.substring(1)))));
    }

    private static Seq<LocalName> names(String text) {
        return parts(text, ";").map(part -> part.split(":", 2)).map(pair -> LocalName.of(pair[0], pair[1].strip()));
    }

    private static Labelled line(Vector<String> cells) {
        InquiryLine line = InquiryLine.builder()
                .id("1")
                .product(cells.get(4))
                .specification(said(cells.get(5)))
                .quantity(said(cells.get(6)).map(Quantity::parse))
                .targetPrice(said(cells.get(7)).map(UnitPrice::parse))
                .build();
        Inquiry inquiry = Inquiry.builder()
                .number(cells.get(0))
                .buyer("a buyer of fiction")
                .buyerCountry(said(cells.get(2)))
                .deliveryTerm(said(cells.get(3)))
                .lines(Vector.of(line))
                .build();
        return new Labelled(
                cells.get(0),
                cells.get(1),
                inquiry,
                said(cells.get(8)).map(all -> parts(all, ",")).getOrElse(Vector.empty()),
                cells.get(9));
    }

    private static Option<String> said(String cell) {
        return Option.some(cell).filter(text -> !text.equals(NOTHING));
    }

    private static Seq<String> parts(String text, String mark) {
        return Vector.of(text.split(mark)).map(String::strip).filter(part -> !part.isEmpty());
    }
}
