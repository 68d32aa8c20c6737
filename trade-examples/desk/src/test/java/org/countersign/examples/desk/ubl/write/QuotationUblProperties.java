package org.countersign.examples.desk.ubl.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.examples.desk.ubl.Received;
import org.countersign.examples.desk.ubl.UblFile;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.QuotationGens;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;

/** A quotation goes out and comes back: what differs is on the list, and what is on the list differs. */
class QuotationUblProperties {
    /** What UBL has a place for, whatever stands there. */
    private static final Vector<String> ALWAYS = Vector.of(
            "number",
            "inquiry",
            "currency",
            "mode",
            "shipment",
            "payment",
            "documents",
            "references",
            "note",
            "seller.name",
            "seller.identifiers",
            "buyer.name",
            "buyer.identifiers",
            "deliveryTerm",
            "lines",
            "lines.id",
            "lines.unitPrice",
            "lines.note",
            "lines.product.articleNumber",
            "lines.product.hsCode");

    /** How canonical text writes what a host keeps. */
    private static final Pattern EXTENSION = Pattern.compile("((?:[A-Za-z0-9\\[\\]]+\\.)*)\\+(.*)");

    @Provide
    Arbitrary<Quotation> writable() {
        return Jqwik.arbitrary(QuotationGens.quotation()).map(QuotationUblProperties::writable);
    }

    @Property(tries = 60)
    void theListNamesExactlyWhatDiffers(@ForAll("writable") Quotation quotation) {
        QuotationUbl written = written(quotation);
        Quotation read = read(written);
        Vector<String> said = lines(quotation);
        Vector<String> other = lines(read);
        Vector<String> places =
                Vector.ofAll(written.notCarried()).map(n -> n.path().toString());
        Vector<String> saidElse = without(said, places);
        Vector<String> readElse = without(other, places);
        assertEquals(saidElse.removeAll(readElse), readElse.removeAll(saidElse));
        for (String place : places) {
            assertTrue(!only(said, place).equals(only(other, place)), () -> "`" + place + "` does not differ");
        }
    }

    @Property(tries = 60)
    void whatUblHasAPlaceForIsCarried(@ForAll("writable") Quotation quotation) {
        Vector<NotCarried> wrong = Vector.ofAll(written(quotation).notCarried())
                .filter(n -> ALWAYS.contains(n.path().pattern())
                        || n.path().pattern().matches("issued|validUntil") && !isFinerThanAMillisecond(n));
        assertEquals(Vector.empty(), wrong);
    }

    @Property(tries = 60)
    void whatUblHasNoPlaceForIsOnTheList(@ForAll("writable") Quotation quotation) {
        Vector<String> listed =
                Vector.ofAll(written(quotation).notCarried()).map(n -> n.path().toString());
        Vector<String> said = Vector.of("revision", "supersedes")
                .filter(name -> quotation.revision() > 1)
                .appendAll(Vector.of("extensions")
                        .filter(name -> !quotation.extensions().equals(Extensions.none())))
                .appendAll(Vector.of("seller.extensions")
                        .filter(name -> !quotation.seller().extensions().equals(Extensions.none())));
        assertEquals(Vector.empty(), said.removeAll(listed));
    }

    @Property(tries = 30)
    void theFileIsValidByTheSchemaAsTheJdkReadsIt(@ForAll("writable") Quotation quotation) {
        assertEquals(Option.none(), Schemas.problem(written(quotation).xml()));
    }

    /** The binding keeps milliseconds; so does the schema's time as most programs read it. */
    private static boolean isFinerThanAMillisecond(NotCarried n) {
        return n.said().exists(text -> text.matches(".*\\.[0-9]{4,9}[^0-9].*"));
    }

    private static Quotation writable(Quotation any) {
        Quotation dated = any.issued().isDefined()
                ? any
                : Quotation.SHAPE.with(any, Quotation.ISSUED, Option.some(Moment.parse("2026-11-02")));
        Seq<QuotationLine> priced = dated.lines().filter(line -> line.amount().isDefined());
        Seq<QuotationLine> lines = priced.isEmpty() ? Vector.of(line(any.currency())) : priced;
        return Quotation.SHAPE.with(dated, Quotation.LINES, lines);
    }

    private static QuotationLine line(IsoCurrency currency) {
        return QuotationLine.builder()
                .id("1")
                .product(Product.builder()
                        .articleNumber("A60")
                        .names(Vector.of(LocalName.of("en", "lamp")))
                        .build())
                .quantity(Option.some(QuantityTerm.parse("100 C62")))
                .unitPrice(Option.some(UnitPrice.of(Amount.of(currency, 3), Unit.ONE)))
                .build();
    }

    private static QuotationUbl written(Quotation quotation) {
        return QuotationUbl.of(quotation).getOrElseThrow(why -> new AssertionError(why.toString()));
    }

    private static Quotation read(QuotationUbl written) {
        return UblFile.parse(written.bytes())
                .toOption()
                .flatMap(Received::draft)
                .getOrElseThrow(() -> new AssertionError(written.xml()));
    }

    private static Vector<String> lines(Quotation quotation) {
        return Vector.of(CanonicalText.print(Quotation.SHAPE, quotation).split("\n"))
                .map(line -> EXTENSION.matcher(line).matches()
                        ? EXTENSION.matcher(line).replaceFirst("$1extensions.$2")
                        : line);
    }

    private static Vector<String> without(Vector<String> lines, Vector<String> places) {
        return lines.filter(line -> places.forAll(place -> !stands(line, place)));
    }

    private static Vector<String> only(Vector<String> lines, String place) {
        return lines.filter(line -> stands(line, place));
    }

    /** Whether the line is that of the place or of something inside. */
    private static boolean stands(String line, String place) {
        String path = line.substring(0, Math.max(0, line.indexOf(": ")));
        return path.equals(place) || path.startsWith(place + ".") || path.startsWith(place + "[");
    }
}
