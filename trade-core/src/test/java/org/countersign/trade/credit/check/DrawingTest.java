package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.BANKS;
import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.INVOICE;
import static org.countersign.testkit.trade.LampsCredit.PRESENTED;
import static org.countersign.testkit.trade.LampsCredit.SET;
import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.countersign.trade.credit.check.Lamps.asking;
import static org.countersign.trade.credit.check.Lamps.codes;
import static org.countersign.trade.credit.check.Lamps.draft;
import static org.countersign.trade.credit.check.Lamps.goods;
import static org.countersign.trade.credit.check.Lamps.invoice;
import static org.countersign.trade.credit.check.Lamps.line;
import static org.countersign.trade.credit.check.Lamps.set;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.document.CommercialInvoice;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.InvoiceLine;
import org.countersign.trade.document.Paper;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** How much may be drawn and shipped: 100,000 dollars are promised for 10,000 lamps at 10 dollars each, in one shipment. */
class DrawingTest {
    private static final String PRICE = "USD 10.00 per 1 H87";
    /** The same credit with part shipments allowed. */
    private final Credit parts = credit(":43P:NOT ALLOWED", ":43P:ALLOWED");

    private static Vector<String> found(Credit credit, DocumentSet set) {
        return codes(Examination.of(credit, set, Presentation.on(PRESENTED), BANKS));
    }

    private static <F> Vector<String> found(Credit credit, DocumentSet set, Field<Presentation, F> field, F content) {
        Presentation told = Presentation.SHAPE.with(Presentation.on(PRESENTED), field, content);
        return codes(Examination.of(credit, set, told, BANKS));
    }

    /** Invoice and draft for the same sum. */
    private static DocumentSet drawing(String sum, InvoiceLine... lines) {
        return set(invoice(sum, lines), draft(sum));
    }

    /** An invoice alone, for all of the credit. */
    private static Vector<String> charged(String goods, InvoiceLine... lines) {
        return found(goods(asking("COMMERCIAL INVOICE"), goods), DocumentSet.of(invoice("USD 100000", lines)));
    }

    @Test
    void fivePercentLessIsDrawnWhereAllGoodsCameAtTheFullPrice() {
        assertEquals(Vector.empty(), found(CREDIT, drawing("USD 95000", line("10000 H87", PRICE))));
        assertEquals(
                Vector.empty(),
                found(CREDIT, drawing("USD 95000", line("6000 H87", PRICE), line("4000 H87", "USD 10.00 per 1 H87"))));
        assertEquals(
                Vector.of("UCP-30C-SHORT", "UCP-30B-QUANTITY"),
                found(CREDIT, drawing("USD 95000", line("9999 H87", PRICE))));
        assertEquals(
                Vector.of("UCP-30C-SHORT", "UCP-18C-PRICE"),
                found(CREDIT, drawing("USD 95000", line("10000 H87", "USD 9.99 per 1 H87"))));
        assertEquals(
                Vector.of("UCP-30C-SHORT", "UCP-18C-PRICE"),
                found(CREDIT, drawing("USD 95000", line("9000 H87", PRICE), line("1000 H87", "USD 9.99 per 1 H87"))));
    }

    @Test
    void fivePercentLessStaysUnknownWhileQuantityOrPriceIs() {
        Vector<String> open = Vector.of("UCP-30C-SHORT UNKNOWN");
        assertEquals(open, found(CREDIT, drawing("USD 95000")));
        assertEquals(open, found(CREDIT, drawing("USD 95000", line("-", PRICE))));
        assertEquals(open, found(CREDIT, drawing("USD 95000", line("10000 H87", "-"))));
        assertEquals(open, found(CREDIT, drawing("USD 95000", line("5000 H87", PRICE), line("500 NMP", PRICE))));
        assertEquals(open, found(CREDIT, drawing("USD 95000", line("10000 H87", "USD 10.00 per 1 KGM"))));
        assertEquals(open, found(CREDIT, drawing("USD 95000", line("10000 H87", "EUR 10.00 per 1 H87"))));
        assertEquals(open, found(goods(CREDIT, "LED LAMPS MODEL SL-9"), drawing("USD 95000")));
    }

