package org.countersign.examples.desk.ubl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import org.countersign.trade.base.Moment;
import org.countersign.trade.delivery.TermReading;
import org.countersign.trade.goods.AttributeName;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.Identifier;
import org.junit.jupiter.api.Test;

/** What each of the ten published files of our kinds taught; {@code docs/what-ten-files-taught.md} tells the same in prose. */
class TenFilesTest {
    @Test
    void allTenAreRead() {
        assertEquals(
                Vector.empty(),
                Examples.all()
                        .flatMap(file -> parse(Examples.published(file)).swap().toOption()));
        assertEquals(
                "2 RequestForQuotation, 2 Quotation, 6 Order",
                Vector.of(PaperKind.values())
                        .map(kind -> Examples.all().count(file -> read(file).kind() == kind) + " " + kind.root())
                        .mkString(", "));
    }

    @Test
    void aRequestWithoutCurrencyMakesNoDraft() {
        Received read = read("requestforquotation/UBL-RequestForQuotation-2.0-Example.xml");
        assertEquals(Option.none(), read.draft());
        assertEquals(Option.none(), read.inquiry().currency());
        assertEquals(Vector.of("term.special", "domestic"), keys(read));
    }

    @Test
    void aRequestThatCountsComputersInInternationalUnitsIsAskedBack() {
        Received read = read("requestforquotation/UBL-RequestForQuotation-2.1-Example.xml");
        assertEquals("35 NIU", read.inquiry().lines().head().quantity().fold(() -> "", Quantity::toString));
        assertTrue(keys(read).contains("quantity.international-units"));
        Quotation draft = draft(read);
        assertEquals("G867B", draft.number());
        assertEquals(Option.some("G867B"), draft.inquiry());
        assertEquals(IsoCurrency.of("DKK"), draft.currency());
        assertTrue(draft.lines().forAll(line -> line.unitPrice().isEmpty()));
    }

    @Test
    void aQuotationMayContradictItsOwnPrices() {
        Received read = read("quotation/UBL-Quotation-2.0-Example.xml");
        assertEquals("GBP 100.00 per 1 KGM", price(draft(read).lines().head().unitPrice()));
        assertRemark(read, "amount.differs {line=1, stated=GBP 100.00, computed=GBP 10000.00}");
        assertRemark(read, "total.differs {stated=GBP 100.00, computed=GBP 10000.00}");
        // payment stands in the general conditions and is not understood to the last word
        assertEquals(Option.none(), draft(read).payment());
        assertTrue(draft(read).note().exists(note -> note.contains("payment is by BACS or by cheque")));
        assertRemark(
                read,
                "unfit {place=SellerSupplierParty/Party/PartyTaxScheme/CompanyID, rule=`vat` must be a country prefix and"
                        + " 2 to 13 capitals and digits: `175 269 2355`}");
    }

    @Test
    void theSellersPricesGoOverAndTheRequestThatTheyAnswer() {
        Received read = read("quotation/UBL-Quotation-2.1-Example.xml");
        Quotation quotation = draft(read);
        assertEquals("QIY7655", quotation.number());
        assertEquals(Option.some("G867B"), quotation.inquiry());
        assertEquals("G867B", read.inquiry().number());
        assertEquals(Option.some(Moment.parse("2008-04-19")), read.inquiry().issued());
        assertEquals(Option.some(Moment.parse("2008-05-06")), quotation.validUntil());
        assertEquals("DKK 197750.00", quotation.total().fold(() -> "", Amount::toString));
        assertTrue(read.inquiry().lines().forAll(line -> line.targetPrice().isEmpty()));
        assertRemark(read, "article.none {lines=1, 2, 3, 4}");
        // the lines add up, and the stated amounts that follow from the prices are not left over
        assertFalse(read.left().exists(entry -> entry.words().startsWith("LineExtensionAmount")));
    }

    @Test
    void aRetiredWordIsNoTermAndAWrongCheckDigitNoIdentifier() {
        Received read = read("order/BII03 Order example 01.xml");
        assertRemark(read, "term.not-incoterms {term=FOT}");
        assertEquals(Option.some("STO"), read.inquiry().deliveryPlace());
        assertEquals(Option.none(), draft(read).deliveryTerm());
        assertEquals(
                Vector.of("gln 7300070011115", "vat SE12345", "se-orgnr 5532331183"),
                draft(read).buyer().identifiers().map(Identifier::toString));
        assertTrue(draft(read).references().contains("FrameworkAgreementID123 34322"));
        assertRemark(
                read,
                "unfit {place=BuyerCustomerParty/Party/PostalAddress/ID, rule=`gln` must be 13 digits, the last one the GS1"
                        + " check digit: `1234567890123`}");
    }

