package org.countersign.trade.offer;

import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.credit.Allowance;
import org.countersign.trade.credit.Tenor;
import org.countersign.trade.credit.review.Remark;
import org.countersign.trade.credit.review.Review;
import org.countersign.trade.credit.review.SalesTerms;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.goods.Tolerance;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.party.Address;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.party.PlaceOfBusiness;
import org.countersign.trade.party.SiteUse;
import org.countersign.trade.payment.PaymentPlan;
import org.junit.jupiter.api.Test;

/** What a quotation says of all that a credit has to say too. */
class AgreedTermsTest {
    private static final Quotation QUOTATION = Quotation.builder()
            .number("Q-1")
            .seller(Company.builder()
                    .name("Ningbo Sample Lamps Co., Ltd.")
                    .country(Option.some(Country.of("CN")))
                    .build())
            .buyer(Company.builder()
                    .name("Beispiel Licht GmbH")
                    .country(Option.some(Country.of("DE")))
                    .build())
            .currency(IsoCurrency.USD)
            .deliveryTerm(Option.some(DeliveryTerm.parse("CIF Hamburg, Incoterms 2020")))
            .partialShipments(Option.some(Permission.ALLOWED))
            .shipment(Option.some(ShipmentTime.by(LocalDate.of(2026, 6, 15))))
            .payment(Option.some(PaymentPlan.parse("100% credit 60 days after on-board")))
            .documents(Vector.of("commercial invoice"))
            .build();

    @Test
    void theCreditIsHeldAgainstTheQuotation() {
        SalesTerms terms = AgreedTerms.of(QUOTATION);
        assertEquals(Option.some(Tenor.after(60, Tenor.Event.SHIPMENT)), terms.tenor());
        assertEquals(
                Vector.of("CREDIT-TENOR", "CREDIT-SHIPMENT", "CREDIT-PARTIAL"),
                Review.of(CREDIT, terms).mustChange().map(Remark::code).toVector());
    }

    @Test
    void whatAQuotationLeavesOpenStaysOpen() {
        Quotation open = Quotation.builder()
                .number("Q-2")
                .seller(QUOTATION.seller())
                .buyer(QUOTATION.buyer())
                .currency(IsoCurrency.USD)
                .build();
        SalesTerms terms = AgreedTerms.of(open);
        assertEquals(Vector.empty(), Review.of(CREDIT, terms).remarks().toVector());
    }

    @Test
    void onlyTermsThatCreditsSpeakOfAreTakenOver() {
        assertEquals(Option.some(Tenor.sight()), tenor("100% credit on on-board"));
        assertEquals(
                Option.some(Tenor.after(30, Tenor.Event.INVOICE)),
                tenor("30% transfer on order; 70% credit 30 days after invoice"));
        assertEquals(Option.none(), tenor("100% credit 2 months after on-board"));
        assertEquals(Option.none(), tenor("100% credit 30 days after arrival"));
        assertEquals(Option.some(Tenor.sight()), tenor("100% credit on original-documents"));
        assertEquals(Option.none(), tenor("100% credit on arrival"));
        assertEquals(
                Option.some(Tenor.after(999, Tenor.Event.SIGHT)),
                tenor("100% credit 999 days after original-documents"));
        assertEquals(Option.none(), tenor("100% credit 1000 days after original-documents"));
        assertEquals(Option.none(), tenor("100% credit 30 days end-of-month after on-board"));
        assertEquals(Option.none(), tenor("100% credit day 10 of month 1 after on-board"));
        assertEquals(Option.none(), tenor("100% transfer on order"));
    }

    @Test
    void aToleranceIsAgreedWhereAllLinesHaveTheSame() {
        assertEquals(Option.some(Tolerance.parse("+/-5%")), tolerance("1000 KGM +/-5%", "20 KGM +/-5%"));
        assertEquals(Option.none(), tolerance("1000 KGM +/-5%", "20 KGM +/-10%"));
        assertEquals(Option.none(), tolerance("1000 KGM +/-5%", "20 KGM"));
        assertEquals(Option.none(), tolerance());
    }