    @Test
    void aPriceThatTheCreditDoesNotStateCannotBeReduced() {
        Credit unpriced = goods(CREDIT, "10,000 PCS OF LED LAMPS MODEL SL-9");
        assertEquals(Vector.empty(), found(unpriced, drawing("USD 95000", line("10000 H87", "-"))));
    }

    @Test
    void aToleranceOfField39AIsAllThereIs() {
        Credit exact = credit("USD100000,\n", "USD100000,\n:39A:00/03\n");
        assertEquals(Vector.empty(), found(exact, drawing("USD 97000", line("10000 H87", PRICE))));
        assertEquals(Vector.of("UCP-30C-SHORT"), found(exact, drawing("USD 96999.99", line("10000 H87", PRICE))));
    }

    @Test
    void whereShipmentsMayBePartsLessIsDrawnAndShipped() {
        DocumentSet half = drawing("USD 50000", line("5000 H87", PRICE));
        assertEquals(Vector.empty(), found(parts, half));
        assertEquals(Vector.of("UCP-30C-SHORT", "UCP-30B-QUANTITY"), found(CREDIT, half));
        assertEquals(Vector.empty(), found(parts, SET, Presentation.SHIPPED_BEFORE, true));
    }

    @Test
    void whatWasDrawnBeforeIsNoLongerAvailable() {
        DocumentSet rest = drawing("USD 60000", line("6000 H87", PRICE));
        assertEquals(
                Vector.empty(), found(parts, rest, Presentation.DRAWN_BEFORE, Option.some(Amount.parse("USD 40000"))));
        assertEquals(
                Vector.of("UCP-30-ABOVE"),
                found(parts, rest, Presentation.DRAWN_BEFORE, Option.some(Amount.parse("USD 40000.01"))));
    }

    @Test
    void nobodyCanSayWhatAnotherCurrencyUsesUp() {
        Option<Amount> euro = Option.some(Amount.parse("EUR 100000"));
        Vector<String> unknown = Vector.of("UCP-30-CURRENCY UNKNOWN");
        assertEquals(unknown, found(CREDIT, SET, Presentation.DRAWN_BEFORE, euro));
        assertEquals(unknown, found(CREDIT, SET, Presentation.DRAWN, euro));
        assertEquals(unknown.append("ISBP-DRAFT-AMOUNT"), found(CREDIT, set(draft("EUR 100000"))));
        assertEquals(
                unknown,
                found(
                        CREDIT,
                        DocumentSet.builder()
                                .papers(set(draft("USD 60000")).papers().append(draft("EUR 40000")))
                                .build()));
    }

    @Test
    void draftsAndInvoicesAreAddedUp() {
        assertEquals(Vector.empty(), found(CREDIT, and(set(draft("USD 50000")), draft("USD 50000"))));
        assertEquals(Vector.of("UCP-30-ABOVE"), found(CREDIT, and(set(draft("USD 50000")), draft("USD 50000.01"))));
        Credit undrawn = asking("COMMERCIAL INVOICE");
        CommercialInvoice half = invoice("USD 50000", line("5000 H87", PRICE));
        assertEquals(Vector.empty(), found(undrawn, DocumentSet.of(half, half)));
        assertEquals(Vector.of("UCP-30C-SHORT", "UCP-30B-QUANTITY"), found(undrawn, DocumentSet.of(half)));
        assertEquals(
                Vector.of("UCP-30-ABOVE"),
                found(undrawn, DocumentSet.of(half, invoice("USD 50000.01", line("5000 H87", PRICE)))));
    }