    @Test
    void nonsenseIsReadAndNamed() {
        Received read = read("order/CENBII-Order-maximal.xml");
        assertRemark(read, "term.unreadable {term=xxx}");
        assertRemark(read, "price.unit-missing {line=2, price=1}");
        assertEquals("EUR 1.00 per 10 04", price(read.inquiry().lines().head().targetPrice()));
        assertEquals(Option.none(), read.inquiry().lines().last().targetPrice());
        assertEquals(Vector.empty(), draft(read).buyer().places());
        // "xxx" is in the file for both countries: that makes no domestic trade
        assertFalse(keys(read).contains("domestic"));
    }

    @Test
    void theLeastOrderHasNeitherNumberNorNamesNorProduct() {
        Received read = read("order/CENBII-Order-minimal.xml");
        assertEquals(
                Vector.of(
                        "buyer.by-identifier",
                        "seller.by-identifier",
                        "product.none",
                        "quantity.unit-missing",
                        "number.none",
                        "order.offer"),
                keys(read));
        assertEquals("BuyerID", read.inquiry().buyer());
        assertEquals(Option.none(), read.draft());
    }

    @Test
    void fobDestinationIsNoRuleOfIncoterms() {
        Received read = read("order/UBL-Order-2.0-Example-International.xml");
        assertTrue(read.term().exists(term -> term instanceof TermReading.NotIncoterms), read.term()::toString);
        assertRemark(read, "term.not-incoterms {term=FOB Destination}");
        assertEquals(Option.none(), draft(read).deliveryTerm());
        assertEquals(Option.some("Felixstowe (GBFXT)"), read.inquiry().deliveryPlace());
        assertEquals("USD 10.00 per 1 KGM", price(read.inquiry().lines().head().targetPrice()));
        assertEquals(Option.some("USD"), read.inquiry().currency());
        assertTrue(keys(read).contains("order.offer"));
        assertFalse(keys(read).contains("domestic"));
    }

    @Test
    void anOrdersPricesAreTheBuyersAndAreNotOffered() {
        Received read = read("order/UBL-Order-2.0-Example.xml");
        assertEquals("GBP 100.00 per 1 KGM", price(read.inquiry().lines().head().targetPrice()));
        assertEquals(Option.none(), draft(read).lines().head().unitPrice());
        assertRemark(read, "price.target {lines=1}");
        assertRemark(read, "amount.differs {line=1, stated=GBP 100.00, computed=GBP 10000.00}");
    }

    @Test
    void propertiesStandBesideTheDescription() {
        Received read = read("order/UBL-Order-2.1-Example.xml");
        assertEquals(
                Option.some("Red paint\nPaint type: Acrylic\nSolvant: Water"),
                read.inquiry().lines().head().specification());
        assertEquals(
                Option.some("Acrylic"),
                draft(read)
                        .lines()
                        .head()
                        .product()
                        .specification()
                        .flatMap(s -> s.find(AttributeName.of("paint-type"))));
        assertEquals(
                Vector.of("Sales department", "Kungsgatan 22", "suite12", "P.O. Box 321"),
                draft(read).seller().places().head().address().lines());
    }

    private static void assertRemark(Received read, String remark) {
        Seq<String> all = read.remarks()
                .map(r -> r.key() + " "
                        + r.arguments().map(a -> a._1 + "=" + a._2).mkString("{", ", ", "}"));
        assertTrue(all.contains(remark), () -> remark + " is not among\n" + all.mkString("\n"));
    }

    private static Seq<String> keys(Received read) {
        return read.remarks().map(Remark::key);
    }

    private static String price(Option<UnitPrice> price) {
        return price.fold(() -> "none", UnitPrice::toString);
    }

    private static Quotation draft(Received read) {
        return read.draft().getOrElseThrow(AssertionError::new);
    }

    private static Received read(String file) {
        return parse(Examples.published(file)).getOrElseThrow(bad -> new AssertionError(bad.about(file)));
    }

    private static Either<BadFile, Received> parse(String xml) {
        return UblFile.parse(xml.getBytes(StandardCharsets.UTF_8));
    }
}
