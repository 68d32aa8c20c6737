package org.countersign.trade.offer;

import static org.countersign.trade.delivery.Incoterm.CIF;
import static org.countersign.trade.delivery.Incoterm.FOB;
import static org.countersign.trade.party.Places.HAMBURG;
import static org.countersign.trade.party.Places.NINGBO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Mode;
import org.countersign.trade.goods.Attribute;
import org.countersign.trade.goods.AttributeName;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.goods.Specification;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.party.Company;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.Trigger;
import org.junit.jupiter.api.Test;

/** A quotation as a salesperson writes it. Names are fiction. */
class QuotationTest {
    private static final Product LAMP = Product.builder()
            .articleNumber("A60-9W")
            .names(Vector.of(LocalName.of("en", "LED lamp")))
            .build();

    @Test
    void thePriceOfAThousandIsSplitAsThePlanSays() {
        Quotation quotation = lamps("USD 12.35 per 100 C62", "1001 C62")
                .payment(Option.some(PaymentPlan.parse("30% transfer on order; rest transfer on copy-documents")))
                .build();
        assertEquals(Option.some(Amount.parse("USD 123.62")), quotation.total());
        assertEquals(Option.some(Vector.of("USD 37.09", "USD 86.53").map(Amount::parse)), quotation.instalments());
    }

    @Test
    void aPriceForAUnitThatDoesNotConvertLeavesTheAmountUnknown() {
        assertEquals(
                Option.none(),
                lamps("USD 12.35 per 1 KGM", "1000 C62").build().total(),
                "nobody said what a lamp weighs");
    }

    @Test
    void anAmountOfMoreDigitsThanAnybodyPaysIsNotBorn() {
        assertThrows(
                IllegalArgumentException.class,
                () -> lamps("USD 9999999999999999999999 per 1 C62", "999999999999999999999 C62"));
    }

    @Test
    void everyPriceIsInTheCurrencyOfTheQuotation() {
        assertThrows(
                IllegalArgumentException.class,
                () -> lamps("EUR 1.00 per 1 C62", "1000 C62").build());
    }

    @Test
    void whatIsNotSaidIsNamed() {
        assertEquals(
                Vector.of("validUntil", "shipment", "payment", "lines[1].product.specification", "lines[1].packing")
                        .map(Path::parse),
                lamps("USD 1.00 per 1 C62", "1000 C62").build().unsaid().toVector());
    }

    @Test
    void aQualityThatIsSaidIsNotAskedFor() {
        Quotation quotation = lamps("USD 1.00 per 1 C62", "1000 C62").build();
        QuotationLine specified = QuotationLine.SHAPE.with(
                quotation.lines().head(),
                QuotationLine.PRODUCT,
                Product.SHAPE.with(
                        LAMP,
                        Product.SPECIFICATION,
                        Option.some(Specification.of(Attribute.of(AttributeName.COLOUR, "white")))));
        assertEquals(
                Vector.of("validUntil", "shipment", "payment", "lines[1].packing")
                        .map(Path::parse),
                Quotation.SHAPE
                        .with(quotation, Quotation.LINES, Vector.of(specified))
                        .unsaid()
                        .toVector());
    }

    @Test
    void theFirstRevisionSupersedesNothingAndTheSecondSomething() {
        assertThrows(
                IllegalArgumentException.class,
                () -> lamps("USD 1.00 per 1 C62", "1 C62").revision(2).build());
        assertTrue(lamps("USD 1.00 per 1 C62", "1 C62")
                .build()
                .revised()
                .supersedes()
                .isDefined());
    }

    @Test
    void everyRevisionButTheFirstNamesTheOneBefore() {
        Quotation first = lamps("USD 1.00 per 1 C62", "1 C62").build();
        String rule = "the first revision is 1 and supersedes none, each later one names the one before: `";
        Refused.with(rule + "0`", () -> Quotation.SHAPE.with(first, Quotation.REVISION, 0));
        Refused.with(rule + "2`", () -> Quotation.SHAPE.with(first, Quotation.REVISION, 2));
        Refused.with(
                rule + "1`",
                () -> Quotation.SHAPE.with(first, Quotation.SUPERSEDES, Option.some(Digest.of("something"))));
        assertEquals(2, first.revised().revision());
        assertEquals(Option.some(first.digest()), first.revised().supersedes());
    }

    @Test
    void whatIsNotSaidIsLeftOut() {
        Quotation bare = Quotation.builder()
                .number("Q-1")
                .seller(Company.builder().name("Ningbo Example Lighting").build())
                .buyer(Company.builder().name("Nordlicht GmbH").build())
                .currency(IsoCurrency.USD)
                .build();
        assertEquals(1, bare.revision());
        assertEquals(
                Vector.empty(),
                Vector.<Option<?>>of(
                                bare.supersedes(),
                                bare.alternative(),
                                bare.inquiry(),
                                bare.issued(),
                                bare.validUntil(),
                                bare.deliveryTerm(),
                                bare.mode(),
                                bare.shipment(),
                                bare.payment(),
                                bare.origin(),
                                bare.note(),
                                bare.total(),
                                bare.instalments())
                        .filter(Option::isDefined));
        assertEquals(Vector.empty(), bare.documents());
        assertEquals(Vector.empty(), bare.references());
        assertEquals(Vector.empty(), bare.lines());
        assertEquals(Vector.empty(), bare.extensions().byName().toVector());
        assertEquals(Quotation.SHAPE.summary(bare), bare.toString());
        QuotationLine line = QuotationLine.builder().id("1").product(LAMP).build();
        assertEquals(
                Vector.empty(),
                Vector.<Option<?>>of(line.quantity(), line.unitPrice(), line.packing(), line.note(), line.amount())
                        .filter(Option::isDefined));
        assertEquals(QuotationLine.SHAPE.summary(line), line.toString());
    }

