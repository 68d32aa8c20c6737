package org.countersign.trade.offer;

import static org.countersign.trade.delivery.Incoterm.FOB;
import static org.countersign.trade.party.Places.NINGBO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Path;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.party.Company;
import org.countersign.trade.payment.PaymentPlan;
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
