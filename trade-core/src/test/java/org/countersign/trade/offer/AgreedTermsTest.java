package org.countersign.trade.offer;

import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.credit.Tenor;
import org.countersign.trade.credit.review.Remark;
import org.countersign.trade.credit.review.Review;
import org.countersign.trade.credit.review.SalesTerms;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Country;
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
        assertEquals(Option.none(), tenor("100% transfer on order"));
    }

    private static Option<Tenor> tenor(String plan) {
        return AgreedTerms.of(Quotation.SHAPE.with(QUOTATION, Quotation.PAYMENT, Option.some(PaymentPlan.parse(plan))))
                .tenor();
    }
}