    @Test
    void aModeIsOneOfTheList() {
        Quotation quotation =
                lamps("USD 1.00 per 1 C62", "1 C62").mode(Option.some(Mode.SEA)).build();
        String text = CanonicalText.print(Quotation.SHAPE, quotation);
        assertTrue(text.contains("\nmode: SEA\n"), text);
        assertEquals(
                Either.right(Option.some(Mode.SEA)),
                CanonicalText.read(Quotation.SHAPE, text).map(Quotation::mode));
        assertEquals(
                "mode must be one of " + Mode.LIST.codes().mkString(", ") + ": `SLED`",
                CanonicalText.read(Quotation.SHAPE, text.replace("mode: SEA", "mode: SLED"))
                        .fold(problem -> problem.rule(), Quotation::toString));
    }

    @Test
    void alternativesAreQuotationsOfTheSameGoodsUnderNamesOfTheirOwn() {
        DeliveryTerm fob = FOB.at(NINGBO);
        DeliveryTerm cif = CIF.at(HAMBURG);
        Quotation base = lamps("USD 1.00 per 1 C62", "1 C62").build();
        SideBySide offers = SideBySide.under(base, Vector.of(fob, cif));
        assertEquals(base.lines(), offers.under(fob).map(Quotation::lines).getOrElse(Vector.empty()));
        assertEquals(
                Vector.of(Option.none()),
                offers.under(cif)
                        .map(Quotation::lines)
                        .getOrElse(Vector.empty())
                        .map(QuotationLine::unitPrice));
        assertEquals(Vector.of(fob.toString(), cif.toString()), offers.offers().flatMap(Quotation::alternative));
        assertEquals(Option.none(), offers.under(CIF.at(NINGBO)));
        assertEquals(1, new SideBySide(Vector.of(base)).offers().size());
        Refused.with("at least one quotation must be offered", () -> new SideBySide(Vector.empty()));
        Refused.with(
                "each of several alternatives must have a name of its own",
                () -> new SideBySide(Vector.of(base, base)));
        Quotation other = Quotation.SHAPE.with(base, Quotation.NUMBER, "Q-2");
        Refused.with(
                "alternatives must have one number and offer the same goods: `Q-2`, `no name`",
                () -> new SideBySide(Vector.of(base, other)));
        Refused.with(
                "alternatives must have one number and offer the same goods: `Q-1`, `no name`",
                () -> new SideBySide(
                        Vector.of(base, Quotation.SHAPE.with(base, Quotation.LINES, Vector.<QuotationLine>empty()))));
        Quotation socket = Quotation.SHAPE.with(
                base, Quotation.LINES, base.lines().map(line -> QuotationLine.SHAPE.with(line, QuotationLine.ID, "2")));
        Refused.with(
                "alternatives must have one number and offer the same goods: `Q-1`, `no name`",
                () -> new SideBySide(Vector.of(base, socket)));
    }

    @Test
    void aShipmentTimeIsADayOrOneToTenYearsAfterAnEvent() {
        assertEquals("1 days after order", ShipmentTime.after(1, Trigger.ORDER).toString());
        assertEquals(
                "3660 days after order",
                ShipmentTime.parse("3660 days after order").toString());
        assertEquals("by 2026-09-30", ShipmentTime.by(LocalDate.of(2026, 9, 30)).toString());
        Refused.with("days must be from 1 to 3660: `0`", () -> ShipmentTime.after(0, Trigger.ORDER));
        Refused.with("days must be from 1 to 3660: `3661`", () -> ShipmentTime.after(3661, Trigger.ORDER));
        Refused.with(
                "shipment time must be written like `by 2026-09-30` or `45 days after order`: `soon`",
                () -> ShipmentTime.parse("soon"));
        assertThrows(IllegalArgumentException.class, () -> ShipmentTime.by(LocalDate.of(10_000, 1, 1)));
    }

    private static Quotation.Builder lamps(String price, String quantity) {
        return Quotation.builder()
                .number("Q-1")
                .seller(Company.builder().name("Ningbo Example Lighting").build())
                .buyer(Company.builder().name("Nordlicht GmbH").build())
                .currency(IsoCurrency.USD)
                .deliveryTerm(Option.some(FOB.at(NINGBO)))
                .lines(Vector.of(QuotationLine.builder()
                        .id("1")
                        .product(LAMP)
                        .quantity(Option.some(QuantityTerm.of(Quantity.parse(quantity))))
                        .unitPrice(Option.some(UnitPrice.parse(price)))
                        .build()));
    }

    @Test
    void whatMayBeDoneWithTheShipmentIsWrittenInTwoWordsOrLeftUnsaid() {
        for (Permission permission : Permission.values()) {
            assertEquals(permission, Permission.TEXT.parse().apply(permission.toString()));
        }
        Refused.with(
                "permission must be `allowed` or `not-allowed`: `conditional`",
                () -> Permission.TEXT.parse().apply("conditional"));
    }
}