    private static Option<Tolerance> tolerance(String... quantities) {
        Vector<QuotationLine> lines = Vector.of(quantities)
                .map(quantity -> QuotationLine.builder()
                        .id("1")
                        .product(Product.builder()
                                .articleNumber("P")
                                .names(Vector.of(LocalName.of("en", "pellets")))
                                .build())
                        .quantity(Option.some(QuantityTerm.parse(quantity)))
                        .build());
        return AgreedTerms.of(Quotation.SHAPE.with(QUOTATION, Quotation.LINES, lines))
                .moreOrLess();
    }

    @Test
    void aPartyHasTheNameThatAMessageCanCarryAndTheCountryFromWhichItTrades() {
        Company seller = Company.builder()
                .name("宁波样品灯具有限公司")
                .alsoKnownAs(Vector.of("Ningbo Sample Lamps Co., Ltd."))
                .country(Option.some(Country.of("VG")))
                .places(Vector.of(PlaceOfBusiness.builder()
                        .use(SiteUse.WORKS)
                        .address(Address.builder().country(Country.of("CN")).build())
                        .build()))
                .build();
        SalesTerms terms = AgreedTerms.of(Quotation.SHAPE.with(QUOTATION, Quotation.SELLER, seller));
        assertEquals("Ningbo Sample Lamps Co., Ltd.", terms.seller().name());
        assertEquals(Option.some(Country.of("CN")), terms.seller().country());
        Company nameless = Company.builder().name("宁波样品灯具有限公司").build();
        assertEquals(
                "宁波样品灯具有限公司",
                AgreedTerms.of(Quotation.SHAPE.with(QUOTATION, Quotation.SELLER, nameless))
                        .seller()
                        .name());
    }

    @Test
    void whatIsNotAllowedAndWhatHasNoDayAreTakenOverAsSuch() {
        Quotation strict = Quotation.SHAPE.with(
                Quotation.SHAPE.with(QUOTATION, Quotation.TRANSHIPMENT, Option.some(Permission.NOT_ALLOWED)),
                Quotation.SHIPMENT,
                Option.some(ShipmentTime.parse("30 days after order")));
        assertEquals(Option.some(Allowance.NOT_ALLOWED), AgreedTerms.of(strict).transhipment());
        assertEquals(Option.none(), AgreedTerms.of(strict).shipBy());
        assertEquals(
                Option.some(LocalDate.of(2026, 6, 15)),
                AgreedTerms.of(QUOTATION).shipBy());
    }

    @Test
    void placesAndTheTotalAreTakenOverWhereThereAreAny() {
        Quotation priced = Quotation.SHAPE.with(
                Quotation.SHAPE.with(
                        Quotation.SHAPE.with(
                                QUOTATION, Quotation.LINES, Vector.of(sold("1000 H87", "USD 10.00 per 1 H87"))),
                        Quotation.LOADING,
                        Option.some(NamedPlace.of("Ningbo"))),
                Quotation.DISCHARGE,
                Option.some(NamedPlace.of("Hamburg")));
        SalesTerms terms = AgreedTerms.of(priced);
        assertEquals(Option.some(Amount.parse("USD 10000")), terms.total());
        assertEquals("Some(Ningbo) Some(Hamburg)", terms.loading() + " " + terms.discharge());
        Quotation free =
                Quotation.SHAPE.with(QUOTATION, Quotation.LINES, Vector.of(sold("1000 H87", "USD 0.00 per 1 H87")));
        assertEquals(Option.none(), AgreedTerms.of(free).total(), "samples without charge need no credit");
        assertEquals(Vector.of("commercial invoice"), terms.documents().toVector());
    }

    private static QuotationLine sold(String quantity, String price) {
        return QuotationLine.builder()
                .id("1")
                .product(Product.builder()
                        .articleNumber("P")
                        .names(Vector.of(LocalName.of("en", "lamps")))
                        .build())
                .quantity(Option.some(QuantityTerm.parse(quantity)))
                .unitPrice(Option.some(UnitPrice.parse(price)))
                .build();
    }

    private static Option<Tenor> tenor(String plan) {
        return AgreedTerms.of(Quotation.SHAPE.with(QUOTATION, Quotation.PAYMENT, Option.some(PaymentPlan.parse(plan))))
                .tenor();
    }
}