    @Test
    void whatIsAskedForIsWhatWasSaid() {
        assertEquals(
                Vector.of("UCP-30C-SHORT"),
                found(CREDIT, SET, Presentation.DRAWN, Option.some(Amount.parse("USD 94999.99"))));
        assertEquals(
                Vector.of("UCP-18B-ABOVE BANKS_CHOICE"),
                found(
                                parts,
                                drawing("USD 100000.01", line("10000 H87", PRICE)),
                                Presentation.DRAWN,
                                Option.some(Amount.parse("USD 100000")))
                        .remove("UCP-28F-AMOUNT"));
    }

    @Test
    void withoutInvoiceOrDraftThereIsNothingToAddUp() {
        assertEquals(Vector.of("UCP-17-MISSING"), found(asking("COMMERCIAL INVOICE"), DocumentSet.of()));
        assertEquals(
                Vector.of("UCP-18A-CURRENCY"),
                found(asking("COMMERCIAL INVOICE"), DocumentSet.of(INVOICE, Lamps.inEuros())));
    }

    @Test
    void aboutStretchesTheUnitPriceThatItStandsNextTo() {
        String about = "10,000 PCS OF LED LAMPS MODEL SL-9 AT ABOUT USD 10.00 PER PC";
        Vector.of("11.00", "10.00", "9.00")
                .forEach(price -> assertEquals(
                        Vector.empty(), charged(about, line("10000 H87", "USD " + price + " per 1 H87")), price));
        Vector.of("11.01", "8.99")
                .forEach(price -> assertEquals(
                        Vector.of("UCP-18C-PRICE"),
                        charged(about, line("10000 H87", "USD " + price + " per 1 H87")),
                        price));
    }

    @Test
    void pricesOfOneAndOfAHundredAreTheSamePrice() {
        String goods = "10,000 PCS OF LED LAMPS MODEL SL-9 AT USD 10.00 PER PC";
        assertEquals(Vector.empty(), charged(goods, line("10000 H87", "USD 1000.00 per 100 H87")));
        assertEquals(Vector.of("UCP-18C-PRICE"), charged(goods, line("10000 H87", "USD 1000.01 per 100 H87")));
        assertEquals(
                Vector.of("UCP-18C-PRICE"),
                charged(
                        goods,
                        line("5000 H87", PRICE),
                        line("2500 H87", "USD 9 per 1 H87"),
                        line("2500 H87", "USD 8 per 1 H87")));
        assertEquals(
                Vector.empty(),
                charged("10,000 PCS OF LED LAMPS MODEL SL-9 AT USD 0.00 PER PC", line("10000 H87", PRICE)));
    }

    @Test
    void quantitiesOfOtherUnitsAreNotGuessed() {
        String goods = "10,000 PCS OF LED LAMPS MODEL SL-9";
        assertEquals(Vector.of("UCP-30B-QUANTITY UNKNOWN"), charged(goods, line("4200 KGM", "-")));
        assertEquals(Vector.empty(), charged(goods, line("9000 H87", "-"), line("-", "-")));
        assertEquals(Vector.empty(), charged(goods, line("9000 H87", "-"), line("5 KGM", "-")));
        assertEquals(Vector.empty(), charged(goods));
        assertEquals(Vector.of("UCP-30B-QUANTITY"), charged(goods, line("9000 H87", "-"), line("999 H87", "-")));
    }

    @Test
    void bulkMayBeMoreAsLongAsTheAmountHolds() {
        Credit bulk = goods(parts, "100 MT OF LED LAMPS MODEL SL-9 CIF HAMBURG, INCOTERMS 2020");
        DocumentSet more = drawing("USD 60000", line("105 TNE", "-"));
        assertEquals(
                Vector.empty(), found(bulk, more, Presentation.DRAWN_BEFORE, Option.some(Amount.parse("USD 40000"))));
        assertEquals(
                Vector.of("UCP-30-ABOVE", "UCP-30B-QUANTITY"),
                found(bulk, more, Presentation.DRAWN_BEFORE, Option.some(Amount.parse("USD 40000.01"))));
    }

    private static DocumentSet and(DocumentSet set, Paper paper) {
        return DocumentSet.builder().papers(set.papers().append(paper)).build();
    }
}
