package org.countersign.examples.desk.ubl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import org.countersign.trade.base.Moment;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Mode;
import org.countersign.trade.goods.HsCode;
import org.countersign.trade.goods.PackageType;
import org.countersign.trade.goods.Packing;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.offer.ShipmentTime;
import org.countersign.trade.payment.PaymentPlan;
import org.junit.jupiter.api.Test;

/** What a quotation and an order of our own come to as typed values. */
class PaperMappingTest {
    @Test
    void aWholeQuotationGoesOver() {
        Received read = read(Examples.own("quotation-led-lamps.xml"));
        Quotation quotation = draft(read);
        assertEquals("NSL-26-118", quotation.number());
        assertEquals(Option.some("HL-2026-0417"), quotation.inquiry());
        assertEquals("Ningbo Shili Lighting Co., Ltd.", quotation.seller().name());
        assertEquals(Vector.of("宁波示例灯具有限公司"), quotation.seller().alsoKnownAs());
        assertEquals(Option.some(DeliveryTerm.parse("CIF Hamburg (DEHAM), Incoterms 2020")), quotation.deliveryTerm());
        assertEquals(Option.some(Mode.SEA), quotation.mode());
        assertEquals(Option.some(ShipmentTime.parse("by 2026-12-20")), quotation.shipment());
        assertEquals(
                Option.some(PaymentPlan.parse("30% transfer on order; rest transfer on copy-documents")),
                quotation.payment());
        assertEquals(Option.some(Moment.parse("2026-11-18")), quotation.validUntil());
        assertEquals(Vector.of("bill of lading, full set"), quotation.documents());
        QuotationLine line = quotation.lines().head();
        assertEquals(Option.some(UnitPrice.parse("USD 80.00 per 100 H87")), line.unitPrice());
        assertEquals(Option.some(QuantityTerm.parse("12000 H87 +/-600")), line.quantity());
        assertEquals(Option.some(HsCode.of("853952")), line.product().hsCode());
        assertEquals(Option.some("CN"), line.product().origin());
        assertEquals(Option.some("LED bulb A60"), line.product().name("en"));
        assertEquals(
                Option.some(Packing.builder()
                        .packageType(PackageType.CARTON)
                        .contents(Option.some(Quantity.parse("100 H87")))
                        .grossWeight(Option.some(Quantity.parse("6.5 KGM")))
                        .marks(Option.some("HL 0417"))
                        .build()),
                line.packing());
        assertEquals(Vector.empty(), read.remarks());
        assertEquals(Vector.of("UBLVersionID: 2.4"), read.left().map(LeftOver::words));
    }

    @Test
    void anOrderIsTheBuyersOfferAtHisPrice() {
        Received read = read(Examples.own("order-led-lamps.xml"));
        assertEquals("HL-PO-2026-77", read.inquiry().number());
        assertEquals(Option.some(Moment.parse("2026-11-02")), read.inquiry().answerBy());
        assertEquals(Option.some("CIF, Incoterms 2020"), read.inquiry().deliveryTerm());
        assertEquals(
                Option.some("30% deposit by T/T, balance against copy B/L"),
                read.inquiry().payment());
        assertEquals(
                Option.some(UnitPrice.parse("USD 75.00 per 100 H87")),
                read.inquiry().lines().head().targetPrice());
        Quotation draft = draft(read);
        assertEquals(Option.none(), draft.lines().head().unitPrice());
        assertEquals(Vector.of("Quotation NSL-26-118"), draft.references());
        assertTrue(draft.payment().isDefined());
        assertTrue(draft.validUntil().isEmpty());
        assertEquals(Vector.of("order.offer", "price.target"), read.remarks().map(Remark::key));
    }

    @Test
    void aNumberAndAProductThatAreNotThereAreRemarkedOn() {
        Received read = read(Examples.ledLamps()
                .replace("HL-2026-0417", "  ")
                .replace("<cbc:Name>LED panel 600 x 600 mm</cbc:Name>", ""));
        assertEquals("?", read.inquiry().number());
        assertEquals("?", read.inquiry().lines().last().product());
        assertTrue(read.remarks().contains(Remark.of("number.none")));
        assertTrue(read.remarks().contains(Remark.of("product.none").with("line", "30")));
    }

    @Test
    void aPlaceOfTheFileDoesNotReplaceThatOfTheTerm() {
        Received read = read(Examples.own("quotation-led-lamps.xml").replace(">CIF<", ">CIF Bremen<"));
        assertEquals(
                Option.some(DeliveryTerm.parse("CIF Bremen, Incoterms 2020")),
                draft(read).deliveryTerm());
        assertEquals(Option.some("Hamburg (DEHAM)"), read.inquiry().deliveryPlace());
    }

    @Test
    void aPriceInAnotherCurrencyIsNotTakenForOurs() {
        Received read = read(Examples.own("quotation-led-lamps.xml")
                .replace("PriceAmount currencyID=\"USD\"", "PriceAmount currencyID=\"EUR\""));
        assertEquals(Option.none(), draft(read).lines().head().unitPrice());
        assertEquals(
                Vector.of("every price must be in `USD`: `EUR`"),
                read.remarks().flatMap(remark -> remark.arguments().get("rule")));
        assertTrue(read.left().exists(entry -> entry.words().equals("PriceAmount: 80 (currencyID EUR)")));
    }

    @Test
    void aPriceThatComesToNoAmountStaysBehind() {
        Received read = read(Examples.own("quotation-led-lamps.xml")
                .replace("\"USD\"", "\"XAU\"")
                .replace(">USD<", ">XAU<"));
        assertEquals(Option.none(), draft(read).lines().head().unitPrice());
        assertTrue(read.remarks().exists(remark -> remark.key().equals("price.no-amount")));
        assertTrue(read.left().exists(entry -> entry.words().equals("PriceAmount: 80 (currencyID XAU)")));
    }

    @Test
    void wordsOfPaymentThatAreNotUnderstoodStayWords() {
        Received read =
                read(Examples.own("order-led-lamps.xml").replace("30% deposit by T/T, balance", "as agreed, balance"));
        assertEquals(
                Option.some("as agreed, balance against copy B/L"),
                read.inquiry().payment());
        assertEquals(Option.none(), draft(read).payment());
    }

    @Test
    void aQuotationWithoutCurrencyIsReadWithoutDraft() {
        Received read = read(Examples.own("quotation-led-lamps.xml")
                .replace("  <cbc:PricingCurrencyCode>USD</cbc:PricingCurrencyCode>\n", "")
                .replaceFirst("(?s)      <cac:Price>.*?</cac:Price>\n", ""));
        assertEquals(Option.none(), read.draft());
        assertTrue(read.remarks().contains(Remark.of("draft.none")));
        // its own number stands for that of the request, which is left over
        assertEquals("NSL-26-118", read.inquiry().number());
        assertTrue(read.left().exists(entry -> entry.words().equals("ID: HL-2026-0417")), read.left()::toString);
    }

    private static Quotation draft(Received read) {
        return read.draft().getOrElseThrow(AssertionError::new);
    }

    private static Received read(String xml) {
        return UblFile.parse(xml.getBytes(StandardCharsets.UTF_8))
                .getOrElseThrow(bad -> new AssertionError(bad.toString()));
    }
}
