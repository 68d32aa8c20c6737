package org.countersign.examples.desk.ubl.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countersign.examples.desk.ubl.OwnWords;
import org.countersign.examples.desk.ubl.Remark;
import org.countersign.trade.base.Moment;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Mode;
import org.countersign.trade.goods.Attribute;
import org.countersign.trade.goods.AttributeName;
import org.countersign.trade.goods.HsCode;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.PackageType;
import org.countersign.trade.goods.Packing;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.goods.Specification;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.offer.ShipmentTime;
import org.countersign.trade.party.Address;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.Identifier;
import org.countersign.trade.party.PlaceOfBusiness;
import org.countersign.trade.party.SiteUse;
import org.countersign.trade.payment.PaymentPlan;
import org.junit.jupiter.api.Test;

/** A whole quotation as UBL, what UBL did not carry of it, and when there can be no file. */
class QuotationUblTest {
    private static final Quotation LAMPS = Quotation.builder()
            .number("NSL-26-118")
            .inquiry(Option.some("HL-2026-0417"))
            .seller(Company.builder()
                    .name("Ningbo Shili Lighting Co., Ltd.")
                    .alsoKnownAs(Vector.of("宁波示例灯具有限公司"))
                    .country(Option.some(Country.of("CN")))
                    .places(Vector.of(
                            place("office", "Ningbo", "CN"),
                            place("works", "Yuyao", "CN"),
                            place("warehouse", "Cixi", "CN")))
                    .build())
            .buyer(Company.builder()
                    .name("Hafenlicht Beispiel GmbH")
                    .identifiers(Vector.of(Identifier.parse("gln 4012345000009"), Identifier.parse("vat DE123456789")))
                    .places(Vector.of(place("postal", "Hamburg", "DE")))
                    .build())
            .issued(Option.some(Moment.parse("2026-10-19T16:30:00+08:00")))
            .validUntil(Option.some(Moment.parse("2026-11-18")))
            .currency(IsoCurrency.USD)
            .deliveryTerm(Option.some(DeliveryTerm.parse("CIF Hamburg (DEHAM), Incoterms 2020")))
            .mode(Option.some(Mode.SEA))
            .shipment(Option.some(ShipmentTime.parse("45 days after order")))
            .payment(Option.some(PaymentPlan.parse("30% transfer on order; rest transfer on copy-documents")))
            .origin(Option.some(Country.of("CN")))
            .documents(Vector.of("bill of lading, full set", "certificate of origin"))
            .references(Vector.of("drawing LB-7"))
            .note(Option.some("Prices hold for the whole quantity.\nSamples are free."))
            .lines(Vector.of(QuotationLine.builder()
                    .id("10")
                    .product(Product.builder()
                            .articleNumber("A60-9-27")
                            .names(Vector.of(LocalName.of("en", "LED bulb A60"), LocalName.of("zh-Hans", "LED 球泡灯")))
                            .specification(Option.some(Specification.of(
                                    Attribute.of(OwnWords.DESCRIPTION, "E27, matt glass"),
                                    Attribute.of(AttributeName.of("power"), "9 W"))))
                            .hsCode(Option.some(HsCode.of("853952")))
                            .build())
                    .quantity(Option.some(QuantityTerm.parse("12000 H87 +/-5%")))
                    .unitPrice(Option.some(UnitPrice.parse("USD 80.00 per 100 H87")))
                    .packing(Option.some(Packing.builder()
                            .packageType(PackageType.CARTON)
                            .contents(Option.some(Quantity.parse("100 H87")))
                            .netWeight(Option.some(Quantity.parse("6 KGM")))
                            .grossWeight(Option.some(Quantity.parse("6.5 KGM")))
                            .measurement(Option.some(Quantity.parse("0.06 MTQ")))
                            .marks(Option.some("HL 0417"))
                            .note(Option.some("ten in an inner box"))
                            .build()))
                    .note(Option.some("matt as sample LB-7"))
                    .build()))
            .build();

    @Test
    void theFileIsTheOneThatWasReadLineByLine() throws IOException {
        Path committed = Path.of("src/test/resources/golden/quotation-led-lamps.xml");
        String xml = written(LAMPS).xml();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(committed, xml);
            fail("`" + committed
                    + "` was written: read what changed line by line, then run again without golden.write");
        }
        assertEquals(Files.readString(committed), xml);
        assertEquals(Option.none(), Schemas.problem(xml));
    }

    @Test
    void whatUblDoesNotCarryIsNamedPlaceByPlace() {
        assertEquals(
                """
                MISSING seller.places[3]
                MISSING origin
                MISSING lines[1].product.names[2]
                ADDED lines[1].product.origin
                CHANGED lines[1].quantity: 12000 H87 +/-5% reads 12000 H87 +/-600""",
                written(LAMPS)
                        .notCarried()
                        .map(n -> n.change() + " " + n.path()
                                + (n.change() == NotCarried.Change.CHANGED
                                        ? ": " + n.said().getOrElse("") + " reads "
                                                + n.read().getOrElse("")
                                        : ""))
                        .mkString("\n"));
    }

    @Test
    void aRevisionKeepsItsNumberButUblHasNoPlaceForTheOneBefore() {
        assertEquals(
                Vector.of("revision", "supersedes"),
                written(LAMPS.revised())
                        .notCarried()
                        .map(n -> n.path().toString())
                        .take(2));
    }

    @Test
    void withoutTheDayOfIssueThereIsNoFile() {
        assertNoFile("unwritten.issued", Quotation.SHAPE.with(LAMPS, Quotation.ISSUED, Option.none()));
    }

    @Test
    void withoutALineThereIsNoFile() {
        assertNoFile("unwritten.lines", Quotation.SHAPE.with(LAMPS, Quotation.LINES, Vector.empty()));
    }

    @Test
    void anAmountThatNobodyKnowsIsNotInvented() {
        QuotationLine line = LAMPS.lines().head();
        QuotationLine unpriced = QuotationLine.SHAPE.with(line, QuotationLine.UNIT_PRICE, Option.none());
        assertNoFile("unwritten.total", Quotation.SHAPE.with(LAMPS, Quotation.LINES, Vector.of(line, unpriced)));
    }

    private static void assertNoFile(String key, Quotation quotation) {
        assertEquals(
                Option.some(Remark.of(key)), QuotationUbl.of(quotation).swap().toOption());
    }

    private static QuotationUbl written(Quotation quotation) {
        return QuotationUbl.of(quotation).getOrElseThrow(why -> new AssertionError(why.toString()));
    }

    private static PlaceOfBusiness place(String use, String city, String country) {
        return PlaceOfBusiness.builder()
                .use(SiteUse.of(use))
                .address(Address.builder()
                        .lines(Vector.of("Example Road 8"))
                        .city(Option.some(city))
                        .country(Country.of(country))
                        .build())
                .build();
    }
}
